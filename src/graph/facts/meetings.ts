import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'

/** Whether a meeting is still held on a day. */
export function isHeldOn(meeting: Meeting, day: string): boolean {
  return (meeting.until ?? day) >= day
}

/** The parties that sit in a meeting: who takes part, and who presides. */
export function seatsOf({ participants, chair }: Meeting): ReadonlySet<Id> {
  const seats = new Set((participants ?? []).map(({ party }) => party))
  if (chair) seats.add(chair)
  return seats
}

/** The meetings, still held, in which all these parties sit, in order of id; none for no parties. */
export function sharedMeetings(graph: ChainGraph, [first, ...others]: readonly Id[]): readonly Meeting[] {
  if (first === undefined) return []
  return graph
    .meetingsOf(first)
    .filter((meeting) => isHeldOn(meeting, graph.today) && others.every((id) => graph.meetingsOf(id).includes(meeting)))
}

/**
 * The parties that feel what a meeting decides: both ends of the dependencies in `decidesOn`, and who contributes to the
 * goals there. Only parties of the map, in order of id.
 */
export function affectedBy({ map, party }: ChainGraph, { decidesOn }: Meeting): readonly Id[] {
  const felt = (decidesOn ?? []).flatMap((id) => {
    const dependency = map.dependencies[id]
    const contributors = map.goals[id]?.contributions?.map((contribution) => contribution.party) ?? []
    return dependency ? [dependency.supplier, dependency.dependent] : contributors
  })
  return [...new Set(felt)].filter((id) => party(id) !== undefined).sort()
}

/** The critical dependencies that a meeting decides on. */
export function criticalDecidedOn(map: ChainMap, { decidesOn }: Meeting): readonly Dependency[] {
  return (decidesOn ?? []).flatMap((id) => {
    const dependency = map.dependencies[id]
    return dependency?.critical === true ? [dependency] : []
  })
}

/** The meetings for a chain that are still held; one that names no chain is for all of them. */
export function chainMeetings(graph: ChainGraph, chain: Id | undefined): readonly Meeting[] {
  return graph.meetings.filter(
    (meeting) =>
      meeting.scope === 'chain' &&
      isHeldOn(meeting, graph.today) &&
      (chain === undefined || !meeting.chain || meeting.chain === chain),
  )
}
