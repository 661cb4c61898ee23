import type { Point } from '../drawing/geometry'
import { type Axis, across, axisOfSide, type Boxes, type End, type Net, portRange, sideNumber, sideOf } from './problem'
import { CORNER, PORT_GAP } from './spacing'
import type { Route } from './types'
import { withoutNeedless } from './wire'

const STUB = 24
/** Middle segments that would lie on each other are moved this much, in turn to either side. */
const STEP = 8
const STEPS = [0, 1, -1, 2, -2, 3, -3]

interface Sketch {
  readonly net: Net
  readonly sides: readonly [number, number]
  readonly ports: [Point, Point]
}

/** Routes of one to five segments without a search: ports are spread, but cards in between are not avoided. */
export function quickRoutes(nets: readonly Net[], boxes: Boxes): Map<string, Route> {
  const sketches = nets.map((net): Sketch => {
    const sides = chooseSides(net, boxes)
    return { net, sides, ports: [portAt(net.from, sides[0], boxes), portAt(net.to, sides[1], boxes)] }
  })
  spreadPorts(sketches, boxes)
  const taken = new Map<number, number>()
  return new Map(
    sketches.map((sketch) => {
      const points = withoutNeedless(draw(sketch, taken))
      return [sketch.net.id, { points: points.length < 2 ? loop(sketch) : points }]
    }),
  )
}

/** Round and back to the spot where both ends stand: cards on top of each other are tied all the same. */
function loop({ sides: [side], ports: [start] }: Sketch): Point[] {
  const out = side < 2 ? STUB : -STUB
  const { x, y } = start
  return axisOfSide(side) === 0
    ? [start, { x: x + out, y }, { x: x + out, y: y + STUB }, { x, y: y + STUB }, start]
    : [start, { x, y: y + out }, { x: x + STUB, y: y + out }, { x: x + STUB, y }, start]
}

function chooseSides({ from, to }: Net, boxes: Boxes): [number, number] {
  const fixedFrom = from.fixed && sideNumber(from.fixed.side)
  const fixedTo = to.fixed && sideNumber(to.fixed.side)
  const gap = (axis: Axis) => {
    const [a, b] = [from.obstacle, to.obstacle]
    const after = (boxes.lo[axis][b] as number) - (boxes.hi[axis][a] as number)
    const before = (boxes.lo[axis][a] as number) - (boxes.hi[axis][b] as number)
    return Math.max(after, before)
  }
  const known = fixedFrom ?? fixedTo
  const axis: Axis = known === undefined ? (gap(0) >= gap(1) ? 0 : 1) : axisOfSide(known)
  const outward = middle(boxes, to.obstacle, axis) >= middle(boxes, from.obstacle, axis) ? 1 : -1
  return [fixedFrom ?? sideOf(axis, outward), fixedTo ?? sideOf(axis, outward === 1 ? -1 : 1)]
}

function middle(boxes: Boxes, box: number, axis: Axis): number {
  return ((boxes.lo[axis][box] as number) + (boxes.hi[axis][box] as number)) / 2
}

function portAt(end: End, side: number, boxes: Boxes): Point {
  if (end.fixed) return end.fixed.point
  const axis = axisOfSide(side)
  const border = (side < 2 ? boxes.hi : boxes.lo)[axis][end.obstacle] as number
  const along = middle(boxes, end.obstacle, across(axis))
  return axis === 0 ? { x: border, y: along } : { x: along, y: border }
}

/** Ports on one side in the order of where their lines go, `PORT_GAP` apart or less when the side is short. */
function spreadPorts(sketches: readonly Sketch[], boxes: Boxes): void {
  const bySide = new Map<number, { sketch: Sketch; which: 0 | 1; toward: number }[]>()
  sketches.forEach((sketch) => {
    for (const which of [0, 1] as const) {
      const end = which === 0 ? sketch.net.from : sketch.net.to
      if (end.fixed) continue
      const key = end.obstacle * 4 + sketch.sides[which]
      const other = sketch.ports[which === 0 ? 1 : 0]
      const toward = axisOfSide(sketch.sides[which]) === 0 ? other.y : other.x
      const list = bySide.get(key)
      if (list) list.push({ sketch, which, toward })
      else bySide.set(key, [{ sketch, which, toward }])
    }
  })
  for (const [key, list] of bySide) {
    if (list.length < 2) continue
    list.sort((a, b) => a.toward - b.toward)
    const axis = axisOfSide(key & 3)
    const [from, to] = portRange(boxes, key >> 2, across(axis), CORNER)
    const gap = Math.min(PORT_GAP, (to - from) / (list.length - 1))
    list.forEach(({ sketch, which }, index) => {
      const along = (from + to) / 2 + (index - (list.length - 1) / 2) * gap
      const port = sketch.ports[which]
      sketch.ports[which] = axis === 0 ? { x: port.x, y: along } : { x: along, y: port.y }
    })
  }
}

function draw({ sides, ports }: Sketch, taken: Map<number, number>): Point[] {
  const [start, end] = ports
  const axis = axisOfSide(sides[0])
  const [signA, signB] = [sides[0] < 2 ? 1 : -1, sides[1] < 2 ? 1 : -1]
  const along = (point: Point) => (axis === 0 ? point.x : point.y)
  const cross = (point: Point) => (axis === 0 ? point.y : point.x)
  const point = (a: number, c: number): Point => (axis === 0 ? { x: a, y: c } : { x: c, y: a })
  if (axisOfSide(sides[1]) !== axis) {
    const forward = (along(end) - along(start)) * signA >= 0 && (cross(start) - cross(end)) * signB >= 0
    if (forward) return [start, point(along(end), cross(start)), end]
    const out = along(start) + signA * STUB
    const turn = cross(end) + signB * STUB
    return [start, point(out, cross(start)), point(out, turn), point(along(end), turn), end]
  }
  if (signA === signB) {
    const far = signA * Math.max(signA * along(start), signA * along(end)) + signA * STUB
    const place = besides(far, taken, signA, STEP * 3)
    return [start, point(place, cross(start)), point(place, cross(end)), end]
  }
  const room = (along(end) - along(start)) * signA
  if (room >= STUB / 2) {
    if (cross(start) === cross(end)) return [start, end]
    const place = besides((along(start) + along(end)) / 2, taken, 1, room / 3)
    return [start, point(place, cross(start)), point(place, cross(end)), end]
  }
  const out = along(start) + signA * STUB
  const back = along(end) + signB * STUB
  const between = (cross(start) + cross(end)) / 2
  return [start, point(out, cross(start)), point(out, between), point(back, between), point(back, cross(end)), end]
}

/** A place near the wanted one that the lines drawn before do not all share. */
function besides(wanted: number, taken: Map<number, number>, sign: number, limit: number): number {
  const key = Math.round(wanted / STEP)
  const turn = taken.get(key) ?? 0
  taken.set(key, turn + 1)
  const shift = (STEPS[turn % STEPS.length] as number) * STEP * sign
  return Math.round(wanted + Math.max(-limit, Math.min(limit, shift)))
}
