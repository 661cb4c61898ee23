/** Files that people choose in place of a map. The words for each stand in `text`. */
export const OTHER_FILES = [
  'excel',
  'word',
  'powerpoint',
  'office',
  'opendocument',
  'zip',
  'archive',
  'pdf',
  'image',
  'svg',
  'html',
  'xml',
  'rtf',
  'binary',
] as const

export type OtherFile = (typeof OTHER_FILES)[number]

/** First bytes, as characters of one byte each. JSON begins with none of them. */
const SIGNATURES: readonly (readonly [start: string, kind: OtherFile])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ\x00', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
  ['{\\rtf', 'rtf'],
]

/** Names of parts in a zip file that tell which program made it. They stand in its first part or in the list at its end. */
const PARTS: readonly (readonly [part: string, kind: OtherFile])[] = [
  ['application/vnd.oasis.opendocument', 'opendocument'],
  ['xl/workbook', 'excel'],
  ['word/document', 'word'],
  ['ppt/presentation', 'powerpoint'],
]

const LONGEST = Math.max(...SIGNATURES.map(([start]) => start.length))
const ZIP_START = 4_096
const ZIP_END = 65_536
const TEXT_START = 1_000

/** What a file is by its first bytes, or undefined when it may be text. */
export function recogniseBytes(bytes: Uint8Array): OtherFile | undefined {
  const start = asCharacters(bytes.subarray(0, LONGEST))
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  if (kind !== 'zip') return kind
  const parts = asCharacters(bytes.subarray(0, ZIP_START)) + asCharacters(bytes.subarray(-ZIP_END))
  return PARTS.find(([part]) => parts.includes(part))?.[1] ?? 'zip'
}

/** What a text is when it is a page, a drawing or another XML file, or undefined when it may be JSON. */
export function recogniseText(text: string): OtherFile | undefined {
  const start = text.slice(0, TEXT_START).trimStart()
  if (!/^<[a-z!?]/i.test(start)) return undefined
  if (/^<!doctype html|^<html|<html[\s>]/i.test(start)) return 'html'
  return /<svg[\s>]/i.test(start) ? 'svg' : 'xml'
}

function asCharacters(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
