import type { ChainMap } from '../chain-map'
import { CURRENT_VERSION } from '../migrations/migrate'
import { readChainMap } from './read-chain-map'
import { writeChainMap } from './write-chain-map'

/** So much of a text holds its version, when it was written by the app: format and version come first. */
const HEAD = 200

/**
 * Whether the text of a file, also one of an older version, holds exactly this map. A text of the current version is only
 * compared; an older one has to be read first.
 */
export function holdsMap(text: string, map: ChainMap): boolean {
  const written = writeChainMap(map)
  if (text === written) return true
  const version = /"version":\s*(\d+)/.exec(text.slice(0, HEAD))?.[1]
  if (version === undefined || Number(version) >= CURRENT_VERSION) return false
  const result = readChainMap(text)
  return result.ok && writeChainMap(result.map) === written
}
