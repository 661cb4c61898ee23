/** One direction of neighbourhood in one flat list: the neighbours of `i` stand at `offsets[i]` up to `offsets[i + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
}

/**
 * A simple graph on typed arrays: every pair of vertices is joined at most once per direction, and nothing is joined to
 * itself. Parallel relations therefore count once in everything computed on it.
 */
export interface CompactGraph {
  /** Id of each vertex; the place in this list is the vertex's number. */
  readonly ids: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Supplier to dependent. */
  readonly out: Adjacency
  /** Dependent to supplier. */
  readonly in: Adjacency
  /** Both directions; two opposite relations count once. */
  readonly around: Adjacency
}

/**
 * Arcs come as one number each, from * size + to: sorted, they stand by source and then by target, and doubles stand
 * next to each other. Exact up to 94 million vertices.
 */
function adjacency(size: number, arcs: Float64Array): Adjacency {
  arcs.sort()
  const offsets = new Int32Array(size + 1)
  const neighbours = new Int32Array(arcs.length)
  let count = 0
  let previous = -1
  for (const arc of arcs) {
    if (arc === previous) continue
    previous = arc
    const from = Math.floor(arc / size)
    neighbours[count++] = arc - from * size
    offsets[from + 1] = count
  }
  for (let i = 1; i <= size; i++) offsets[i] = Math.max(offsets[i] as number, offsets[i - 1] as number)
  return { offsets, neighbours: neighbours.slice(0, count) }
}

/**
 * Neighbours in the order in which the arcs come, parallel arcs and all: for a search through the whole graph, where
 * sorting would take longer than searching.
 *
 * @param froms number of the vertex each arc starts at, below `size`
 * @param tos where it ends, in the same order
 */
export function arrowsOf(size: number, froms: readonly number[], tos: readonly number[]): Adjacency {
  const offsets = new Int32Array(size + 1)
  for (const from of froms) offsets[from + 1] = (offsets[from + 1] as number) + 1
  for (let i = 1; i <= size; i++) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number)
  const place = Int32Array.from(offsets)
  const neighbours = new Int32Array(froms.length)
  for (const [i, from] of froms.entries()) {
    const at = place[from] as number
    place[from] = at + 1
    neighbours[at] = tos[i] as number
  }
  return { offsets, neighbours }
}

/**
 * Folds a directed multigraph into a simple one.
 *
 * @param ids the vertices, each once; their order decides the numbering
 * @param suppliers where each relation starts, ids
 * @param dependents where each relation ends, ids in the same order; a relation with an unknown end, or with twice the
 *   same end, is left out
 */
export function compactGraph(
  ids: readonly string[],
  suppliers: readonly string[],
  dependents: readonly string[],
): CompactGraph {
  const size = ids.length
  const numberOf = new Map(ids.map((id, i) => [id, i]))
  const arcs = new Float64Array(2 * suppliers.length)
  let count = 0
  for (let i = 0; i < suppliers.length; i++) {
    const from = numberOf.get(suppliers[i] ?? '')
    const to = numberOf.get(dependents[i] ?? '')
    if (from !== undefined && to !== undefined && from !== to) arcs[count++] = from * size + to
  }
  // The second half of the list holds every arc turned round.
  for (let i = 0; i < count; i++) {
    const from = Math.floor((arcs[i] as number) / size)
    arcs[count + i] = ((arcs[i] as number) - from * size) * size + from
  }
  return {
    ids,
    numberOf,
    out: adjacency(size, arcs.slice(0, count)),
    in: adjacency(size, arcs.slice(count, 2 * count)),
    around: adjacency(size, arcs.slice(0, 2 * count)),
  }
}

/** Number of distinct neighbours of vertex `i` in that direction. */
export function degree(adjacency: Adjacency, i: number): number {
  return (adjacency.offsets[i + 1] ?? 0) - (adjacency.offsets[i] ?? 0)
}
