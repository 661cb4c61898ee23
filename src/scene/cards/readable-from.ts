import type { Party } from '../../model/schema/parties'
import type { Texts } from '../../text/texts'
import { type Eye, readingAt } from '../drawing/reading'
import { drawCard } from './card'

/** Closer than this nothing is shown by itself. */
const CLOSEST = 1.25
const FURTHEST = 0.05
const STEP = 2 ** (1 / 8)

/** Half a percent less is as good to read. */
const ENOUGH = 0.995

/**
 * From which scale on the names of these parties can be read: whole, and as large on the screen as the eye needs. What
 * never gets that large is readable where it is whole and no smaller than the smallest letter.
 *
 * @returns pixels per map unit; the furthest one sees a map from when there are none
 */
export function readableFrom(parties: readonly Party[], eye: Eye, texts: Texts): number {
  return Math.max(FURTHEST, ...parties.map((party) => nameFrom(party, eye, texts)))
}

function nameFrom(party: Party, eye: Eye, texts: Texts): number {
  let least: number | undefined
  for (let scale = FURTHEST; scale < CLOSEST; scale *= STEP) {
    const size = nameSize(party, scale, eye, texts)
    if (size >= eye.name * ENOUGH) return scale
    if (size >= eye.letter * ENOUGH) least ??= scale
    else least = undefined
  }
  return least ?? CLOSEST
}

/** How large the name of a party is on the screen at a scale; 0 when it is not there as a whole. */
function nameSize(party: Party, scale: number, eye: Eye, texts: Texts): number {
  const name = party.abbreviation ?? party.name
  const lines = drawCard(party, texts, {}, readingAt(scale, eye)).shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.fill === 'ink' && shape.weight === 700 ? [shape] : [],
  )
  const isWhole = bare(lines.map(({ text }) => text).join('')) === bare(name)
  return isWhole ? Math.min(...lines.map(({ size }) => size)) * scale : 0
}

const bare = (text: string) => text.replace(/\s/g, '')
