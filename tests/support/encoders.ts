/** Ways to write a text down, by name: what a file may have been saved as. */
export type Encoder = (text: string) => Uint8Array

const MARK = '\ufeff'
const utf8: Encoder = (text) => new TextEncoder().encode(text)

function utf16(littleEndian: boolean): Encoder {
  return (text) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
    return new Uint8Array(view.buffer)
  }
}

function utf32(littleEndian: boolean): Encoder {
  return (text) => {
    const signs = [...text]
    const view = new DataView(new ArrayBuffer(signs.length * 4))
    for (const [i, sign] of signs.entries()) view.setUint32(i * 4, sign.codePointAt(0) ?? 0, littleEndian)
    return new Uint8Array(view.buffer)
  }
}

const marked =
  (encode: Encoder): Encoder =>
  (text) =>
    encode(MARK + text)

/** Every encoding of Unicode that a map may come in. */
export const ENCODERS = {
  'UTF-8': utf8,
  'UTF-8 with a mark': marked(utf8),
  'UTF-16LE': utf16(true),
  'UTF-16LE with a mark': marked(utf16(true)),
  'UTF-16BE': utf16(false),
  'UTF-16BE with a mark': marked(utf16(false)),
  'UTF-32LE': utf32(true),
  'UTF-32LE with a mark': marked(utf32(true)),
  'UTF-32BE': utf32(false),
  'UTF-32BE with a mark': marked(utf32(false)),
} satisfies Readonly<Record<string, Encoder>>

/** The signs of windows-1252 from 0x80 to 0x9f; a space is a byte without a sign. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Writes a text as an old program does. A sign it does not know becomes a question mark. */
export const encodeWindows1252: Encoder = (text) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x80 || (code > 0x9f && code < 0x100)) return code
    const at = WINDOWS.indexOf(sign)
    return at < 0 ? 0x3f : 0x80 + at
  })
