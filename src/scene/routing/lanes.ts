import {
  type Axis,
  across,
  type Boxes,
  type End,
  type FixedPort,
  type Net,
  portRange,
  sideNumber,
  sideOf,
} from './problem'
import type { Space, Span } from './space'
import { BORDER_LANE, CORNER, WIDE_LANE } from './spacing'

/** A spot where a line may touch an obstacle; `position` is measured along the line. */
export interface Port {
  readonly obstacle: number
  readonly side: number
  readonly position: number
  readonly fixed: FixedPort | undefined
}

/** A straight piece of free space lines may run on. `at` is its coordinate on the axis across. */
export interface Lane {
  readonly axis: Axis
  readonly at: number
  from: number
  to: number
  ports: Port[]
}

/** Lanes closer together than this, with the same ports, are one lane: the exact place is settled afterwards. */
const SAME_LANE = 8

/**
 * The sparse set of lanes the routes are searched on: the middle between neighbours, a line around each obstacle,
 * and lines from the ports of those obstacles that have a connection.
 */
export function findLanes(space: Space, nets: readonly Net[]): Lane[] {
  const found: [Map<number, Lane[]>, Map<number, Lane[]>] = [new Map(), new Map()]
  const add = (lane: Lane) => addLane(found[lane.axis], lane)
  for (let box = 0; box < space.boxes.count; box++) {
    for (const axis of [0, 1] as const) addBorderLanes(space, box, axis, add)
  }
  const connected = new Set<number>()
  for (const net of nets) {
    for (const end of [net.from, net.to]) {
      if (end.fixed) addFixedLane(space, end.obstacle, end.fixed, add)
      else connected.add(end.obstacle)
    }
    addFacingLanes(space, net.from, net.to, add)
  }
  for (const box of connected) for (const axis of [0, 1] as const) addPortLanes(space, box, axis, add)
  return found.flatMap((byPlace) => withoutTwins([...byPlace.values()].flat()))
}

type AddLane = (lane: Lane) => void

/** Lanes along `axis` beside the two borders of the obstacle that run that way. */
function addBorderLanes(space: Space, box: number, axis: Axis, add: AddLane): void {
  const { boxes, grown } = space
  const cross = across(axis)
  const from = grown.lo[axis][box] as number
  const to = grown.hi[axis][box] as number
  for (const outward of [1, -1] as const) {
    const border = (outward === 1 ? boxes.hi : boxes.lo)[cross][box] as number
    const gap = (outward === 1 ? space.gapHi : space.gapLo)[cross][box] as number
    const distances = gap <= WIDE_LANE ? [gap / 2] : gap === Infinity ? [BORDER_LANE] : [BORDER_LANE, gap / 2]
    for (const distance of distances) {
      const at = Math.round((border + outward * distance) * 2) / 2
      for (const span of space.spans(axis, at)) {
        if (span.to > from && span.from < to) add(toLane(space, axis, at, span))
      }
    }
  }
}

/** Lanes that leave the obstacle along `axis`, from the middle of each free part of its two sides across it. */
function addPortLanes(space: Space, box: number, axis: Axis, add: AddLane): void {
  const cross = across(axis)
  const [from, to] = portRange(space.boxes, box, cross, CORNER)
  for (const outward of [1, -1] as const) {
    const border = (outward === 1 ? space.boxes.hi : space.boxes.lo)[axis][box] as number
    for (const [start, end] of freeParts(space.grown, box, axis, border + outward, from, to)) {
      addFrom(space, axis, (start + end) / 2, border, outward, add)
    }
  }
}

/**
 * The parts of a side (across `axis`, between `from` and `to`) that are not covered by what stands against it, such as
 * a glyph on top of a card; `just` is a coordinate just outside the side.
 */
export function freeParts(
  grown: Boxes,
  box: number,
  axis: Axis,
  just: number,
  from: number,
  to: number,
): [number, number][] {
  const cross = across(axis)
  const taken: [number, number][] = []
  for (let other = 0; other < grown.count; other++) {
    if (other === box || (grown.lo[axis][other] as number) > just || (grown.hi[axis][other] as number) < just) continue
    const start = grown.lo[cross][other] as number
    const end = grown.hi[cross][other] as number
    if (start < to && end > from) taken.push([start, end])
  }
  taken.sort((a, b) => a[0] - b[0])
  const parts: [number, number][] = []
  let reached = from
  for (const [start, end] of taken) {
    if (start > reached) parts.push([reached, start])
    reached = Math.max(reached, end)
  }
  if (to > reached) parts.push([reached, to])
  return parts
}

/** Where two connected obstacles face each other: a lane straight from the one to the other. */
function addFacingLanes(space: Space, a: End, b: End, add: AddLane): void {
  if (a.fixed || b.fixed) return
  const { boxes } = space
  for (const axis of [0, 1] as const) {
    const cross = across(axis)
    const [fromA, toA] = portRange(boxes, a.obstacle, cross, CORNER)
    const [fromB, toB] = portRange(boxes, b.obstacle, cross, CORNER)
    const from = Math.max(fromA, fromB)
    const to = Math.min(toA, toB)
    if (from > to) continue
    const firstIsLower = (boxes.lo[axis][a.obstacle] as number) < (boxes.lo[axis][b.obstacle] as number)
    const lower = firstIsLower ? a.obstacle : b.obstacle
    const border = boxes.hi[axis][lower] as number
    for (const [start, end] of freeParts(space.grown, lower, axis, border + 1, from, to)) {
      addFrom(space, axis, (start + end) / 2, border, 1, add)
    }
  }
}

