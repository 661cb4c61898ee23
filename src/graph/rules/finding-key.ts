import { shortHash } from '../short-hash'

/** Stands in a key for the map as a whole: a copy of a map has another id, and its answers must find their findings. */
export const WHOLE_MAP = 'map'

/**
 * Stable key of a finding: the message and what identifies the situation. Never a place in a list, so that the order of
 * records has no say.
 *
 * @param parts ids of records, codes or texts. Where their order means nothing, give them in order of id or code. A part
 *   that could not be an id, such as a product's name, becomes a hash
 */
export function findingKey(message: string, parts: readonly string[]): string {
  return `${message}:${parts.map((part) => (/^[\w-]{1,64}$/.test(part) ? part : `~${shortHash(part)}`)).join('+')}`
}
