/** A directed simple graph of nodes 0..count-1: the successors of `n` are `targets[offsets[n] .. offsets[n + 1]]`. */
export interface BareGraph {
  readonly count: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** Pairs given more than once count once, and a node has no edge to itself. */
export function bareGraph(count: number, edges: readonly (readonly [number, number])[]): BareGraph {
  const successors = Array.from({ length: count }, () => new Set<number>())
  for (const [from, to] of edges) if (from !== to) successors[from]?.add(to)
  const offsets = new Int32Array(count + 1)
  for (let node = 0; node < count; node++) offsets[node + 1] = (offsets[node] ?? 0) + (successors[node]?.size ?? 0)
  return { count, offsets, targets: Int32Array.from(successors.flatMap((set) => [...set])) }
}

/**
 * Betweenness over ordered pairs, not normalised, and nothing else: the yardstick for the whole of an analysis.
 * U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001).
 */
export function bareBrandes({ count, offsets, targets }: BareGraph): Float64Array {
  const result = new Float64Array(count)
  const distance = new Int32Array(count)
  const paths = new Float64Array(count)
  const dependency = new Float64Array(count)
  const order = new Int32Array(count)
  for (let source = 0; source < count; source++) {
    distance.fill(-1)
    paths.fill(0)
    dependency.fill(0)
    distance[source] = 0
    paths[source] = 1
    order[0] = source
    let found = 1
    for (let head = 0; head < found; head++) {
      const node = order[head] as number
      const next = (distance[node] as number) + 1
      const end = offsets[node + 1] as number
      for (let edge = offsets[node] as number; edge < end; edge++) {
        const target = targets[edge] as number
        if (distance[target] === -1) {
          distance[target] = next
          order[found++] = target
        }
        if (distance[target] === next) paths[target] = (paths[target] as number) + (paths[node] as number)
      }
    }
    for (let place = found - 1; place > 0; place--) {
      const node = order[place] as number
      const next = (distance[node] as number) + 1
      const end = offsets[node + 1] as number
      let sum = 0
      for (let edge = offsets[node] as number; edge < end; edge++) {
        const target = targets[edge] as number
        if (distance[target] === next) sum += (1 + (dependency[target] as number)) / (paths[target] as number)
      }
      dependency[node] = sum * (paths[node] as number)
      result[node] = (result[node] as number) + (dependency[node] as number)
    }
  }
  return result
}