function addFrom(space: Space, axis: Axis, at: number, border: number, outward: 1 | -1, add: AddLane): void {
  for (const span of space.spans(axis, at)) {
    const near = outward === 1 ? span.from : span.to
    const away = (near - border) * outward
    if (away >= -0.01 && away <= 15 && span.to > span.from) add(toLane(space, axis, at, span))
  }
}

function addFixedLane(space: Space, box: number, fixed: FixedPort, add: AddLane): void {
  const side = sideNumber(fixed.side)
  const axis = (side & 1) as Axis
  const outward = side < 2 ? 1 : -1
  const at = axis === 0 ? fixed.point.y : fixed.point.x
  const position = axis === 0 ? fixed.point.x : fixed.point.y
  const port: Port = { obstacle: box, side, position, fixed }
  const spans = space.spans(axis, at, box)
  const span =
    outward === 1
      ? spans.find((candidate) => candidate.to > position)
      : spans.findLast((candidate) => candidate.from < position)
  if (!span) return
  const near = outward === 1 ? Math.max(span.from, position) : Math.min(span.to, position)
  const own = (outward === 1 ? space.boxes.hi : space.boxes.lo)[axis][box] as number
  const leave = outward === 1 ? Math.max(own, position) : Math.min(own, position)
  if (!space.isClear(axis, at, Math.min(leave, near), Math.max(leave, near), box)) return
  const lane = toLane(space, axis, at, span)
  const [from, to] = outward === 1 ? [position, lane.to] : [lane.from, position]
  const inside = lane.ports.filter((other) => other.position >= from && other.position <= to && other.obstacle !== box)
  add({ axis, at, from, to, ports: [...inside, port] })
}

/** The lane on a free span, lengthened to the obstacles that bound it when it meets them at a possible port. */
function toLane(space: Space, axis: Axis, at: number, span: Span): Lane {
  const lane: Lane = { axis, at, from: span.from, to: span.to, ports: [] }
  const low = reach(space, axis, at, span.fromBox, 1)
  if (low) {
    lane.from = low.position
    lane.ports.push(low)
  }
  const high = reach(space, axis, at, span.toBox, -1)
  if (high) {
    lane.to = high.position
    lane.ports.push(high)
  }
  return lane
}

function reach(space: Space, axis: Axis, at: number, box: number, outward: 1 | -1): Port | undefined {
  if (box < 0) return undefined
  const { boxes, grown } = space
  const [from, to] = portRange(boxes, box, across(axis), CORNER)
  if (at < from - 0.01 || at > to + 0.01) return undefined
  const position = (outward === 1 ? boxes.hi : boxes.lo)[axis][box] as number
  const end = (outward === 1 ? grown.hi : grown.lo)[axis][box] as number
  if (!space.isClear(axis, at, Math.min(position, end), Math.max(position, end), box)) return undefined
  return { obstacle: box, side: sideOf(axis, outward), position, fixed: undefined }
}

/** Lanes at the same place that overlap become one, with the ports of both. */
function addLane(byPlace: Map<number, Lane[]>, lane: Lane): void {
  const key = Math.round(lane.at * 100)
  const same = byPlace.get(key)
  if (!same) {
    byPlace.set(key, [lane])
    return
  }
  const rest: Lane[] = []
  const merged: Lane = { ...lane, at: same[0]?.at ?? lane.at, ports: [...lane.ports] }
  for (const other of same) {
    if (other.to < merged.from || other.from > merged.to) {
      rest.push(other)
      continue
    }
    merged.from = Math.min(merged.from, other.from)
    merged.to = Math.max(merged.to, other.to)
    for (const port of other.ports) if (!merged.ports.some((known) => samePort(known, port))) merged.ports.push(port)
  }
  byPlace.set(key, [...rest, merged])
}

function samePort(a: Port, b: Port): boolean {
  return a.obstacle === b.obstacle && a.side === b.side && a.position === b.position && !a.fixed === !b.fixed
}

/** Drops lanes that run within a few units of another lane that goes everywhere they go. */
function withoutTwins(lanes: Lane[]): Lane[] {
  lanes.sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to)
  const covers = (big: Lane, small: Lane) =>
    big.from <= small.from + 1 &&
    big.to >= small.to - 1 &&
    small.ports.every((port) =>
      big.ports.some(
        (other) => !port.fixed && !other.fixed && other.obstacle === port.obstacle && other.side === port.side,
      ),
    )
  const dropped = new Set<Lane>()
  lanes.forEach((lane, index) => {
    for (let next = index + 1; next < lanes.length && !dropped.has(lane); next++) {
      const other = lanes[next] as Lane
      if (other.at - lane.at >= SAME_LANE) break
      if (dropped.has(other)) continue
      if (covers(other, lane)) dropped.add(lane)
      else if (covers(lane, other)) dropped.add(other)
    }
  })
  return lanes.filter((lane) => !dropped.has(lane))
}
