import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { disjointSets } from '../core/disjoint-sets'
import { indexBy } from '../indexing'
import { isHeldOn, seatsOf } from './meetings'

/** Two meetings with nearly the same people at the table. */
interface MeetingPair {
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
 * Visits the pairs of standing meetings of which the participants overlap by `settings.meetingOverlap` or more (Jaccard:
 * shared parties as a part of all parties of the two), and of which character and level do not differ. Two meetings that
 * share fewer than two parties are no pair, and neither are two of which the one goes on to the other. Counted from the parties outwards, so that meetings that share nobody cost
 * nothing. A thousand meetings of the same parties make half a million pairs: no list of them is made here.
 *
 * @param visit gets the first meeting in order of id first
 */
export function forOverlappingMeetings(graph: ChainGraph, visit: (pair: MeetingPair) => void): void {
  const standing = graph.meetings.filter(
    (meeting) => meeting.permanence === 'standing' && isHeldOn(meeting, graph.today),
  )
  const seats = standing.map(seatsOf)
  const earlierOf = new Map<Id, number[]>()
  const shared = new Int32Array(standing.length)
  for (const [i, b] of standing.entries()) {
    const met: number[] = []
    for (const party of seats[i] ?? []) {
      const earlier = earlierOf.get(party)
      for (const j of earlier ?? []) {
        if (shared[j] === 0) met.push(j)
        shared[j] = (shared[j] as number) + 1
      }
      if (earlier) earlier.push(i)
      else earlierOf.set(party, [i])
    }
    for (const j of met) {
      const count = shared[j] as number
      shared[j] = 0
      const a = standing[j]
      const union = (seats[i]?.size ?? 0) + (seats[j]?.size ?? 0) - count
      if (!a || count < 2 || count / union < graph.settings.meetingOverlap) continue
      if (a.escalatesTo === b.id || b.escalatesTo === a.id) continue
      const equal = [same(a.character, b.character), same(a.level, b.level)]
      if (!equal.includes(false)) visit({ a, b, known: !equal.includes(undefined) })
    }
  }
}

/**
 * The pairs of `forOverlappingMeetings`.
 *
 * @returns pairs in order of id, `a` before `b`
 */
export function overlappingMeetings(graph: ChainGraph): readonly MeetingPair[] {
  const pairs: MeetingPair[] = []
  forOverlappingMeetings(graph, (pair) => pairs.push(pair))
  return pairs.sort((x, y) => (x.a.id === y.a.id ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1))
}

/** Meetings that hang together by pairs, on the way through the pairs. */
interface OverlapClusters {
  /** By pairs of which character and level are known. */
  readonly known: readonly (readonly Id[])[]
  /** By pairs of which one may turn out to differ, as far as the known ones do not hold them together already. */
  readonly open: readonly (readonly Id[])[]
}

/** The overlapping meetings put together; clusters and what is in them in order of id. */
export function overlapClusters(graph: ChainGraph): OverlapClusters {
  const { meetings } = graph
  const places = new Map(meetings.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Meeting) => places.get(id) ?? 0
  const known = disjointSets(meetings.length)
  const inKnown = new Set<number>()
  let hasOpen = false
  forOverlappingMeetings(graph, ({ a, b, known: isKnown }) => {
    if (!isKnown) hasOpen = true
    else {
      known.join(placeOf(b), placeOf(a))
      inKnown.add(placeOf(a)).add(placeOf(b))
    }
  })
  const open = disjointSets(meetings.length)
  const inOpen = new Set<number>()
  // Only once all known ones are together can be said which pairs they leave open.
  if (hasOpen) {
    forOverlappingMeetings(graph, ({ a, b }) => {
      const [first, second] = [placeOf(a), placeOf(b)]
      if (known.rootOf(first) === known.rootOf(second)) return
      open.join(second, first)
      inOpen.add(first).add(second)
    })
  }
  return { known: gathered(meetings, inKnown, known.rootOf), open: gathered(meetings, inOpen, open.rootOf) }
}

function gathered(
  meetings: readonly Meeting[],
  places: ReadonlySet<number>,
  rootOf: (place: number) => number,
): readonly (readonly Id[])[] {
  const clusters = new Map<number, Id[]>()
  for (const place of [...places].sort((a, b) => a - b)) {
    const id = meetings[place]?.id ?? ''
    const cluster = clusters.get(rootOf(place))
    if (cluster) cluster.push(id)
    else clusters.set(rootOf(place), [id])
  }
  return [...clusters.values()]
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
