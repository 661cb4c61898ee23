import { create } from 'zustand'
import { type Difference, differenceOf } from '../../../graph/compare/difference'
import { discreetDifference } from '../../../graph/compare/discreet-difference'
import type { ChainMap } from '../../../model/chain-map'
import { applyCommand } from '../../../model/commands/apply-command'
import { belongsToPresent } from '../../../model/commands/belongs-to-present'
import type { Command } from '../../../model/commands/command'
import { keepHidden } from '../../../model/commands/keep-hidden'
import type { Refusal } from '../../../model/commands/outcome'
import { type DocumentDiff, diffMaps } from '../../../model/diff'
import { withoutDiscreet } from '../../../model/discretion'
import {
  EMPTY_HISTORY,
  type History,
  type HistoryResult,
  type Origin,
  recordChange,
  redo,
  undo,
} from '../../../model/history'
import { type Misfit, wantedMap } from '../../../model/proposals/wanted-map'
import { useDifference } from './difference-store'
import { isOnWall, useSession } from './session-store'
import { AT_PRESENT, carriedOut, standIn, useWanted, type WantedState } from './wanted-store'

// Document state: what stands in the file. Changes only by commands, undo and redo, or by opening another map. On the wall
// (the beamer) every reader gets the map without what is not for it, so that whatever shows, searches or says something
// need not think of it; who keeps or saves the map asks for all of it by name.

export interface DocumentState {
  /** What this screen shows: the map, its wanted picture or the difference of the two, as anybody here may see it. */
  readonly map: ChainMap | null
  /** The map as it stands in its file, all of it: for who keeps or saves it, and for nothing that is shown. */
  readonly whole: ChainMap | null
  /** The map as it stands in its file, as anybody here may see it; what is shown unless another picture is looked at. */
  readonly present: ChainMap | null
  /** All of what is looked at, for who analyses it: the map itself, or its wanted picture. */
  readonly looked: ChainMap | null
  /** What of the proposals that are looked at no longer fits, and is not in the picture. */
  readonly misfits: readonly Misfit[]
  /** Counts up with every change, also across maps: results that carry an older number are late. */
  readonly revision: number
  readonly history: History
  /** What the last revision changed of the whole map; null when another map was opened, or more or less of it is shown. */
  readonly lastDiff: DocumentDiff | null
  /** What it changed of what is looked at; null when another map was opened, or more or less of it is shown. */
  readonly lookedDiff: DocumentDiff | null
}

export const useDocument = create<DocumentState>(() => ({
  map: null,
  whole: null,
  present: null,
  looked: null,
  misfits: [],
  revision: 0,
  history: EMPTY_HISTORY,
  lastDiff: null,
  lookedDiff: null,
}))

/** Shows another map (or none), as it is now. Its history starts empty. */
export function openMap(map: ChainMap | null): void {
  instead = null
  lookAt(AT_PRESENT)
  const picture = pictureOf(map, AT_PRESENT)
  useDocument.setState(({ revision }) => ({
    ...{ whole: map, ...picture, lookedDiff: null },
    ...{ revision: revision + 1, history: EMPTY_HISTORY, lastDiff: null },
  }))
}

type Picture = Pick<DocumentState, 'map' | 'present' | 'looked' | 'misfits'>

const NONE: readonly Misfit[] = []

/** What there is to see of a map; says on the way what of it is marked. */
function pictureOf(whole: ChainMap | null, wanted: WantedState): Picture {
  const made = whole && wanted.stand !== 'now' ? wantedMap(whole, carriedOut(whole, wanted)) : undefined
  const looked = made?.map ?? whole
  const difference = differenceShown(whole, looked, wanted)
  if (useDifference.getState().difference !== difference) useDifference.setState({ difference })
  const present = whole && shownOf(whole)
  return {
    looked,
    present,
    misfits: made?.misfits ?? NONE,
    map: difference ? difference.both : looked && shownOf(looked),
  }
}

function differenceShown(whole: ChainMap | null, looked: ChainMap | null, { stand }: WantedState): Difference | null {
  const session = useSession.getState()
  if (instead) return instead(isOnWall(session))
  if (!whole || !looked || stand !== 'difference') return null
  return isOnWall(session) ? discreetDifference(whole, looked) : differenceOf(whole, looked)
}

/** What this screen may show of a map. */
function shownOf(whole: ChainMap): ChainMap {
  return isOnWall(useSession.getState()) ? withoutDiscreet(whole) : whole
}

// Before anything else hears of the beamer: nobody draws what has to go first.
useSession.subscribe((session, before) => {
  if (isOnWall(session) !== isOnWall(before)) showAgain()
})

/** What is shown in the place of the open map: two maps in one picture, as the wall may see them or as the desk may. */
type Instead = (isOnWall: boolean) => Difference

