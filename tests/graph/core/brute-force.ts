import fc from 'fast-check'
import { type CompactGraph, compactGraph } from '../../../src/graph/core/compact-graph'

export interface PlainGraph {
  readonly size: number
  readonly arcs: readonly (readonly [number, number])[]
}

/** Small directed multigraphs, with parallel arcs and the odd arc from a vertex to itself. */
export const plainGraphs: fc.Arbitrary<PlainGraph> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    arcs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }),
  }),
)

export function toCompact({ size, arcs }: PlainGraph): CompactGraph {
  const name = (i: number) => `v${i}`
  return compactGraph(
    Array.from({ length: size }, (_, i) => name(i)),
    arcs.map(([from]) => name(from)),
    arcs.map(([, to]) => name(to)),
  )
}

/** Neighbours without doubles and without itself, from the plain list of arcs. */
export function neighbourSets({ size, arcs }: PlainGraph): ReadonlySet<number>[] {
  return Array.from({ length: size }, (_, i) => new Set(arcs.flatMap(([a, b]) => (a === i && b !== i ? [b] : []))))
}

/** Every simple path from `from` to `to`, by trying them all. */
export function allPaths(next: readonly ReadonlySet<number>[], from: number, to: number): readonly number[][] {
  if (from === to) return [[from]]
  const result: number[][] = []
  const walk = (path: readonly number[]) => {
    for (const w of next[path.at(-1) as number] ?? []) {
      if (path.includes(w)) continue
      if (w === to) result.push([...path, w])
      else walk([...path, w])
    }
  }
  walk([from])
  return result
}

/** Every shortest path from `from` to `to`. */
export function shortestPaths(next: readonly ReadonlySet<number>[], from: number, to: number): readonly number[][] {
  // Level by level, so that only shortest walks are ever built.
  let level: number[][] = [[from]]
  const seen = new Set([from])
  while (level.length > 0) {
    const done = level.filter((path) => path.at(-1) === to)
    if (done.length > 0) return done
    const reached = new Set<number>()
    level = level.flatMap((path) =>
      [...(next[path.at(-1) as number] ?? [])]
        .filter((w) => !seen.has(w))
        .map((w) => {
          reached.add(w)
          return [...path, w]
        }),
    )
    for (const w of reached) seen.add(w)
  }
  return []
}

/** Sizes of the pieces of the undirected graph on the vertices of `kept`, largest first. */
export function pieceSizes(kept: readonly number[], edges: readonly (readonly [number, number])[]): readonly number[] {
  const left = new Set(kept)
  const sizes: number[] = []
  for (const start of kept) {
    if (!left.delete(start)) continue
    const piece = [start]
    for (const v of piece) {
      for (const [a, b] of edges) {
        const other = a === v ? b : b === v ? a : undefined
        if (other !== undefined && left.delete(other)) piece.push(other)
      }
    }
    sizes.push(piece.length)
  }
  return sizes.sort((x, y) => y - x)
}
