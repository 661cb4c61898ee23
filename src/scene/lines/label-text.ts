import type { FontWeight } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'

/** What a label is written in, in map units. */
export interface LabelType {
  readonly size: number
  readonly leading: number
  readonly pad: number
  /** How many times larger than at 100 %. */
  readonly scale: number
}

const SIZE = 12.5
const WIDTH = 100
const LONGEST_WORD = 170
/** More lines than this are cut: the whole text stands in the details. */
const MOST_LINES = 5
/** The last way breaks the longest word, at this part of its width and no narrower than that of a short word. */
const BROKEN_WIDTH = 0.62
const SHORTEST_BROKEN = 46
const MOST_BROKEN = 3
const BROKEN_COST = 110
/** What each line more or less than in the best form costs, in units of length. */
const LINE_COST = 14

/** @param letter the smallest letter that can be read, in map units */
export function labelType(letter: number): LabelType {
  const size = Math.max(SIZE, letter)
  return { size, leading: size * 1.2, pad: Math.min(size * 0.62, 6 + size * 0.14), scale: size / SIZE }
}

export interface Wrap {
  readonly lines: readonly string[]
  readonly width: number
  readonly cost: number
}

/**
 * The ways to write a text in lines, the best first: about as wide as two short words, then flatter and narrower, at last with
 * its longest word broken.
 */
export function wrapsOf(text: string, { size, scale }: LabelType, weight: FontWeight): Wrap[] {
  const words = text.split(/[^\S\u00a0]+/).map((word) => measureText(word, size, weight))
  const longest = Math.min(LONGEST_WORD * scale, Math.max(...words))
  const best = wrapAt(text, size, weight, Math.max(WIDTH * scale, longest))
  const total = measureText(text, size, weight)
  const ways = new Map<number, readonly string[]>([[best.length, best]])
  for (let count = 1; count <= MOST_LINES; count++) {
    if (ways.has(count)) continue
    let width = Math.max(longest, total / count)
    let lines = wrapAt(text, size, weight, width)
    for (let tries = 0; lines.length > count && tries < 8; tries++) {
      width *= 1.07
      lines = wrapAt(text, size, weight, width)
    }
    if (!ways.has(lines.length)) ways.set(lines.length, lines)
  }
  const wrap = (lines: readonly string[], cost: number): Wrap => ({
    lines,
    width: Math.max(...lines.map((line) => measureText(line, size, weight))),
    cost,
  })
  const whole = [...ways].map(([count, lines]) => wrap(lines, Math.abs(count - best.length) * LINE_COST))
  const narrow = Math.max(longest * BROKEN_WIDTH, SHORTEST_BROKEN * scale)
  const broken = narrow < longest ? wrapText(text, size, weight, narrow) : []
  return [
    ...whole.sort((a, b) => a.cost - b.cost || a.width - b.width),
    ...(canBeBroken(broken) ? [wrap(broken, BROKEN_COST)] : []),
  ]
}

/** A number alone on the last line (see `+2`) says nothing. */
function canBeBroken(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.length <= MOST_BROKEN && !/^\+\d+$/.test((lines.at(-1) ?? '').trim())
}

function wrapAt(text: string, size: number, weight: FontWeight, width: number): readonly string[] {
  const lines = wrapText(text, size, weight, width)
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
}
