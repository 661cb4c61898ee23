import type { Lane, Port } from './lanes'
import type { FixedPort } from './problem'

/**
 * The graph of lane crossings. Directions: 0 east, 1 south, 2 west, 3 north; `next[node * 4 + direction]` is the
 * neighbour or -1.
 */
export interface Grid {
  readonly count: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly next: Int32Array
  readonly lanes: readonly Lane[]
  /** The lane through a node along an axis, `node * 2 + axis`; -1 when there is none. */
  readonly laneOf: Int32Array
  /** The obstacle a node is a port of, or -1, and the side it is on. */
  readonly portObstacle: Int32Array
  readonly portSide: Int8Array
  /** Free ports per obstacle. */
  readonly ports: ReadonlyMap<number, readonly number[]>
  readonly fixedPorts: ReadonlyMap<string, number>
}

/** The key of a given port in `Grid.fixedPorts`. */
export function fixedPortKey(obstacle: number, { point, side }: FixedPort): string {
  return `${obstacle} ${point.x} ${point.y} ${side}`
}

interface Stop {
  readonly position: number
  readonly node: number
}

/** Crosses the lanes with each other; every port of a lane becomes a node at its end. */
export function buildGrid(lanes: readonly Lane[]): Grid {
  const rows = lanes.filter((lane) => lane.axis === 0).sort(byPlace)
  const columns = lanes.filter((lane) => lane.axis === 1).sort(byPlace)
  const xs: number[] = []
  const ys: number[] = []
  const stops = new Map<Lane, Stop[]>(lanes.map((lane) => [lane, []]))
  const rowPlaces = rows.map((row) => row.at)
  for (const column of columns) {
    const own = stops.get(column) as Stop[]
    for (let index = firstAtLeast(rowPlaces, column.from); index < rows.length; index++) {
      const row = rows[index] as Lane
      if (row.at > column.to) break
      if (row.from > column.at || row.to < column.at) continue
      const node = xs.length
      xs.push(column.at)
      ys.push(row.at)
      own.push({ position: row.at, node })
      stops.get(row)?.push({ position: column.at, node })
    }
  }
  const portNodes: { node: number; port: Port }[] = []
  for (const lane of [...rows, ...columns]) {
    for (const port of lane.ports) {
      const node = xs.length
      xs.push(lane.axis === 0 ? port.position : lane.at)
      ys.push(lane.axis === 0 ? lane.at : port.position)
      stops.get(lane)?.push({ position: port.position, node })
      portNodes.push({ node, port })
    }
  }
  const next = new Int32Array(xs.length * 4).fill(-1)
  const laneOf = new Int32Array(xs.length * 2).fill(-1)
  lanes.forEach((lane, number) => {
    const own = stops.get(lane) as Stop[]
    for (const { node } of own) laneOf[node * 2 + lane.axis] = number
    own.sort((a, b) => a.position - b.position || a.node - b.node)
    for (let index = 1; index < own.length; index++) {
      const before = (own[index - 1] as Stop).node
      const after = (own[index] as Stop).node
      next[before * 4 + lane.axis] = after
      next[after * 4 + lane.axis + 2] = before
    }
  })
  const places = { x: Float64Array.from(xs), y: Float64Array.from(ys) }
  return { count: xs.length, ...places, next, lanes, laneOf, ...indexPorts(xs.length, portNodes) }
}

function indexPorts(count: number, portNodes: readonly { readonly node: number; readonly port: Port }[]) {
  const portObstacle = new Int32Array(count).fill(-1)
  const portSide = new Int8Array(count)
  const ports = new Map<number, number[]>()
  const fixedPorts = new Map<string, number>()
  for (const { node, port } of portNodes) {
    portObstacle[node] = port.obstacle
    portSide[node] = port.side
    if (port.fixed) {
      fixedPorts.set(fixedPortKey(port.obstacle, port.fixed), node)
      continue
    }
    const list = ports.get(port.obstacle)
    if (list) list.push(node)
    else ports.set(port.obstacle, [node])
  }
  return { portObstacle, portSide, ports, fixedPorts }
}

function byPlace(a: Lane, b: Lane): number {
  return a.at - b.at || a.from - b.from
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
