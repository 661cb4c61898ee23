import type { Adjacency } from './compact-graph'

/**
 * The strongly connected components of a directed graph: the largest sets of vertices in which every vertex can be
 * reached from every other. After R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing
 * 1 (1972), 146-160. Linear in time; keeps its own stack, so a chain of any length fits.
 *
 * @param out the arrows of each vertex; parallel arrows do no harm
 * @returns for each vertex the number of its component: the smallest vertex in it
 */
export function strongComponents({ offsets, neighbours }: Adjacency): Int32Array {
  const size = offsets.length - 1
  const component = new Int32Array(size).fill(-1)
  const found = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const cursor = Int32Array.from(offsets.subarray(0, size))
  const path = new Int32Array(size)
  const waiting = new Int32Array(size)
  let depth = 0
  let waits = 0
  let clock = 0

  const enter = (v: number) => {
    found[v] = low[v] = clock++
    path[depth++] = v
    waiting[waits++] = v
  }

  for (let root = 0; root < size; root++) {
    if (found[root] !== -1) continue
    enter(root)
    while (depth > 0) {
      const v = path[depth - 1] as number
      const at = cursor[v] as number
      if (at < (offsets[v + 1] as number)) {
        cursor[v] = at + 1
        const w = neighbours[at] as number
        if (found[w] === -1) enter(w)
        else if (component[w] === -1) low[v] = Math.min(low[v] as number, found[w] as number)
        continue
      }
      depth--
      if (low[v] === found[v]) {
        const from = waiting.subarray(0, waits).lastIndexOf(v)
        const members = waiting.subarray(from, waits)
        const smallest = members.reduce((least, w) => Math.min(least, w), v)
        for (const w of members) component[w] = smallest
        waits = from
      }
      if (depth > 0) {
        const up = path[depth - 1] as number
        low[up] = Math.min(low[up] as number, low[v] as number)
      }
    }
  }
  return component
}
