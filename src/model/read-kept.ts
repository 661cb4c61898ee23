import { type ReadResult, readChainMap } from './file/read-chain-map'
import { replayDiffs } from './replay-diffs'

/** What came of reading a text with the changes that were kept after it. */
export type KeptResult =
  | (Extract<ReadResult, { readonly ok: true }> & {
      /** So many of the changes could be added, from the first on. */
      readonly applied: number
    })
  | Extract<ReadResult, { readonly ok: false }>

/**
 * Reads a map from its text and adds the changes that were kept after it. Never throws.
 *
 * @param changes the JSON of a `DocumentDiff` each, oldest first
 */
export function readKept(text: string, changes: readonly string[]): KeptResult {
  const result = readChainMap(text)
  return result.ok ? { ...result, ...replayDiffs(result.map, changes) } : result
}
