import type { ChainMap } from './chain-map'
import { checkIntegrity } from './check-integrity'
import { type Command, type CommandLabel, labelOf, UNDO_MANNERS, withinProposal } from './commands/command'
import type { Refusal, RefusalCode } from './commands/outcome'
import { appliesCleanly, applyDiff, type DocumentDiff, isEmptyDiff, reverseDiff, squashDiffs } from './diff'

/** Who made a change: the user, an import by the user, or somebody else who works in the same map. */
export type Origin = 'user' | 'import' | 'remote'

/** One undo step. */
export interface Entry {
  readonly label: CommandLabel
  readonly diff: DocumentDiff
  readonly origin: Origin
  /** Changes in a row with the same key make one step. */
  readonly joinKey?: string
}

/** What was done, oldest first, and what was taken back, the next to be redone last. Session state, immutable. */
export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

/** Steps that are kept; older ones can no longer be undone. */
export const MAX_ENTRIES = 500

/** A change that has been carried out. */
interface Change {
  readonly command: Command
  readonly diff: DocumentDiff
  readonly origin: Origin
  readonly joinKey?: string | undefined
}

/**
 * Writes a change into the history. It becomes a step of its own or, if its kind allows that and the step before it has
 * the same join key and origin, part of that step; a step that ends up changing nothing disappears. What could be
 * redone is given up, except after a change by others.
 */
export function recordChange(history: History, { command, diff, origin, joinKey }: Change): History {
  const future = origin === 'remote' ? history.future : []
  const last = history.past.at(-1)
  const joins =
    UNDO_MANNERS[withinProposal(command).type] === 'joins-previous' &&
    joinKey !== undefined &&
    history.future.length === 0 &&
    last?.joinKey === joinKey &&
    last.origin === origin
  if (last && joins) {
    const joined = squashDiffs(last.diff, diff)
    const before = history.past.slice(0, -1)
    return { past: isEmptyDiff(joined) ? before : [...before, { ...last, diff: joined }], future }
  }
  const entry: Entry = { label: labelOf(command), diff, origin, ...(joinKey === undefined ? {} : { joinKey }) }
  return { past: [...history.past, entry].slice(-MAX_ENTRIES), future }
}

/** The step that undo would take back: the latest that is the user's own. */
export function nextUndo(history: History): Entry | undefined {
  return history.past.findLast((entry) => entry.origin !== 'remote')
}

/** The step that redo would do again. */
export function nextRedo(history: History): Entry | undefined {
  return history.future.at(-1)
}

export type HistoryResult =
  | {
      readonly ok: true
      readonly map: ChainMap
      readonly history: History
      readonly entry: Entry
      /** What happened to the map just now. */
      readonly diff: DocumentDiff
    }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Takes back the user's latest own step. Changes of others that came after it stay; if they touched the same things or
 * build on them, nothing happens and the refusal is `changed-by-others`.
 */
export function undo(map: ChainMap, history: History): HistoryResult {
  const entry = nextUndo(history)
  if (!entry) return refuse('nothing-to-undo')
  const diff = reverseDiff(entry.diff)
  const next = applyIfSound(map, diff, history)
  if (!next) return refuse('changed-by-others')
  const past = history.past.filter((other) => other !== entry)
  return { ok: true, map: next, history: { past, future: [...history.future, entry] }, entry, diff }
}

/** Does the step again that was taken back last, under the same condition as `undo`. */
export function redo(map: ChainMap, history: History): HistoryResult {
  const entry = nextRedo(history)
  if (!entry) return refuse('nothing-to-redo')
  const next = applyIfSound(map, entry.diff, history)
  if (!next) return refuse('changed-by-others')
  const future = history.future.slice(0, -1)
  return { ok: true, map: next, history: { past: [...history.past, entry], future }, entry, diff: entry.diff }
}

function refuse(code: RefusalCode): HistoryResult {
  return { ok: false, refusal: { code, values: {} } }
}

function applyIfSound(map: ChainMap, diff: DocumentDiff, history: History): ChainMap | undefined {
  if (!appliesCleanly(map, diff)) return undefined
  const next = applyDiff(map, diff)
  // Without changes of others a step goes back to a map that was sound; with them, something new may lean on it.
  const shared = history.past.some((entry) => entry.origin === 'remote')
  return shared && checkIntegrity(next).length > 0 ? undefined : next
}
