import { type Axis, across, type Boxes, portRange } from './problem'
import { ARROW_STUB, BORDER_MIN, CLEARANCE, CORNER, WIDE_LANE } from './spacing'
import { axisOf, spanOf, type Wire } from './wire'

/** A segment seen along its axis, with the room it has to move sideways without touching an obstacle. */
export interface Segment {
  readonly wire: number
  readonly index: number
  readonly bundle: number
  readonly at: number
  /** Its stretch along the axis, low to high. */
  readonly from: number
  readonly to: number
  /** Range `at` may move in; the same twice when it cannot move. */
  readonly lo: number
  readonly hi: number
  /** Range it may move in when there is too little room otherwise. */
  readonly least: number
  readonly most: number
  /** Where it would like to be. */
  readonly wish: number
  /** Coordinate (across) where the route goes to at its low and its high end; undefined at a port. */
  readonly fromTurn: number | undefined
  readonly toTurn: number | undefined
  /** Sides it ends on (`obstacle * 4 + side`), at most two. */
  readonly sides: readonly number[]
}

/** All segments of all wires along one axis, in the order of the wires. */
export function segmentsAlong(wires: readonly Wire[], boxes: Boxes, axis: Axis): Segment[] {
  const segments: Segment[] = []
  wires.forEach((wire, number) => {
    for (let index = 0; index < wire.at.length; index++) {
      if (axisOf(wire, index) === axis) segments.push(toSegment(wire, number, index, boxes, axis))
    }
  })
  return segments
}

function toSegment(wire: Wire, number: number, index: number, boxes: Boxes, axis: Axis): Segment {
  const last = wire.at.length - 1
  const at = wire.at[index] as number
  const [start, stop] = spanOf(wire, index)
  const forward = start <= stop
  const before = index === 0 ? undefined : spanOf(wire, index - 1)[0]
  const after = index === last ? undefined : spanOf(wire, index + 1)[1]
  const ends = [index === 0 ? wire.ends?.[0] : undefined, index === last ? wire.ends?.[1] : undefined]
  const touched = ends.flatMap((end) => (end ? [end] : []))
  const pinned = !wire.ends || touched.some((end) => end.pinned)
  const from = Math.min(start, stop)
  const to = Math.max(start, stop)
  const arrow = index === last - 1 ? wire.ends?.[1].obstacle : undefined
  const range = pinned ? standingAt(at) : roomOf({ at, from, to, ends: touched, arrow }, boxes, axis)
  return {
    wire: number,
    index,
    bundle: wire.bundle,
    at,
    from,
    to,
    ...range,
    fromTurn: forward ? before : after,
    toTurn: forward ? after : before,
    sides: touched.map((end) => end.obstacle * 4 + end.side),
  }
}

type Room = Pick<Segment, 'lo' | 'hi' | 'least' | 'most' | 'wish'>

function standingAt(at: number): Room {
  return { lo: at, hi: at, least: at, most: at, wish: at }
}

interface Stretch {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly ends: readonly { readonly obstacle: number }[]
  /** The obstacle the next segment points an arrow head at. */
  readonly arrow: number | undefined
}

function roomOf({ at, from, to, ends, arrow }: Stretch, boxes: Boxes, axis: Axis): Room {
  const cross = across(axis)
  let lo = -Infinity
  let hi = Infinity
  let keepLo = -1
  let keepHi = -1
  // A little beyond its ends too, so that a segment does not slide over the corner of a card it stops short of.
  const low = from - CLEARANCE + 4
  const high = to + CLEARANCE - 4
  for (let box = 0; box < boxes.count; box++) {
    if ((boxes.lo[axis][box] as number) >= high || (boxes.hi[axis][box] as number) <= low) continue
    if (ends.some((end) => end.obstacle === box)) continue
    const boxLo = boxes.lo[cross][box] as number
    const boxHi = boxes.hi[cross][box] as number
    if (boxHi <= at && boxHi > lo) {
      lo = boxHi
      keepLo = box
    } else if (boxLo >= at && boxLo < hi) {
      hi = boxLo
      keepHi = box
    }
  }
  const width = hi - lo
  const keep = Math.min(CLEARANCE, width / 4)
  let wish = width <= WIDE_LANE ? (lo + hi) / 2 : at
  const touch = Math.min(BORDER_MIN, width / 5)
  let least = lo + touch
  let most = hi - touch
  const atArrow = Math.min(ARROW_STUB, width / 3)
  lo += keepLo === arrow ? atArrow : keep
  hi -= keepHi === arrow ? atArrow : keep
  for (const end of ends) {
    const [portLo, portHi] = portRange(boxes, end.obstacle, cross, CORNER)
    lo = Math.max(lo, portLo)
    hi = Math.min(hi, portHi)
    const [leastPort, mostPort] = portRange(boxes, end.obstacle, cross, BORDER_MIN)
    least = Math.max(least, leastPort)
    most = Math.min(most, mostPort)
  }
  if (lo > hi) return standingAt(at)
  if (ends.length > 0) wish = (lo + hi) / 2
  return { lo, hi, wish: Math.min(hi, Math.max(lo, wish)), least: Math.min(least, lo), most: Math.max(most, hi) }
}
