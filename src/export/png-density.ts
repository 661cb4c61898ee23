const INCHES_PER_METRE = 1 / 0.0254
/** Signature (8) and the IHDR chunk (4 length, 4 type, 13 data, 4 checksum), which always comes first. */
const HEADER_END = 33
const PHYS_TYPE = 'pHYs'

/**
 * Writes into a PNG how large it is meant to be, so that a word processor places it at that size. Source: the chunk
 * `pHYs` of the PNG specification, third edition, 11.3.4.3.
 *
 * @param png a PNG without `pHYs`
 * @param dpi pixels per inch
 * @returns a new PNG; the same bytes when they are no PNG
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_END || png[0] !== 0x89 || png[1] !== 0x50) return png
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  const perMetre = Math.round(dpi * INCHES_PER_METRE)
  view.setUint32(0, 9)
  for (let i = 0; i < 4; i++) chunk[4 + i] = PHYS_TYPE.charCodeAt(i)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  chunk[16] = 1
  view.setUint32(17, checksum(chunk.subarray(4, 17)))
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, HEADER_END))
  result.set(chunk, HEADER_END)
  result.set(png.subarray(HEADER_END), HEADER_END + chunk.length)
  return result
}

/** CRC-32 as the PNG specification (annex D) asks for. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