let instead: Instead | null = null

/**
 * Shows two maps in one picture in the place of the open one; null shows that one again, as it is now. Meanwhile the open
 * map, what is kept of it and its history stay as they are, and a command is refused.
 */
export function showInstead(made: Instead | null): void {
  instead = made
  lookAt(AT_PRESENT)
  showAgain()
}

/** Why nothing can be changed now; undefined when it can. */
export function refusalNow(): Refusal | undefined {
  return instead ? { code: 'while-comparing', values: {} } : undefined
}

function showAgain(): void {
  const { whole, map, revision } = useDocument.getState()
  const picture = pictureOf(whole, useWanted.getState())
  if (picture.map === map) return
  useDocument.setState({ ...picture, revision: revision + 1, lastDiff: null, lookedDiff: null })
}

let isFitting = false

/** Looks at something else without showing it yet: whoever asks for this shows it. */
function lookAt(wanted: WantedState): void {
  isFitting = true
  useWanted.setState(wanted)
  isFitting = false
}

useWanted.subscribe((wanted) => {
  if (isFitting || instead) return
  const { whole, looked, map, revision } = useDocument.getState()
  const fitting = standIn(whole, wanted)
  if (fitting !== wanted) lookAt(fitting)
  const picture = pictureOf(whole, fitting)
  if (picture.map === map && picture.looked === looked) return
  const lookedDiff = looked && picture.looked ? diffMaps(looked, picture.looked) : null
  useDocument.setState({ ...picture, revision: revision + 1, lastDiff: null, lookedDiff })
})

/** What there is to see after a change of the whole map. */
function changedPicture(whole: ChainMap, diff: DocumentDiff): Picture & Pick<DocumentState, 'lookedDiff'> {
  const wanted = standIn(whole, useWanted.getState())
  if (wanted !== useWanted.getState()) lookAt(wanted)
  const before = useDocument.getState()
  const picture = pictureOf(whole, wanted)
  const isPresent = picture.looked === whole && before.looked === before.whole
  const { looked } = before
  return { ...picture, lookedDiff: isPresent || !looked || !picture.looked ? diff : diffMaps(looked, picture.looked) }
}

let joining: string | undefined

/**
 * Makes what is done meanwhile part of the step before it, when that was done under the same key: a text that becomes
 * part of the map while it is still being typed is one step in the end.
 */
export function joined<T>(key: string, work: () => T): T {
  const outer = joining
  joining = key
  try {
    return work()
  } finally {
    joining = outer
  }
}

/**
 * Carries out a command on the open map as one undo step.
 *
 * @param options.joinKey consecutive commands with the same key become one step (typing, dragging)
 * @returns why nothing changed, or undefined when it did
 */
export function runCommand(command: Command, options: { joinKey?: string; origin?: Origin } = {}): Refusal | undefined {
  const { map, whole, looked, history, revision } = useDocument.getState()
  if (!map || !whole || !looked) return { code: 'unknown-record', values: {} }
  const refused = refusalNow()
  if (refused) return refused
  const { stand, open } = useWanted.getState()
  const isPresent = stand === 'now' || belongsToPresent(looked, command)
  if (!isPresent && (stand === 'difference' || open === null)) return { code: 'only-in-proposal', values: {} }
  const [all, seen] = stand === 'now' ? [whole, map] : isPresent ? [whole, shownOf(whole)] : [looked, map]
  const kept = keepHidden(all, seen, command)
  if (!kept.ok) return kept.refusal
  const given: Command =
    isPresent || open === null ? kept.command : { type: 'propose', proposal: open, command: kept.command }
  const result = applyCommand(whole, given)
  if (!result.ok) return result.refusal
  const { diff } = result
  const joinKey = options.joinKey ?? joining
  useDocument.setState({
    ...changedPicture(result.map, diff),
    whole: result.map,
    revision: revision + 1,
    lastDiff: diff,
    history: recordChange(history, {
      command: given,
      diff,
      origin: options.origin ?? 'user',
      ...(joinKey === undefined ? {} : { joinKey }),
    }),
  })
  return undefined
}

/** Takes back the last step. @returns the step's label, or undefined when there was none */
export function undoLast(): string | undefined {
  return travel(undo)
}

/** Does the step again that was taken back last. */
export function redoNext(): string | undefined {
  return travel(redo)
}

function travel(go: (map: ChainMap, history: History) => HistoryResult): string | undefined {
  const { whole, history, revision } = useDocument.getState()
  if (!whole || instead) return undefined
  const result = go(whole, history)
  if (!result.ok) return undefined
  useDocument.setState({
    ...{ ...changedPicture(result.map, result.diff), whole: result.map },
    ...{ history: result.history, revision: revision + 1, lastDiff: result.diff },
  })
  return result.entry.label
}
