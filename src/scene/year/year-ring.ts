import type { Mark } from '../../graph/compare/difference'
import type { LateCoupling } from '../../graph/facts/late-couplings'
import type { YearEvent } from '../../graph/facts/year'
import type { Id } from '../../model/id'
import type { Texts } from '../../text/texts'
import type { Point } from '../drawing/geometry'
import type { Shape } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'
import { clusterMark, differenceMark, lateMark, momentMark } from './year-marks'
import {
  at,
  CHAIN_TRACKS,
  drawArc,
  groundOf,
  hollowLabel,
  middleOf,
  monthLabels,
  PER_MONTH,
  planOf,
  type RingLabel,
  type RingPlan,
  roomFor,
  trackLabel,
} from './year-plan'

interface RingTriangle {
  readonly id: Id
  readonly name: string
}

interface YearRingInput {
  readonly events: readonly YearEvent[]
  /** Those that get an arc; each is numbered by its place in this list, from 1. */
  readonly late: readonly LateCoupling[]
  /** The triangles with a track of their own, from the outside in. */
  readonly triangles: readonly RingTriangle[]
  /** Width and height. */
  readonly size: number
  /** While two maps are compared: what became of each moment that differs, by its id. */
  readonly kinds?: ReadonlyMap<string, Mark['kind']> | undefined
}

/** One or more moments of one month in one track. */
export interface RingMark {
  readonly id: string
  readonly events: readonly YearEvent[]
  readonly center: Point
  /** False when all of it is default. */
  readonly own: boolean
  /** While two maps are compared; of several moments together only where all became the same. */
  readonly became?: Mark['kind'] | undefined
  readonly shapes: readonly Shape[]
}

/** From the month of an order to the coupling point that comes after it. */
interface RingArc {
  /** From 1, as in the list beside the ring. */
  readonly number: number
  readonly late: LateCoupling
  /** Where its number stands. */
  readonly center: Point
  readonly shapes: readonly Shape[]
}

export interface YearRing {
  readonly size: number
  /** Width and height of a mark. */
  readonly mark: number
  /** Months and tracks. */
  readonly ground: readonly Shape[]
  readonly labels: readonly RingLabel[]
  readonly marks: readonly RingMark[]
  readonly arcs: readonly RingArc[]
  /** Triangles whose name is too long for their track: a number stands for it. */
  readonly numbered: readonly { readonly number: number; readonly name: string }[]
}

/** A coupling point after the order, with its number in the list. */
interface Late {
  readonly number: number
  readonly late: LateCoupling
}

/** What stands in one month of one track: moments, and the numbers of the questions that end there. */
interface Cell {
  readonly events: YearEvent[]
  readonly late: Late[]
}

function cellsOf(input: YearRingInput, track: Id | 'meeting' | 'coupling'): readonly Cell[] {
  const cells = Array.from({ length: 12 }, (): Cell => ({ events: [], late: [] }))
  for (const event of input.events) {
    if ((event.triangle ?? event.kind) === track) cells[event.month - 1]?.events.push(event)
  }
  for (const [place, late] of input.late.entries()) {
    if (late.triangle.id === track) cells[late.month - 1]?.late.push({ number: place + 1, late })
  }
  return cells
}

interface TrackDrawing {
  readonly marks: readonly RingMark[]
  readonly arcs: readonly RingArc[]
}

/** Degrees of each of so many marks side by side in a month. */
function spread({ slot }: RingPlan, count: number, month: number, radius: number): readonly number[] {
  const step = ((slot / radius) * 180) / Math.PI
  return Array.from({ length: count }, (_, place) => middleOf(month) + (place - (count - 1) / 2) * step)
}

