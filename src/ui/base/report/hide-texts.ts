const QUOTES = '"\'`‘’“”‹›«»'
const QUOTED = new RegExp(`[${QUOTES}][\\s\\S]*[${QUOTES}]`)
const QUOTED_TO_END = new RegExp(`[${QUOTES}][\\s\\S]*$`)
const ADDRESS = /\b(?:https?|file|blob|data):[^\s)'"]*/g
const FRAME = /^\s*at .*(?::\d+:\d+|<anonymous>|\bnative)\)?$|^[^\s@]*@\S+:\d+:\d+$/

/**
 * An error message without what it quotes. A browser quotes the text that it could not read, and so can show a name or
 * a sentence of the map. Everything from the first to the last quotation mark goes: of a piece that is cut off somewhere
 * the marks do not pair. With an odd number of them one is missing, and nothing behind the first is sure.
 */
export function hideTexts(message: string): string {
  const short = message
    .replace(ADDRESS, fileOf)
    .replace(/(regular expression:).*$/is, '$1 …')
    // An apostrophe within a word is no quotation mark.
    .replace(/(\p{L})'(?=\p{L})/gu, '$1\u0000')
  const isWhole = [...short].filter((sign) => QUOTES.includes(sign)).length % 2 === 0
  return short
    .replace(isWhole ? QUOTED : QUOTED_TO_END, '…')
    .replaceAll('\u0000', "'")
    .replace(/\s+/g, ' ')
}

/**
 * The lines of a stack that say where in the code it was. The message that some browsers put before them is left out, and
 * of addresses only the file stays: the folder of a page that was opened from disk can be the name of a person.
 */
export function framesOf(stack = ''): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim().replace(ADDRESS, fileOf))
}

/** Of an address the last part, without what comes behind `?` and `#`. */
function fileOf(address: string): string {
  const position = /:\d+:\d+$/.exec(address)?.[0] ?? ''
  if (address.startsWith('data:')) return `data:…${position}`
  const path = address.slice(0, address.length - position.length).replace(/[?#].*$/, '')
  return (path.split('/').filter(Boolean).at(-1) ?? '') + position
}
