import type { ReadResult } from './file/read-chain-map'
import { replayDiffs } from './replay-diffs'

/** What came of reading a text with the changes that were kept after it. */
export type KeptResult =
  | (Extract<ReadResult, { readonly ok: true }> & {
      /** So many of the changes could be added, from the first on. */
      readonly applied: number
    })
  | Extract<ReadResult, { readonly ok: false }>

/**
 * Adds to a map that was read the changes that were kept after its text. Never throws.
 *
 * @param changes the JSON of a `DocumentDiff` each, oldest first
 */
export function addChanges(result: ReadResult, changes: readonly string[]): KeptResult {
  return result.ok ? { ...result, ...replayDiffs(result.map, changes) } : result
}
