import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'

/**
 * How many drawn things fade while only some stay strong: parties, triangles, dependencies, coupling points and, where
 * they are drawn, meetings.
 *
 * @param strong ids of what stays strong
 * @param shown the parties that the map draws; undefined for all. Relations with a hidden end are not drawn
 * @param withMeetings whether the tables are drawn
 */
export function countFaded(
  map: ChainMap,
  strong: ReadonlySet<Id>,
  shown?: ReadonlySet<Id>,
  withMeetings = false,
): number {
  const isShown = (party: Id | null | undefined) => !party || !shown || shown.has(party)
  let count = 0
  const look = (id: Id, isDrawn: boolean) => {
    if (isDrawn && !strong.has(id)) count++
  }
  for (const id of Object.keys(map.parties)) look(id, isShown(id))
  for (const { id, contractor } of Object.values(map.triangles)) look(id, isShown(contractor))
  for (const { id, supplier, dependent } of Object.values(map.dependencies)) {
    look(id, isShown(supplier) && isShown(dependent))
  }
  for (const { id, ends } of Object.values(map.couplingPoints)) {
    look(
      id,
      ends.every((end) => isShown('party' in end ? end.party : map.triangles[end.triangle]?.contractor)),
    )
  }
  if (withMeetings) for (const id of Object.keys(map.meetings)) look(id, true)
  return count
}