function drawTrack(plan: RingPlan, input: YearRingInput, track: Id, radius: number, texts: Texts): TrackDrawing {
  const marks: RingMark[] = []
  const ends: (Late & { readonly more: boolean; readonly degrees: number })[] = []
  const degreesOf = new Map<string, number>()
  const room = Math.floor((((PER_MONTH * Math.PI) / 180) * radius - 2) / plan.slot)
  for (const [place, { events, late }] of cellsOf(input, track).entries()) {
    const apart = events.length + late.length <= room
    const groups = apart ? events.map((event) => [event]) : events.length > 0 ? [events] : []
    // Of questions that find no room beside each other the last one carries a plus: the list has them all.
    const shown = late.slice(0, Math.max(1, room - groups.length))
    const places = spread(plan, groups.length + shown.length, place + 1, radius)
    for (const [i, group] of groups.entries()) {
      const degrees = places[i] ?? middleOf(place + 1)
      for (const { id } of group) degreesOf.set(id, degrees)
      const center = at(plan, radius, degrees)
      const own = group.some((event) => event.own)
      const [first] = group
      if (!first) continue
      const shapes =
        group.length === 1
          ? momentMark(first, center, plan.mark, texts)
          : clusterMark(first.kind, group.length, own, center, plan.mark)
      const became = kindOf(group, input.kinds)
      const sign = became ? differenceMark(became, center, plan.mark) : []
      marks.push({ id: first.id, events: group, center, own, ...(became && { became }), shapes: [...shapes, ...sign] })
    }
    for (const [i, one] of shown.entries()) {
      const more = i === shown.length - 1 && shown.length < late.length
      ends.push({ ...one, more, degrees: places[groups.length + i] ?? middleOf(place + 1) })
    }
  }
  const arcs = ends.map(({ number, late, more, degrees }, i): RingArc => {
    const from = degreesOf.get(orderEventId(late)) ?? startOf(late.order.month)
    const center = at(plan, radius, degrees)
    const words = more ? `${number}+` : String(number)
    return {
      number,
      late,
      center,
      shapes: [...drawArc(plan, radius, from, degrees, i), ...lateMark(words, center, plan.mark)],
    }
  })
  return { marks, arcs }
}

/** What became of the moments of one mark together. */
function kindOf(events: readonly YearEvent[], kinds: YearRingInput['kinds']): Mark['kind'] | undefined {
  const [first, ...others] = new Set(events.map(({ id }) => kinds?.get(id)))
  return others.length === 0 ? first : 'changed'
}

/** Where the arc of an order begins that has no mark of its own: at the beginning of its month, clear of the marks. */
function startOf(month: number): number {
  return (month - 1) * PER_MONTH + 2
}

function orderEventId({ triangle, order }: LateCoupling): string {
  return `${triangle.id}:${order.document ?? ''}:${order.month}`
}

/**
 * The year as a ring: twelve months clockwise from the top, a track per triangle with its documents, then coupling points,
 * then meetings. What is a default is grey, and when all is, the middle says so. Where a coupling point comes after the order an arc runs along the track of
 * the triangle, ending in the number under which the question stands in the list.
 */
export function drawYearRing(input: YearRingInput, texts: Texts): YearRing {
  const words = texts.year.ring
  const plan = planOf(input.size, input.triangles.length + CHAIN_TRACKS)
  const numbered: { number: number; name: string }[] = []
  const tracks = [
    ...input.triangles.map(({ id, name }, place) => {
      const fits = measureText(name, plan.textSize, 400) <= roomFor(plan, plan.radii[place] ?? 0)
      if (!fits) numbered.push({ number: place + 1, name })
      return { id, name: fits ? name : words.numbered(place + 1) }
    }),
    { id: 'coupling', name: words.couplings },
    { id: 'meeting', name: words.meetings },
  ]
  const documents = input.events.filter(({ kind }) => kind === 'document')
  const isAllDefault = documents.length > 0 && documents.every(({ own }) => !own)
  const drawn = tracks.map(({ id }, place) => drawTrack(plan, input, id, plan.radii[place] ?? 0, texts))
  return {
    size: input.size,
    mark: plan.mark,
    ground: groundOf(plan),
    labels: [
      ...monthLabels(plan, texts),
      ...tracks.map(({ name }, place) => trackLabel(plan, plan.radii[place] ?? 0, name)),
      ...(isAllDefault ? hollowLabel(plan, words.allDefault) : []),
    ],
    marks: drawn.flatMap(({ marks }) => marks),
    arcs: drawn.flatMap(({ arcs }) => arcs),
    numbered,
  }
}
