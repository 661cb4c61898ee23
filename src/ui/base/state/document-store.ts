import { create } from 'zustand'
import type { ChainMap } from '../../../model/chain-map'
import { applyCommand } from '../../../model/commands/apply-command'
import type { Command } from '../../../model/commands/command'
import type { Refusal } from '../../../model/commands/outcome'
import type { DocumentDiff } from '../../../model/diff'
import {
  EMPTY_HISTORY,
  type History,
  type HistoryResult,
  type Origin,
  recordChange,
  redo,
  undo,
} from '../../../model/history'

// Document state: what stands in the file. Changes only by commands, undo and redo, or by opening another map.

export interface DocumentState {
  readonly map: ChainMap | null
  /** Counts up with every change, also across maps: results that carry an older number are late. */
  readonly revision: number
  readonly history: History
  /** How the last revision came about; null when another map was opened. */
  readonly lastDiff: DocumentDiff | null
}

export const useDocument = create<DocumentState>(() => ({
  map: null,
  revision: 0,
  history: EMPTY_HISTORY,
  lastDiff: null,
}))

/** Shows another map (or none). Its history starts empty. */
export function openMap(map: ChainMap | null): void {
  useDocument.setState((state) => ({ map, revision: state.revision + 1, history: EMPTY_HISTORY, lastDiff: null }))
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
  const { map, history, revision } = useDocument.getState()
  if (!map) return { code: 'unknown-record', values: {} }
  const result = applyCommand(map, command)
  if (!result.ok) return result.refusal
  const { diff } = result
  const joinKey = options.joinKey ?? joining
  useDocument.setState({
    map: result.map,
    revision: revision + 1,
    lastDiff: diff,
    history: recordChange(history, {
      command,
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
  const { map, history, revision } = useDocument.getState()
  if (!map) return undefined
  const result = go(map, history)
  if (!result.ok) return undefined
  useDocument.setState({ map: result.map, history: result.history, revision: revision + 1, lastDiff: result.diff })
  return result.entry.label
}
