import type { Texts } from '../../../text/texts'
import type { CauseFacts } from './causes'
import type { KeptError } from './error-log'
import { framesOf, hideTexts } from './hide-texts'

/** What the technical details are made of. */
interface Situation {
  readonly version: string
  /** How the browser calls itself. */
  readonly browser: string
  /** Now, in milliseconds since 1970. */
  readonly at: number
  /** The address of the page. */
  readonly address: string
  /** Width and height of the window in CSS pixels. */
  readonly window: readonly [number, number]
  readonly errors: readonly KeptError[]
}

/**
 * The technical details as plain text, for whoever helps the user. Nothing in them comes from the map: an error is told
 * by its kind, its place, its message without anything it quotes, and the lines of code where it was. The address
 * goes without the part that says which map is open. What can be in there is the name of the server, and, where a library
 * puts one in a message without quotation marks, the id of a record; never a name, a title or a text.
 */
export function technicalDetails(situation: Situation, texts: Texts): string {
  const { version, browser, at, address, window, errors } = situation
  const words = texts.failures.details
  const facts = [
    `Ketenkaart ${version}`,
    `${words.date}: ${iso(at)}`,
    `${words.address}: ${addressWithoutMap(address)}`,
    `${words.browser}: ${browser}`,
    `${words.window}: ${window[0]} × ${window[1]}`,
    `${words.errors}: ${errors.length}`,
  ]
  // The newest first: that is what the user saw last.
  return [facts.join('\n'), ...errors.map((error) => textOf(error, words)).reverse()].join('\n\n')
}

function textOf({ number, at, where, causes, times }: KeptError, words: Texts['failures']['details']): string {
  const often = times > 1 ? ` (${words.times(times)})` : ''
  const [first, ...others] = causes.map(linesOf)
  return [`#${number} ${iso(at)} ${where}${often}`, first, ...others.map((lines) => `${words.because} ${lines}`)].join(
    '\n',
  )
}

function linesOf({ name, message, stack }: CauseFacts): string {
  const said = hideTexts(message)
  return [hideTexts(name) + (said && `: ${said}`), ...framesOf(stack).map((frame) => `  ${frame}`)].join('\n')
}

/** Of a page on a server its address without `?` and `#`; of one on disk nothing but that it is on disk. */
function addressWithoutMap(address: string): string {
  return address.startsWith('file:') ? 'file:' : address.replace(/[?#].*$/, '')
}

const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+/, '')
