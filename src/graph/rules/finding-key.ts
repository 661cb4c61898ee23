/** 53 bits of a text as base 36: short, stable, not for secrets. After the mixing steps of MurmurHash3 (A. Appleby). */
function shortHash(text: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 0xcc9e2d51)
    low = Math.imul(low ^ code, 0x1b873593)
    high ^= low >>> 13
    low ^= high >>> 16
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36)
}

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
