import type { Viewport } from '@xyflow/react'
import { itemsOf } from '../../../graph/finding-subjects'
import type { Id } from '../../../model/id'
import { Bounds, inflate, overlaps, type Rect } from '../../../scene/drawing/geometry'
import { lookAt } from '../../../scene/drawing/look-at'
import { DESK, type Eye, roomEye } from '../../../scene/drawing/reading'
import type { Scene } from '../../../scene/drawing/scene'
import { CLOSEST, readableFrom } from '../../../scene/readable-from'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { whenDrawn } from '../../base/state/drawn-store'
import { announce, bringForWalk, select, setSession, useSession } from '../../base/state/session-store'
import { AIR, drawnScene, fitResized, freeRoom, isFitted, mapWindow, moveTo, standing, whenMapStands } from './camera'
import { forgetEarlier, remember, setAsked, useEarlier } from './earlier-store'

// The map looks where the question is, and goes back to where it stood.

/** Everything that is put up for it has its place after so many frames. */
const atRest = (task: () => void) => requestAnimationFrame(() => requestAnimationFrame(task))

/**
 * Remembers where the map stands, to go back there. Call it before anything on the screen changes for what is asked;
 * `lookAtRecords` does it by itself.
 */
export function beginLook(): void {
  const viewport = standing()
  if (viewport) remember({ viewport, wasFitted: isFitted(), window: mapWindow() })
}

/**
 * Brings what these records are about into view at a size at which it can be read, clear of what lies over the map. It does
 * not move when that is so already.
 */
export function lookAtRecords(ids: readonly Id[]): void {
  beginLook()
  requestAnimationFrame(() => whenMapStands(() => whenDrawn(() => look(ids))))
}

/** So much closer when the words of what is asked about find no room between the cards. */
const CLOSER = 1.3
/** When the map has come there and is drawn for where it stands, in ms after it began to move. */
const DRAWN_AGAIN = 400

/** @param tries how often it may still look whether all found its room there */
function look(ids: readonly Id[], tries = 3): void {
  // From a page: before the map stood there, there was nothing to remember.
  beginLook()
  const { map } = useDocument.getState()
  const [scene, from, free] = [drawnScene(), standing(), freeRoom()]
  if (!map || !scene || !from || !free) return
  const items = itemsOf(map, ids)
  const subject = aroundOf(scene, new Set([...ids, ...items]))
  // A meeting that is not drawn is who sits there.
  const named = [...items, ...scene.meetings.flatMap(({ id }) => (ids.includes(id) ? [id] : []))]
  const texts = textsOf(useSession.getState().language)
  const names = readableFrom(map, named, eyeOf(), texts)
  const words = areWordsCovered(scene, new Set(ids)) ? Math.min(CLOSEST, from.zoom * CLOSER) : 0
  const to = subject && lookAt({ subject: inflate(subject, AIR), readableFrom: Math.max(names, words), from, free })
  setAsked(ids, to !== undefined)
  if (!to) return
  moveTo(to)
  if (tries > 0) setTimeout(() => isStill(ids, to) && look(ids, tries - 1), DRAWN_AGAIN)
}

/** Whether the same is asked about still, and nobody moved the map meanwhile. */
function isStill(ids: readonly Id[], { x, y, zoom }: Viewport): boolean {
  const at = standing()
  return useEarlier.getState().asked === ids && at?.x === x && at.y === y && at.zoom === zoom
}

/** Whether the words on a line that is asked about lie under a card. */
function areWordsCovered({ edges, cards }: Scene, ids: ReadonlySet<Id>): boolean {
  const asked = edges.filter(({ kind, record, bundle }) => {
    return (kind === 'dependency' || kind === 'coupling') && (bundle ?? [record.id]).some((id) => ids.has(id))
  })
  return asked.some(({ label }) => {
    if (!label) return false
    const { center, size } = label
    const rect = inflate({ x: center.x - size.width / 2, y: center.y - size.height / 2, ...size }, -2)
    return cards.some((card) => overlaps(rect, { ...card.origin, ...card.size }))
  })
}

/** Whether the map can go back to where it stood. */
export function canLookBack(): boolean {
  return useEarlier.getState().isAway
}

/** Goes back to where the map stood before it was asked to show something, and says so. */
export function lookBack(): void {
  const { earlier, isAway } = useEarlier.getState()
  if (!earlier) return
  if (isAway) announce(textsOf(useSession.getState().language).ui.lookedBack)
  // What was put up for the question is gone by then: everything in view is what it was.
  atRest(() => {
    if (useEarlier.getState().earlier !== earlier) return
    forgetEarlier()
    if (isAway) moveTo(earlier.viewport)
    const { width, height } = mapWindow()
    const isSame = width === earlier.window.width && height === earlier.window.height
    if (earlier.wasFitted && !isSame) fitResized()
  })
}

/**
 * Lets go of what is selected and of the question it belongs to. The map goes back to where it stood when what is selected
 * is still what was asked about, and nothing the user went on to.
 */
export function letGo(): void {
  const { map } = useDocument.getState()
  const { selection, lensStop } = useSession.getState()
  const isMapAsked = map !== null && selection.length === 0 && lensStop?.record === map.id
  if (isMapAsked || isAskedAbout(selection)) lookBack()
  select([])
  bringForWalk([])
  // With nothing selected one stands at a question about the map itself until one leaves it.
  if (isMapAsked) setSession({ lensStop: null })
}

function isAskedAbout(selection: readonly Id[]): boolean {
  const { asked } = useEarlier.getState()
  return selection.length > 0 && selection.every((id) => asked.includes(id))
}

// Whoever goes on to something else while the map did not move for the question leaves nothing to go back to.
useSession.subscribe(({ selection, shownFinding }, before) => {
  if (selection === before.selection && shownFinding === before.shownFinding) return
  const { earlier, isAway, asked } = useEarlier.getState()
  if (earlier && !isAway && asked.length > 0 && !shownFinding && !isAskedAbout(selection)) forgetEarlier()
})

/** For whom a text must be readable now: at a desk, or from the back row. */
function eyeOf(): Eye {
  return useSession.getState().theme === 'beamer' ? roomEye(innerHeight) : DESK
}

/** Around these items and the lines that stand for these records, with their words. */
function aroundOf({ cards, glyphs, meetings, headers, edges }: Scene, ids: ReadonlySet<Id>): Rect | undefined {
  const around = new Bounds()
  const add = ({ x, y, width, height }: Rect) => {
    around.add(x, y)
    around.add(x + width, y + height)
  }
  for (const { id, record, origin, size } of [...cards, ...glyphs, ...meetings, ...headers]) {
    if (ids.has(id) || (record && ids.has(record.id))) add({ ...origin, ...size })
  }
  for (const { kind, record, bundle, route, label } of edges) {
    const isAsked = (bundle ?? [record.id]).some((id) => ids.has(id))
    // The roles of a triangle lead everywhere; its sign says who fills them.
    if (!isAsked || kind === 'role' || kind === 'seat') continue
    for (const { x, y } of route) around.add(x, y)
    if (label)
      add({ x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2, ...label.size })
  }
  return around.rect
}
