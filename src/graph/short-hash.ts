/** 53 bits of a text as base 36: short, stable, not for secrets. After the mixing steps of MurmurHash3 (A. Appleby). */
export function shortHash(text: string): string {
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
