import type { Point, Side, Size } from '../drawing/geometry'
import type { Connection, Obstacle, RoutingInput, Terminal } from './types'

/** 0 = along x, 1 = along y. Everything in the router is written once, for an axis and the one across it. */
export type Axis = 0 | 1

/** The other axis. */
export function across(axis: Axis): Axis {
  return axis === 0 ? 1 : 0
}

/** Obstacles as intervals per axis. */
export interface Boxes {
  readonly count: number
  readonly lo: readonly [Float64Array, Float64Array]
  readonly hi: readonly [Float64Array, Float64Array]
}

export interface FixedPort {
  readonly point: Point
  readonly side: Side
}

export interface End {
  readonly obstacle: number
  readonly fixed: FixedPort | undefined
}

export interface Net {
  readonly id: string
  readonly from: End
  readonly to: End
  /** Number of its bundle, or -1. */
  readonly bundle: number
  readonly weight: number
  readonly label: Size | undefined
}

export interface Problem {
  readonly boxes: Boxes
  readonly nets: readonly Net[]
}

const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top']

/** Sides are numbered 0 right, 1 bottom, 2 left, 3 top: the axis is the lowest bit, the opposite is two further. */
export function sideNumber(side: Side): number {
  return SIDES.indexOf(side)
}

/** The number of the side whose outward normal runs along `axis` in the given direction. */
export function sideOf(axis: Axis, outward: 1 | -1): number {
  return outward === 1 ? axis : axis + 2
}

/** The axis of the outward normal of a side, which is the axis a line leaves it along. */
export function axisOfSide(side: number): Axis {
  return (side & 1) as Axis
}

/** Compares texts by code unit: the same everywhere, unlike a locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Sorts the input by id and replaces ids by numbers, so that the order of the arrays cannot matter. Connections
 * with an unknown obstacle, or with both ends free on one obstacle, cannot be drawn and are left out.
 */
export function prepare(input: RoutingInput): Problem {
  const obstacles = [...input.obstacles].sort((a, b) => byText(a.id, b.id))
  const numbers = new Map(obstacles.map((obstacle, index) => [obstacle.id, index]))
  const bundles = new Map<string, number>()
  const names = new Set<string>()
  for (const { bundle } of input.connections) if (bundle !== undefined) names.add(bundle)
  for (const name of [...names].sort(byText)) bundles.set(name, bundles.size)
  const nets: Net[] = []
  for (const connection of [...input.connections].sort((a, b) => byText(a.id, b.id))) {
    const net = toNet(connection, numbers, bundles)
    if (net) nets.push(net)
  }
  return { boxes: toBoxes(obstacles), nets }
}

function toNet(
  connection: Connection,
  numbers: ReadonlyMap<string, number>,
  bundles: ReadonlyMap<string, number>,
): Net | undefined {
  const from = toEnd(connection.from, numbers)
  const to = toEnd(connection.to, numbers)
  if (!from || !to) return undefined
  if (from.obstacle === to.obstacle && !from.fixed && !to.fixed) return undefined
  const bundle = connection.bundle === undefined ? -1 : (bundles.get(connection.bundle) ?? -1)
  return { id: connection.id, from, to, bundle, weight: connection.weight ?? 1, label: connection.label }
}

function toEnd(terminal: Terminal, numbers: ReadonlyMap<string, number>): End | undefined {
  const obstacle = numbers.get(terminal.obstacle)
  if (obstacle === undefined) return undefined
  return { obstacle, fixed: 'point' in terminal ? { point: terminal.point, side: terminal.side } : undefined }
}

function toBoxes(obstacles: readonly Obstacle[]): Boxes {
  const count = obstacles.length
  const lo = [new Float64Array(count), new Float64Array(count)] as const
  const hi = [new Float64Array(count), new Float64Array(count)] as const
  obstacles.forEach(({ rect }, index) => {
    lo[0][index] = rect.x
    lo[1][index] = rect.y
    hi[0][index] = rect.x + rect.width
    hi[1][index] = rect.y + rect.height
  })
  return { count, lo, hi }
}

/** Where on a side ports may stand: the side without its corners, or its middle when it is too short for that. */
export function portRange(boxes: Boxes, obstacle: number, along: Axis, corner: number): [number, number] {
  const lo = boxes.lo[along][obstacle] as number
  const hi = boxes.hi[along][obstacle] as number
  const margin = Math.min(corner, (hi - lo) / 3)
  return [lo + margin, hi - margin]
}
