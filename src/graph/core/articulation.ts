import type { CompactGraph } from './compact-graph'

/** Two neighbours whose only connection is each other; without it `sideOfA` and `sideOfB` vertices are left apart. */
interface Bridge {
  readonly a: number
  readonly b: number
  readonly sideOfA: number
  readonly sideOfB: number
}

export interface Articulation {
  /**
   * For each vertex whose removal breaks its own component: the number of vertices of every piece that is left, largest
   * first. Other components of the graph do not count.
   */
  readonly pieces: ReadonlyMap<number, readonly number[]>
  /** In order of (a, b), with a the smaller number. */
  readonly bridges: readonly Bridge[]
}

/**
 * Articulation points and bridges of the undirected simple graph, with what is left after removal. After J. Hopcroft and
 * R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16 (1973), 372-378.
 * Linear in time; keeps its own stack, so a chain of any length fits.
 */
export function articulation(graph: CompactGraph): Articulation {
  const size = graph.ids.length
  const { offsets, neighbours } = graph.around
  const found = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const below = new Int32Array(size).fill(1)
  const cursor = Int32Array.from(offsets.subarray(0, size))
  const stack = new Int32Array(size)
  const pieces = new Map<number, readonly number[]>()
  const bridges: Bridge[] = []
  let clock = 0

  for (let root = 0; root < size; root++) {
    if (found[root] !== -1) continue
    const cut = new Map<number, number[]>()
    const bridgeEnds: number[] = []
    let depth = 0
    stack[0] = root
    found[root] = low[root] = clock++
    while (depth >= 0) {
      const v = stack[depth] as number
      const at = cursor[v] as number
      if (at < (offsets[v + 1] as number)) {
        cursor[v] = at + 1
        const w = neighbours[at] as number
        if (found[w] === -1) {
          parent[w] = v
          found[w] = low[w] = clock++
          stack[++depth] = w
        } else if (w !== parent[v]) {
          low[v] = Math.min(low[v] as number, found[w] as number)
        }
        continue
      }
      depth--
      const up = parent[v] as number
      if (up === -1) continue
      below[up] = (below[up] as number) + (below[v] as number)
      low[up] = Math.min(low[up] as number, low[v] as number)
      if ((low[v] as number) >= (found[up] as number)) {
        const loose = cut.get(up)
        if (loose) loose.push(below[v] as number)
        else cut.set(up, [below[v] as number])
      }
      if ((low[v] as number) > (found[up] as number)) bridgeEnds.push(v)
    }
    const total = below[root] as number
    for (const [v, loose] of cut) {
      const rest = total - 1 - loose.reduce((sum, piece) => sum + piece, 0)
      if (rest > 0) loose.push(rest)
      if (loose.length > 1)
        pieces.set(
          v,
          loose.sort((x, y) => y - x),
        )
    }
    for (const v of bridgeEnds) {
      const up = parent[v] as number
      const side = below[v] as number
      bridges.push(
        v < up
          ? { a: v, b: up, sideOfA: side, sideOfB: total - side }
          : { a: up, b: v, sideOfA: total - side, sideOfB: side },
      )
    }
  }
  bridges.sort((x, y) => x.a - y.a || x.b - y.b)
  return { pieces, bridges }
}
