import { parseJson } from '../../../model/file/parse-json'
import type { Id } from '../../../model/id'

// How a second copy of a map stands in files. Every piece begins with the sum of what follows, so that a piece that was
// broken off while it was written is recognised and the piece before it counts.

/** What a copy says of its map: all that the list of maps shows. */
export interface CopyHead {
  readonly id: Id
  readonly title: string
  /** Milliseconds since 1970; counts up with everything that is kept of one map. */
  readonly savedAt: number
  readonly parties: number
  /** When it was put in the bin, in milliseconds since 1970; absent for a map that was not. */
  readonly removedAt?: number | undefined
  /** For a map in the bin: its id before. */
  readonly formerId?: Id | undefined
}

/** A change that was made after the text of a copy. */
export interface CopyChange {
  /** `savedAt` of the text it was made on, with the changes before it. */
  readonly base: number
  readonly number: number
  readonly savedAt: number
  readonly title: string
  readonly parties: number
  /** The JSON of a `DocumentDiff`. */
  readonly diff: string
}

export interface WholeCopy {
  readonly head: CopyHead
  readonly text: string
}

const encoder = new TextEncoder()
const NEWLINE = 0x0a

/** A whole copy as the bytes of a file. */
export function encodeWhole({ head, text }: WholeCopy): Uint8Array {
  return withSum(`${JSON.stringify(head)}\n${text}`)
}

/** The copy that stands in the bytes of a file; undefined when they are not exactly what was once written. */
export function decodeWhole(bytes: Uint8Array): WholeCopy | undefined {
  const body = checked(bytes)
  const end = body?.indexOf('\n') ?? -1
  if (!body || end < 0) return undefined
  const head = parse(body.slice(0, end))
  return isHead(head) ? { head, text: body.slice(end + 1) } : undefined
}

/** A change as the bytes of one line, to be put behind the lines before it. */
export function encodeChange(change: CopyChange): Uint8Array {
  return withSum(`${JSON.stringify(change)}\n`)
}

/** The changes that stand in the bytes of a file, up to the first that is broken, and how many bytes those take. */
export function decodeChanges(bytes: Uint8Array): { readonly changes: readonly CopyChange[]; readonly length: number } {
  const changes: CopyChange[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start)
    if (end < 0) break
    const change = parse(checked(bytes.subarray(start, end + 1)) ?? '')
    if (!isChange(change)) break
    changes.push(change)
    start = end + 1
  }
  return { changes, length: start }
}

/** Some text as the bytes of a file. */
export function encodeText(text: string): Uint8Array {
  return withSum(text)
}

/** The text that stands in the bytes of a file; undefined when they are not exactly what was once written. */
export function decodeText(bytes: Uint8Array): string | undefined {
  return checked(bytes)
}

/** Length of a sum and the space behind it, in bytes. */
const SUM_LENGTH = 9

function withSum(body: string): Uint8Array {
  const content = encoder.encode(body)
  const bytes = new Uint8Array(SUM_LENGTH + content.length)
  bytes.set(encoder.encode(`${sumOf(content)} `))
  bytes.set(content, SUM_LENGTH)
  return bytes
}

function checked(bytes: Uint8Array): string | undefined {
  const content = bytes.subarray(SUM_LENGTH)
  const decoder = new TextDecoder()
  return decoder.decode(bytes.subarray(0, SUM_LENGTH)) === `${sumOf(content)} ` ? decoder.decode(content) : undefined
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The CRC-32 of some bytes (ISO-HDLC, as in zip), as eight hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

/** The value; undefined when an older or newer version wrote it otherwise, for then there is nothing to read for us. */
function parse(text: string): unknown {
  const parsed = parseJson(text)
  return parsed.ok ? parsed.value : undefined
}

function isHead(value: unknown): value is CopyHead {
  return hasFields(value, { id: 'string', title: 'string', savedAt: 'number', parties: 'number' })
}

function isChange(value: unknown): value is CopyChange {
  return hasFields(value, {
    base: 'number',
    number: 'number',
    savedAt: 'number',
    title: 'string',
    parties: 'number',
    diff: 'string',
  })
}

function hasFields(value: unknown, fields: Readonly<Record<string, string>>): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(fields).every(([name, type]) => typeof (value as Record<string, unknown>)[name] === type)
}
