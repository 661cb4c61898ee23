/**
 * The numbers from 0 up to a size, each at first a set of its own: `join` makes the sets of two numbers one, `rootOf` gives
 * the same number for all of a set (union-find).
 */
export function disjointSets(size: number): {
  readonly join: (a: number, b: number) => void
  readonly rootOf: (a: number) => number
} {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const rootOf = (a: number): number => {
    let root = a
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) {
      // Every second step is skipped next time, so that a long chain of links stays quick.
      parent[root] = parent[next] ?? next
      root = next
    }
    return root
  }
  return {
    rootOf,
    join: (a, b) => {
      parent[rootOf(a)] = rootOf(b)
    },
  }
}
