import { create } from 'zustand'
import type { Difference } from '../../../graph/compare/difference'
import type { ChainMap } from '../../../model/chain-map'
import { applyCommand } from '../../../model/commands/apply-command'
import type { Command } from '../../../model/commands/command'
import { keepHidden } from '../../../model/commands/keep-hidden'
import type { Refusal } from '../../../model/commands/outcome'
import type { DocumentDiff } from '../../../model/diff'
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
import { useDifference } from './difference-store'
import { isOnWall, useSession } from './session-store'

// Document state: what stands in the file. Changes only by commands, undo and redo, or by opening another map. On the wall
// (the beamer) every reader gets the map without what is not for it, so that whatever shows, searches or says something
// need not think of it; who keeps or saves the map asks for all of it by name.

export interface DocumentState {
  /** The map as this screen may show it. */
  readonly map: ChainMap | null
  /** All of the map: for who keeps it, saves it as its file or analyses it, and for nothing that is shown. */
  readonly whole: ChainMap | null
  /** Counts up with every change, also across maps: results that carry an older number are late. */
  readonly revision: number
  readonly history: History
  /** What the last revision changed of the whole map; null when another map was opened, or more or less of it is shown. */
  readonly lastDiff: DocumentDiff | null
}

export const useDocument = create<DocumentState>(() => ({
  map: null,
  whole: null,
  revision: 0,
  history: EMPTY_HISTORY,
  lastDiff: null,
}))

/** Shows another map (or none). Its history starts empty. */
export function openMap(map: ChainMap | null): void {
  if (instead) forgetInstead()
  useDocument.setState(({ revision }) => ({
    ...{ whole: map, map: map && shownOf(map) },
    ...{ revision: revision + 1, history: EMPTY_HISTORY, lastDiff: null },
  }))
}

/** What this screen may show of a map. */
function shownOf(whole: ChainMap): ChainMap {
  return isOnWall(useSession.getState()) ? withoutDiscreet(whole) : whole
}

// Before anything else hears of the beamer: nobody draws what has to go first.
useSession.subscribe((session, before) => {
  const isSame = isOnWall(session) === isOnWall(before) && (!instead || session.onPaper === before.onPaper)
  if (!isSame) showAgain()
})

/** What is shown in the place of the open map: two maps in one picture, as the wall may see them or as the desk may. */
type Instead = (isOnWall: boolean) => Difference

let instead: Instead | null = null

/**
 * Shows two maps in one picture in the place of the open one; null shows that one again. Meanwhile the open map, what is
 * kept of it and its history stay as they are: a command is refused, and paper gets the open map alone.
 */
export function showInstead(made: Instead | null): void {
  if (made) instead = made
  else forgetInstead()
  showAgain()
}

function forgetInstead(): void {
  instead = null
  useDifference.setState({ difference: null })
}

/** Why nothing can be changed now; undefined when it can. */
export function refusalNow(): Refusal | undefined {
  return instead ? { code: 'while-comparing', values: {} } : undefined
}

function showAgain(): void {
  const { whole, map, revision } = useDocument.getState()
  const session = useSession.getState()
  const difference = instead && !session.onPaper ? instead(isOnWall(session)) : null
  if (instead) useDifference.setState({ difference })
  const shown = difference?.both ?? (whole && shownOf(whole))
  if (shown !== map) useDocument.setState({ map: shown, revision: revision + 1, lastDiff: null })
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
  const { map, whole, history, revision } = useDocument.getState()
  if (!map || !whole) return { code: 'unknown-record', values: {} }
  const refused = refusalNow()
  if (refused) return refused
  const kept = keepHidden(whole, map, command)
  if (!kept.ok) return kept.refusal
  const result = applyCommand(whole, kept.command)
  if (!result.ok) return result.refusal
  const { diff } = result
  const joinKey = options.joinKey ?? joining
  useDocument.setState({
    map: shownOf(result.map),
    whole: result.map,
    revision: revision + 1,
    lastDiff: diff,
    history: recordChange(history, {
      command: kept.command,
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
    ...{ map: shownOf(result.map), whole: result.map },
    ...{ history: result.history, revision: revision + 1, lastDiff: result.diff },
  })
  return result.entry.label
}
