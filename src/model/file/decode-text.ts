import { LIMITS } from '../limits'
import type { Problem, ProblemValues } from '../problem'
import { recogniseBytes, recogniseText } from './recognise-file'

/** How the characters of a file were written down. */
type Encoding = 'UTF-8' | 'UTF-16' | 'UTF-32' | 'windows-1252'

type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: Problem }

type Wide = { readonly size: 2 | 4; readonly littleEndian: boolean }

/** The most bytes a character takes in any encoding. */
const MAX_BYTES_PER_CHARACTER = 4
/** Bytes that become characters in one go; more at once overflows the stack. */
const PIECE = 8_192

/** What a JSON document may begin with, apart from bare numbers and words: brackets, a quote, white space. */
const OPENINGS: ReadonlySet<number> = new Set(['{', '[', '"', ' ', '\t', '\r', '\n'].map((sign) => sign.charCodeAt(0)))
/** Where the zeros stand in the first four bytes of plain signs. */
const PATTERNS: Readonly<Record<string, Wide>> = {
  x0x0: { size: 2, littleEndian: true },
  '0x0x': { size: 2, littleEndian: false },
  x000: { size: 4, littleEndian: true },
  '000x': { size: 4, littleEndian: false },
}
/** One in so many bytes is a control character in a file that is no text; a damaged text has but a few. */
const CONTROLS_IN_BINARY = 50

/** What windows-1252 has at 0x80 to 0x9f; a zero is a byte without a character. Elsewhere it is equal to Unicode. */
const WINDOWS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]

/**
 * The text of a file, whatever it was saved as: UTF-8, UTF-16 or UTF-32, with a byte order mark or without one, and
 * windows-1252 where the bytes can be nothing else. Never guesses a letter: bytes that stand for none refuse the file.
 *
 * @returns the text without its mark, or one problem of the whole file: `too-large`, `other-file` with what kind of file
 * it is, or `damaged-text` with the encoding it seems to be in, where that can be told
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const max = LIMITS.fileCharacters
  if (bytes.length > max * MAX_BYTES_PER_CHARACTER) return refuse('too-large', { length: bytes.length, max })
  const kind = recogniseBytes(bytes)
  if (kind !== undefined) return refuse('other-file', { kind })
  const wide = wideOf(bytes)
  const decoded = wide ? decodeWide(bytes, wide) : decodeNarrow(bytes)
  if (!decoded.ok) return decoded
  const other = recogniseText(decoded.text)
  return other === undefined ? decoded : refuse('other-file', { kind: other })
}

function refuse(code: 'too-large' | 'other-file' | 'damaged-text', values: ProblemValues): Decoded {
  return { ok: false, problem: { code, path: '', values } }
}

/** Two or four bytes a character: by the mark, or by the zeros around the first two signs, which are plain in JSON. */
function wideOf(bytes: Uint8Array): Wide | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return { size: c === 0 && d === 0 ? 4 : 2, littleEndian: true }
  if (a === 0xfe && b === 0xff) return { size: 2, littleEndian: false }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { size: 4, littleEndian: false }
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  if (!OPENINGS.has(a || b || d)) return undefined
  const zeros = [a, b, c, d].map((byte) => (byte === 0 ? '0' : 'x')).join('')
  return PATTERNS[zeros]
}

function decodeWide(bytes: Uint8Array, { size, littleEndian }: Wide): Decoded {
  const encoding = size === 2 ? 'UTF-16' : 'UTF-32'
  const text = size === 2 ? decodeStrictly(bytes, littleEndian ? 'utf-16le' : 'utf-16be') : utf32(bytes, littleEndian)
  return text === undefined ? refuse('damaged-text', { encoding }) : { ok: true, text, encoding }
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== undefined) return { ok: true, text, encoding: 'UTF-8' }
  const { line, sequences, controls } = surveyUtf8(bytes)
  if (controls * CONTROLS_IN_BINARY > bytes.length) return refuse('other-file', { kind: 'binary' })
  // In windows-1252 a sign of UTF-8 would be two or more odd characters in a row: such a file is damaged UTF-8.
  if (sequences > 0) return refuse('damaged-text', { encoding: 'UTF-8', line })
  const windows = windows1252(bytes)
  return windows === undefined
    ? refuse('damaged-text', { line })
    : { ok: true, text: windows, encoding: 'windows-1252' }
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (cause) {
    // Bytes that stand for no character; anything else is a fault of ours.
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

interface Survey {
  /** The line of the first bytes that are no UTF-8. */
  readonly line: number
  /** Good characters of more than one byte. */
  readonly sequences: number
  readonly controls: number
}

function surveyUtf8(bytes: Uint8Array): Survey {
  let lines = 1
  let line = 0
  let sequences = 0
  let controls = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte === 0x0a) lines++
    if (isControl(byte)) controls++
    const length = sequenceLength(bytes, at)
    if (length === 0 && line === 0) line = lines
    if (length > 1) sequences++
    at += length || 1
  }
  return { line, sequences, controls }
}

const isControl = (code: number) => code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d

/** Bytes of the character that begins here, or 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return 1
  const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  // Forms that are longer than need be, surrogates, and what lies beyond Unicode.
  const isWrong =
    (byte === 0xe0 && second < 0xa0) ||
    (byte === 0xed && second > 0x9f) ||
    (byte === 0xf0 && second < 0x90) ||
    (byte === 0xf4 && second > 0x8f)
  return isWrong ? 0 : length
}

/** No runtime is asked for this one: Node 20 reads 0x80 to 0x9f as control characters. */
function windows1252(bytes: Uint8Array): string | undefined {
  let isText = true
  const text = inPieces(bytes.length, (at) => {
    const byte = bytes[at] ?? 0
    const code = byte >= 0x80 && byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? 0) : byte
    if (isControl(code)) isText = false
    return code
  })
  return isText ? text : undefined
}

/** Browsers have no decoder for it. A surrogate or a number beyond Unicode is no character. */
function utf32(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isText = true
  const text = inPieces(bytes.length / 4, (index) => {
    const code = view.getUint32(index * 4, littleEndian)
    if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return code
    isText = false
    return 0
  })
  if (!isText) return undefined
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function inPieces(count: number, codeAt: (index: number) => number): string {
  let text = ''
  for (let start = 0; start < count; start += PIECE) {
    const codes = Array.from({ length: Math.min(PIECE, count - start) }, (_, i) => codeAt(start + i))
    text += String.fromCodePoint(...codes)
  }
  return text
}
