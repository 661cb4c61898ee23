import type { Notice } from '../problem'
import { decodeText } from './decode-text'
import { type ReadResult, readChainMap } from './read-chain-map'

/**
 * Reads a map from the bytes of a file, in whatever encoding it was saved. Never throws; the rest is as `readChainMap`.
 *
 * A file in windows-1252 opens with the notice `read-as-windows-1252`: its bytes fit other old encodings just as well, in
 * which other letters have accents. One that is no JSON in windows-1252 is refused with `not-utf8`, as nothing then says
 * that the guess was right.
 */
export function readChainMapBytes(bytes: Uint8Array): ReadResult {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] }
  const result = readChainMap(decoded.text)
  if (decoded.encoding !== 'windows-1252') return result
  const { encoding } = decoded
  if (result.ok) {
    const notice: Notice = { code: 'read-as-windows-1252', path: '', values: { encoding } }
    return { ...result, notices: [notice, ...result.notices] }
  }
  const [problem] = result.problems
  if (problem?.code !== 'not-json') return result
  return { ok: false, problems: [{ code: 'not-utf8', path: '', values: { ...problem.values, encoding } }] }
}
