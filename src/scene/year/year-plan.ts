import type { Texts } from '../../text/texts'
import type { Point } from '../drawing/geometry'
import { round, type Shape } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'
import { LEAST_MARK, MOST_MARK } from './year-marks'

/** Degrees of the ring that the twelve months take; the rest, at the upper left, holds the names of the tracks. */
const MONTHS_TAKE = 300
export const PER_MONTH = MONTHS_TAKE / 12
/** Least width of the band with the names of the months. */
const BAND = 30
/** What stays empty in the middle. */
const INNER = 52
/** Distance between tracks. */
const LEAST_PITCH = 24
const MOST_PITCH = 34
/** The tracks for meetings and for coupling points. */
export const CHAIN_TRACKS = 2
/** Size of the text beside marks of the least size. */
const LABEL_SIZE = 12.5
const LABEL_GAP = 8
/** More triangles than this are too many to tell apart, however large the ring. */
const MOST_TRIANGLES = 12

export interface RingLabel {
  readonly text: string
  readonly shape: Shape & { readonly kind: 'text' }
}

/** How many triangles a ring of this size shows so that each can still be read. */
export function ringCapacity(size: number): number {
  const tracks = Math.floor((size / 2 - BAND - INNER) / LEAST_PITCH)
  return Math.max(1, Math.min(MOST_TRIANGLES, tracks - CHAIN_TRACKS))
}

/** Where tracks and months lie. */
export interface RingPlan {
  readonly middle: number
  readonly outer: number
  readonly band: number
  readonly pitch: number
  readonly inner: number
  /** Width and height of a mark, and from one to the next: as far as the diagonal, so that those on a slant stay apart. */
  readonly mark: number
  readonly slot: number
  readonly textSize: number
  /** The middle of each track, from the outside in. */
  readonly radii: readonly number[]
}

/** Lays out a ring of this size with so many tracks. */
export function planOf(size: number, tracks: number): RingPlan {
  const middle = size / 2
  const outer = middle - 1
  const pitchIn = (band: number) => Math.min(MOST_PITCH, (outer - band - INNER) / tracks)
  const mark = round(Math.max(LEAST_MARK, Math.min(MOST_MARK, pitchIn(BAND) * 0.58)))
  const textSize = round(LABEL_SIZE * (0.5 + mark / LEAST_MARK / 2))
  const band = BAND * (textSize / LABEL_SIZE)
  const pitch = pitchIn(band)
  const radii = Array.from({ length: tracks }, (_, at) => outer - band - (at + 0.5) * pitch)
  const inner = outer - band - tracks * pitch
  return { middle, outer, band, pitch, inner, mark, slot: mark * Math.SQRT2 + 0.5, textSize, radii }
}

/** The point at this distance from the middle; degrees go clockwise from the top. */
export function at({ middle }: RingPlan, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return { x: round(middle + radius * Math.sin(angle)), y: round(middle - radius * Math.cos(angle)) }
}

/** The way along a circle, clockwise, from one degree to another. */
function arcPath(plan: RingPlan, radius: number, from: number, to: number): string {
  const [a, b] = [at(plan, radius, from), at(plan, radius, to)]
  return `M${a.x} ${a.y}A${round(radius)} ${round(radius)} 0 ${to - from > 180 ? 1 : 0} 1 ${b.x} ${b.y}`
}

/** The degrees of the middle of a month, 1 to 12. */
export function middleOf(month: number): number {
  return (month - 0.5) * PER_MONTH
}

/** The months as sectors, the tracks as circles. */
export function groundOf(plan: RingPlan): readonly Shape[] {
  const { outer, inner } = plan
  const sectors = Array.from({ length: 12 }, (_, month): Shape => {
    const [from, to] = [month * PER_MONTH, (month + 1) * PER_MONTH]
    const [b, c, d] = [at(plan, outer, to), at(plan, inner, to), at(plan, inner, from)]
    const back = `L${c.x} ${c.y}A${round(inner)} ${round(inner)} 0 0 0 ${d.x} ${d.y}Z`
    return {
      kind: 'path',
      d: `M${at(plan, outer, from).x} ${at(plan, outer, from).y}A${round(outer)} ${round(outer)} 0 0 1 ${b.x} ${b.y}${back}`,
      fill: month % 2 === 0 ? 'canvas' : 'surface',
      stroke: { color: 'border', width: 1 },
    }
  })
  const tracks = plan.radii.map(
    (radius): Shape => ({
      kind: 'path',
      d: arcPath(plan, radius + plan.pitch / 2, 0, MONTHS_TAKE),
      stroke: { color: 'border', width: 1 },
    }),
  )
  return [...sectors, ...tracks]
}

function label(plan: RingPlan, text: string, { x, y }: Point, anchor: 'middle' | 'end', weight: 400 | 600): RingLabel {
  const size = plan.textSize
  return { text, shape: { kind: 'text', x, y: round(y + size * 0.33), text, size, weight, fill: 'ink', anchor } }
}

/** The names of the months, around the tracks. */
export function monthLabels(plan: RingPlan, texts: Texts): readonly RingLabel[] {
  return texts.year.monthsShort.map((text, month) => {
    return label(plan, text, at(plan, plan.outer - plan.band / 2, middleOf(month + 1)), 'middle', 600)
  })
}

/** Words in the hollow of the ring; none when they do not fit. */
export function hollowLabel(plan: RingPlan, text: string): readonly RingLabel[] {
  const { middle, inner, textSize } = plan
  if (measureText(text, textSize, 600) > 2 * (inner - LABEL_GAP)) return []
  return [label(plan, text, { x: middle, y: middle }, 'middle', 600)]
}

/** The room for a name beside the beginning of a track: the opening of the ring is widest at the outside. */
export function roomFor({ middle, textSize }: RingPlan, radius: number): number {
  const opening = Math.tan(((360 - MONTHS_TAKE) * Math.PI) / 180) * (radius - textSize / 2)
  return Math.min(middle, opening) - 2 * LABEL_GAP
}

/** The name of a track, in the opening of the ring. */
export function trackLabel(plan: RingPlan, radius: number, text: string): RingLabel {
  const { x, y } = at(plan, radius, 0)
  return label(plan, text, { x: x - LABEL_GAP, y }, 'end', 400)
}

/** A line along the edge of the track, in the direction of the year; over the turn of the year it comes in two parts. */
export function drawArc(plan: RingPlan, radius: number, from: number, to: number, place: number): readonly Shape[] {
  const edge = radius + (place % 2 === 0 ? -1 : 1) * (plan.pitch / 2 - 2.5)
  const stroke = { color: 'strain' as const, width: 2 }
  const line = (d: string): Shape => ({ kind: 'path', d, stroke })
  const stub = (degrees: number) => {
    const [a, b] = [at(plan, radius + (edge - radius) * 0.62, degrees), at(plan, edge, degrees)]
    return line(`M${a.x} ${a.y}L${b.x} ${b.y}`)
  }
  const parts =
    from <= to
      ? [line(arcPath(plan, edge, from, to))]
      : [line(arcPath(plan, edge, from, MONTHS_TAKE)), line(arcPath(plan, edge, 0, to))]
  return [stub(from), ...parts, stub(to)]
}
