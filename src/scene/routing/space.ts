import { type Axis, across, type Boxes } from './problem'
import { CLEARANCE, MIN_LANE } from './spacing'

/** A stretch of a line that keeps its distance from all obstacles; `fromBox`, `toBox` are what bounds it, or -1. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly fromBox: number
  readonly toBox: number
}

/** The free space between obstacles. */
export interface Space {
  readonly boxes: Boxes
  /** The obstacles grown by the distance lines keep, less where two stand close together. */
  readonly grown: Boxes
  /** Per axis: the gap to the nearest obstacle beyond the low and the high border, infinite when there is none. */
  readonly gapLo: readonly [Float64Array, Float64Array]
  readonly gapHi: readonly [Float64Array, Float64Array]
  /** All free stretches of the endless line along `axis` at coordinate `at`, without regard for obstacle `ignore`. */
  spans(axis: Axis, at: number, ignore?: number): Span[]
  /** True when no obstacle but `ignore` touches the stretch. */
  isClear(axis: Axis, at: number, from: number, to: number, ignore: number): boolean
}

const MARGIN = 120

/** Measures the gaps between the obstacles once; the answers are in map units. */
export function createSpace(boxes: Boxes): Space {
  const { count } = boxes
  const gaps = () => [new Float64Array(count).fill(Infinity), new Float64Array(count).fill(Infinity)] as const
  const gapLo = gaps()
  const gapHi = gaps()
  for (const axis of [0, 1] as const) measureGaps(boxes, axis, gapLo[axis], gapHi[axis])
  const grow = (by: (axis: Axis, index: number) => number, base: Boxes['lo']): [Float64Array, Float64Array] => [
    base[0].map((value, index) => value + by(0, index)),
    base[1].map((value, index) => value + by(1, index)),
  ]
  const keep = (gap: number) => Math.min(CLEARANCE, gap / 2)
  const grown: Boxes = {
    count,
    lo: grow((axis, index) => -keep(gapLo[axis][index] as number), boxes.lo),
    hi: grow((axis, index) => keep(gapHi[axis][index] as number), boxes.hi),
  }
  const world = ([0, 1] as const).map((axis) => ({
    from: Math.min(...boxes.lo[axis], 0) - MARGIN,
    to: Math.max(...boxes.hi[axis], 0) + MARGIN,
  }))
  return {
    boxes,
    grown,
    gapLo,
    gapHi,
    spans: (axis, at, ignore = -1) => freeSpans(grown, axis, at, ignore, world[axis] ?? { from: 0, to: 0 }),
    isClear: (axis, at, from, to, ignore) => isClear(boxes, axis, at, from, to, ignore),
  }
}

function measureGaps(boxes: Boxes, axis: Axis, gapLo: Float64Array, gapHi: Float64Array): void {
  const cross = across(axis)
  const lo = boxes.lo[axis]
  const hi = boxes.hi[axis]
  const crossLo = boxes.lo[cross]
  const crossHi = boxes.hi[cross]
  for (let a = 0; a < boxes.count; a++) {
    for (let b = 0; b < boxes.count; b++) {
      const gap = (lo[b] as number) - (hi[a] as number)
      if (gap < MIN_LANE || gap >= Math.max(gapHi[a] as number, gapLo[b] as number)) continue
      if ((crossLo[b] as number) >= (crossHi[a] as number) + CLEARANCE) continue
      if ((crossHi[b] as number) <= (crossLo[a] as number) - CLEARANCE) continue
      if (gap < (gapHi[a] as number)) gapHi[a] = gap
      if (gap < (gapLo[b] as number)) gapLo[b] = gap
    }
  }
}

function freeSpans(
  grown: Boxes,
  axis: Axis,
  at: number,
  ignore: number,
  world: { readonly from: number; readonly to: number },
): Span[] {
  const cross = across(axis)
  const crossLo = grown.lo[cross]
  const crossHi = grown.hi[cross]
  const hits: number[] = []
  for (let box = 0; box < grown.count; box++) {
    if ((crossLo[box] as number) < at && at < (crossHi[box] as number) && box !== ignore) hits.push(box)
  }
  const lo = grown.lo[axis]
  const hi = grown.hi[axis]
  hits.sort((a, b) => (lo[a] as number) - (lo[b] as number) || a - b)
  const spans: Span[] = []
  let from = world.from
  let fromBox = -1
  for (const box of hits) {
    const start = lo[box] as number
    if (start >= from) spans.push({ from, to: start, fromBox, toBox: box })
    if ((hi[box] as number) > from) {
      from = hi[box] as number
      fromBox = box
    }
  }
  if (world.to > from) spans.push({ from, to: world.to, fromBox, toBox: -1 })
  return spans
}

function isClear(boxes: Boxes, axis: Axis, at: number, from: number, to: number, ignore: number): boolean {
  const cross = across(axis)
  const [crossLo, crossHi, lo, hi] = [boxes.lo[cross], boxes.hi[cross], boxes.lo[axis], boxes.hi[axis]]
  for (let box = 0; box < boxes.count; box++) {
    if (box === ignore) continue
    if ((crossLo[box] as number) - 2 < at && at < (crossHi[box] as number) + 2) {
      if ((lo[box] as number) < to && from < (hi[box] as number)) return false
    }
  }
  return true
}
