import { create } from 'zustand'
import type { Finding } from '../../../graph/finding'
import { type ChainMap, COLLECTIONS } from '../../../model/chain-map'
import type { DocumentDiff } from '../../../model/diff'
import { type DocumentState, useDocument } from './document-store'
import { useFindings } from './findings-store'

// Session state: the open map as the canvas draws it. It is the document, except for the moment after an edit in which
// the findings go first: drawing takes longer than analysing, and an answer that waits behind it is late.

interface DrawnState {
  readonly map: ChainMap | null
  readonly revision: number
  /** Those whose signs stand on the map: the newest, but never before the map they are about. */
  readonly findings: readonly Finding[]
}

/** So long the drawing waits for the findings in ms, and no longer. */
const PATIENCE = 50
const PATIENCE_WHEN_LARGE = 300
/** From so many records on, drawing takes more than a frame: the findings then get one of their own. */
const LARGE = 1_500

export const useDrawn = create<DrawnState>(() => drawnFrom(useDocument.getState()))

let due: ReturnType<typeof setTimeout> | undefined

useDocument.subscribe(follow)
useFindings.subscribe(({ findings, revision }, before) => {
  const isNew = findings !== before.findings || revision !== before.revision
  if (isNew && (revision === useDocument.getState().revision || findings.length === 0)) drawSoon()
})

/**
 * Calls back once the canvas shows the document as it is now: at once when it does so already, otherwise in the frame
 * after.
 */
export function whenDrawn(callback: () => void): void {
  if (!isBehind()) {
    callback()
    return
  }
  const stop = useDrawn.subscribe(() => {
    if (isBehind()) return
    stop()
    requestAnimationFrame(callback)
  })
}

function isBehind(): boolean {
  return useDrawn.getState().revision !== useDocument.getState().revision
}

function follow(now: DocumentState, before: DocumentState): void {
  if (now.revision === before.revision) return
  // What the user moves stays under the hand, and another map is not worth waiting for.
  if (!now.lookedDiff || !now.map || isMoveOnly(now.lookedDiff)) {
    draw()
    return
  }
  drawIn(isLarge(now.map) ? PATIENCE_WHEN_LARGE : PATIENCE)
}

/** When the findings stand in the panel; where drawing takes long, when they have also been painted. */
function drawSoon(): void {
  const { map, lookedDiff } = useDocument.getState()
  if (!isLarge(map) && !(lookedDiff && isRerouted(lookedDiff))) {
    drawIn(0)
    return
  }
  // A page that is not on screen has no frames.
  drawIn(PATIENCE_WHEN_LARGE)
  requestAnimationFrame(() => drawIn(0))
}

function drawIn(ms: number): void {
  clearTimeout(due)
  due = setTimeout(draw, ms)
}

function draw(): void {
  clearTimeout(due)
  useDrawn.setState(drawnFrom(useDocument.getState()))
}

function drawnFrom({ map, revision }: DocumentState): DrawnState {
  return { map, revision, findings: useFindings.getState().findings }
}

function isMoveOnly({ tables, fields }: DocumentDiff): boolean {
  return tables.positions !== undefined && Object.keys(tables).length === 1 && Object.keys(fields).length === 0
}

/** Lines are laid afresh when something comes or goes. */
function isRerouted({ tables: { parties, triangles, dependencies, couplingPoints } }: DocumentDiff): boolean {
  return [parties, triangles, dependencies, couplingPoints].some((diff) => diff?.added ?? diff?.removed)
}

function isLarge(map: ChainMap | null): boolean {
  return map !== null && COLLECTIONS.reduce((count, name) => count + Object.keys(map[name]).length, 0) > LARGE
}
