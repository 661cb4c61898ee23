import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { disjointSets } from '../core/disjoint-sets'
import { indexBy } from '../indexing'
import { isHeldOn, seatsOf } from './meetings'

/** Two meetings with nearly the same people at the table. */
export interface MeetingPair {
  readonly a: Meeting
  readonly b: Meeting
  /** False while the character or level of one of them is not filled in, and may turn out to differ. */
  readonly known: boolean
}

/** Whether two checkable fields hold the same; undefined while one of them is not looked at yet. */
function same<T>(a: T | null | undefined, b: T | null | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}

/**
 * Pairs of standing meetings of which the participants overlap by `settings.meetingOverlap` or more (Jaccard: shared
 * parties as a part of all parties of the two), and of which character and level do not differ. Two meetings that share
 * fewer than two parties are no pair. Counted from the parties outwards, so that meetings that share nobody cost nothing.
 *
 * @returns pairs in order of id, `a` before `b`
 */
export function overlappingMeetings(graph: ChainGraph): readonly MeetingPair[] {
  const standing = graph.meetings.filter(
    (meeting) => meeting.permanence === 'standing' && isHeldOn(meeting, graph.today),
  )
  const seats = standing.map(seatsOf)
  const earlierOf = new Map<Id, number[]>()
  const pairs: MeetingPair[] = []
  for (const [i, b] of standing.entries()) {
    const shared = new Map<number, number>()
    for (const party of seats[i] ?? []) {
      const earlier = earlierOf.get(party)
      for (const j of earlier ?? []) shared.set(j, (shared.get(j) ?? 0) + 1)
      if (earlier) earlier.push(i)
      else earlierOf.set(party, [i])
    }
    for (const [j, count] of shared) {
      const a = standing[j]
      const union = (seats[i]?.size ?? 0) + (seats[j]?.size ?? 0) - count
      if (!a || count < 2 || count / union < graph.settings.meetingOverlap) continue
      const equal = [same(a.character, b.character), same(a.level, b.level)]
      if (!equal.includes(false)) pairs.push({ a, b, known: !equal.includes(undefined) })
    }
  }
  return pairs.sort((x, y) => (x.a.id === y.a.id ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1))
}

/**
 * Puts together what hangs together.
 *
 * @param groups ids that belong together; two groups that share an id become one
 * @returns each cluster in order of id, the clusters in order of their first id
 */
export function clustersOf(groups: readonly (readonly Id[])[]): readonly (readonly Id[])[] {
  const ids = [...new Set(groups.flat())].sort()
  const places = new Map(ids.map((id, place) => [id, place]))
  const { join, rootOf } = disjointSets(ids.length)
  for (const [first, ...others] of groups) {
    for (const id of others) join(places.get(id) ?? 0, places.get(first ?? id) ?? 0)
  }
  const inCluster = indexBy(ids, (id) => String(rootOf(places.get(id) ?? 0)))
  return [...new Set(ids.map((_, place) => String(rootOf(place))))].map(inCluster)
}
