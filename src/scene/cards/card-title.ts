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

interface Room {
  readonly width: number
  readonly height: number
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
export function fitTitle(title: string, whole: number, { width, height }: Room, reading: Reading): Title {
  const wanted = Math.max(whole, Math.min(reading.name, (whole * reading.letter) / 11))
  const least = Math.min(wanted, reading.letter)
  const steps = Math.max(0, Math.ceil(Math.log(wanted / least) / Math.log(STEP) - 1e-9))
  for (const isWhole of [true, false]) {
    // Broken it is no larger than the smallest letter: nearer by, whole, it is then never smaller.
    for (let step = isWhole ? steps : 0; step >= 0; step--) {
      const size = Math.min(wanted, least * STEP ** step)
      const lines = wrapText(title, size, 700, width)
      if (lines.length * size * LEADING > height) continue
      if (isWhole && !lines.every((line) => title.includes(line))) continue
      return { lines, size, leading: size * LEADING }
    }
  }
  return { lines: [cutText(title, least, width)], size: least, leading: least * LEADING }
}
