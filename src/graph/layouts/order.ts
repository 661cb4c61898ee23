import type { Id } from '../../model/id'
import { compareText } from '../indexing'
import type { Band, Neighbours } from './bands'
import type { LayoutInput } from './layout-input'

const SWEEPS = 8
/** Above this many relations crossings are not counted: then the last sweep stands. */
const MOST_COUNTED = 3000
/** An order of which the crossings are at most so much more than the least found is good enough to keep. */
const KEPT = 1.1

/**
 * Orders each group from top to bottom so that relations cross little. The order that the parties have now goes before
 * one that is hardly better.
 *
 * @param starts the same groups in one order or another to begin with; the first is the order they have now
 */
export function bestOrder(starts: readonly Band[], edges: LayoutInput['edges'], neighbours: Neighbours): Band {
  const [present = []] = starts
  const isMany = edges.length > MOST_COUNTED
  const tries = starts.flatMap((start) => (isMany ? sweeps(start, neighbours).slice(-1) : sweeps(start, neighbours)))
  if (isMany) return tries[0] ?? present
  let best = present
  let least = crossings(present, edges)
  const now = least
  for (const band of tries) {
    const count = crossings(band, edges)
    if (count < least) {
      least = count
      best = band
    }
  }
  return now <= least * KEPT ? present : best
}

/**
 * Orders by the mean place of the neighbours, back and forth through the groups: the barycentre method of K. Sugiyama, S.
 * Tagawa and M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE Transactions on Systems,
 * Man, and Cybernetics 11 (1981), 109-125. Neighbours in any group count.
 *
 * @returns the order it began with and the order after each sweep
 */
function sweeps(start: Band, neighbours: Neighbours): Band[] {
  const rankOf = new Map<Id, number>(start.flatMap((group) => group.map(({ node, rank }) => [node.id, rank])))
  let band = start
  const found = [start]
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = sweep % 2 === 0 ? band.keys() : [...band.keys()].reverse()
    const next = [...band]
    for (const i of order) {
      const group = next[i] ?? []
      const wish = new Map(
        group.map(({ node, rank }) => {
          const ranks = (neighbours.get(node.id) ?? []).flatMap((id) => rankOf.get(id) ?? [])
          return [node.id, ranks.length === 0 ? rank : ranks.reduce((sum, one) => sum + one, 0) / ranks.length]
        }),
      )
      next[i] = group
        .toSorted(
          (a, b) =>
            (wish.get(a.node.id) ?? 0) - (wish.get(b.node.id) ?? 0) ||
            a.rank - b.rank ||
            compareText(a.node.id, b.node.id),
        )
        // Ranks run from 0 to 1, so that a short group and a long one compare.
        .map((one, at) => ({ ...one, rank: (at + 0.5) / group.length }))
      for (const { node, rank } of next[i]) rankOf.set(node.id, rank)
    }
    band = next
    found.push(band)
  }
  return found
}

/** How often relations between the same two groups cross, when each group is one column. */
function crossings(band: Band, edges: LayoutInput['edges']): number {
  const at = new Map<Id, readonly [group: number, rank: number]>()
  band.forEach((group, i) => {
    for (const { node, rank } of group) at.set(node.id, [i, rank])
  })
  const between = new Map<number, (readonly [left: number, right: number])[]>()
  for (const { from, to } of edges) {
    const [a, b] = [at.get(from), at.get(to)]
    if (!a || !b || a[0] === b[0]) continue
    const [left, right] = a[0] < b[0] ? [a, b] : [b, a]
    const key = left[0] * band.length + right[0]
    const list = between.get(key)
    const pair = [left[1], right[1]] as const
    if (list) list.push(pair)
    else between.set(key, [pair])
  }
  let count = 0
  for (const pairs of between.values()) {
    for (let i = 0; i < pairs.length; i++) {
      for (let j = i + 1; j < pairs.length; j++) {
        const [a, b] = [pairs[i], pairs[j]]
        if (a && b && (a[0] - b[0]) * (a[1] - b[1]) < 0) count++
      }
    }
  }
  return count
}
