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

/** Where each vertex's part of a list begins, when the list is put in order of these ends. */
function offsetsOf(size: number, ends: Int32Array): Int32Array {
  const offsets = new Int32Array(size + 1)
  for (const end of ends) offsets[end + 1] = (offsets[end + 1] as number) + 1
  for (let i = 1; i <= size; i++) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number)
  return offsets
}

/**
 * Neighbours in order of their number, each once. The arcs are put in order of where they end and then, keeping that, of where
 * they begin: two passes in the time of their number, where sorting would take longer than all that is computed on them.
 */
function adjacency(size: number, froms: Int32Array, tos: Int32Array): Adjacency {
  const byEnd = new Int32Array(froms.length)
  const place = offsetsOf(size, tos)
  for (let arc = 0; arc < tos.length; arc++) {
    const to = tos[arc] as number
    const at = place[to] as number
    place[to] = at + 1
    byEnd[at] = arc
  }
  const begins = offsetsOf(size, froms)
  const rows = new Int32Array(froms.length)
  const next = begins.slice()
  for (const arc of byEnd) {
    const from = froms[arc] as number
    const at = next[from] as number
    next[from] = at + 1
    rows[at] = tos[arc] as number
  }
  const offsets = new Int32Array(size + 1)
  let count = 0
  for (let vertex = 0; vertex < size; vertex++) {
    let previous = -1
    for (let i = begins[vertex] as number; i < (begins[vertex + 1] as number); i++) {
      const to = rows[i] as number
      if (to !== previous) rows[count++] = to
      previous = to
    }
    offsets[vertex + 1] = count
  }
  return { offsets, neighbours: rows.slice(0, count) }
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
  // The second half of the lists holds every arc turned round.
  const starts = new Int32Array(2 * suppliers.length)
  const ends = new Int32Array(2 * suppliers.length)
  let count = 0
  for (let i = 0; i < suppliers.length; i++) {
    const from = numberOf.get(suppliers[i] ?? '')
    const to = numberOf.get(dependents[i] ?? '')
    if (from === undefined || to === undefined || from === to) continue
    starts[count] = from
    ends[count++] = to
  }
  const froms = starts.slice(0, count)
  const tos = ends.slice(0, count)
  starts.set(tos, count)
  ends.set(froms, count)
  return {
    ids,
    numberOf,
    out: adjacency(size, froms, tos),
    in: adjacency(size, tos, froms),
    around: adjacency(size, starts.subarray(0, 2 * count), ends.subarray(0, 2 * count)),
  }
}

/** Number of distinct neighbours of vertex `i` in that direction. */
export function degree(adjacency: Adjacency, i: number): number {
  return (adjacency.offsets[i + 1] ?? 0) - (adjacency.offsets[i] ?? 0)
}
