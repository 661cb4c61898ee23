import { CARD_WIDTH, WIDEST_CARD } from '../drawing/card-size'
import type { Size } from '../drawing/geometry'
import type { Reading } from '../drawing/reading'
import { cutText, measureText, wrapText } from '../drawing/text-measure'

/** What a party is called, in lines that fit. */
export interface Title {
  readonly lines: readonly string[]
  readonly size: number
  readonly leading: number
}

const LEADING = 1.12
/** From one size that is tried to the next larger one, in steps from the smallest: the same on the screen at every scale. */
const STEP = 1.03

/** What a name must have room for, in map units: what the back row needs of a map that is seen at little more than half its size. */
const FAR_NAME = 39
/** What a name that is too long for that is still read at. */
const LEAST_NAME = 26
/** What of a card is no room for its name: beside it the band, above and below air. */
export const TITLE_LEFT = 12
export const TITLE_RIGHT = 3
export const TITLE_AIR = 5

/** More lines than this make a card too high: a longer name is smaller. */
const MOST_LINES = 2

/**
 * The least size of a card on which its name fits for the back row, on one line or two: whichever takes less of the map.
 * No word is broken for it; on the widest card a longer name is smaller.
 */
export function leastCardSize(title: string): Size {
  const beside = TITLE_LEFT + TITLE_RIGHT
  const widths = waysToBreak(title).map((lines) => {
    const longest = Math.max(...lines.map((line) => measureText(line, FAR_NAME, 700)))
    return Math.max(CARD_WIDTH, 2 * Math.ceil((longest + beside) / 2))
  })
  const sizeFor = (width: number, { length }: readonly string[]): Size => ({
    width,
    height: 2 * Math.ceil((length * FAR_NAME * LEADING) / 2) + 2 * TITLE_AIR,
  })
  const whole = widths.flatMap((width) => {
    const lines = wrapText(title, FAR_NAME, 700, width - beside)
    return width <= WIDEST_CARD && lines.length <= MOST_LINES && isUnbroken(title, lines) ? [sizeFor(width, lines)] : []
  })
  const [least] = whole.sort((a, b) => a.width * a.height - b.width * b.height)
  const smaller = wrapText(title, LEAST_NAME, 700, WIDEST_CARD - beside)
  return least ?? sizeFor(WIDEST_CARD, smaller.slice(0, MOST_LINES))
}

/** A text on one line and, in every way, on two: after a hyphen or a slash, or at a space. */
function waysToBreak(text: string): readonly (readonly string[])[] {
  const cuts = [...text.matchAll(/[-/]|[^\S\u00a0]+/g)].map(({ 0: found, index }) => {
    const end = index + found.length
    return [text.slice(0, found.trim() === '' ? index : end), text.slice(end)]
  })
  return [[text], ...cuts]
}

function isUnbroken(title: string, lines: readonly string[]): boolean {
  return lines.every((line) => title.includes(line))
}

/** The size of the title on the whole card, where everything else stands beside it or under it. */
export function wholeTitleSize(title: string, width: number): number {
  const fits = [19, 17].find((size) => measureText(title, size, 700) <= width)
  return fits ?? (title.length > 24 ? 15.5 : 16.5)
}

/**
 * A party's name as large as somebody at this distance needs it, never larger than on the whole card seen at 100 %, so that
 * zooming in never makes it smaller. Whole words first; then broken ones; a name that fits in no way is cut.
 *
 * @param whole its size on the whole card
 */
export function fitTitle(title: string, whole: number, { width, height }: Size, reading: Reading): Title {
  const wanted = Math.max(whole, Math.min(reading.name, (whole * reading.letter) / 11))
  const least = Math.min(wanted, reading.letter)
  const steps = Math.max(0, Math.ceil(Math.log(wanted / least) / Math.log(STEP) - 1e-9))
  for (const isWhole of [true, false]) {
    // Broken it is no larger than the smallest letter: nearer by, whole, it is then never smaller.
    for (let step = isWhole ? steps : 0; step >= 0; step--) {
      const size = Math.min(wanted, least * STEP ** step)
      const lines = wrapText(title, size, 700, width)
      if (lines.length * size * LEADING > height) continue
      if (isWhole && !isUnbroken(title, lines)) continue
      return { lines, size, leading: size * LEADING }
    }
  }
  return { lines: [cutText(title, least, width)], size: least, leading: least * LEADING }
}
