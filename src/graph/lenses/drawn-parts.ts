import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { StrongSet } from './strong-set'

const DRAWN = ['parties', 'triangles', 'dependencies', 'couplingPoints'] as const

/**
 * What one sees on the map of a record: itself when it is drawn; of a meeting, agreement, goal, assignment, bottleneck
 * or capacity the drawn records it is about.
 */
export function drawnParts(map: ChainMap, id: Id): ReadonlySet<Id> {
  const isDrawn = (one: Id) => DRAWN.some((collection) => map[collection][one] !== undefined)
  if (isDrawn(id)) return new Set([id])
  const parts = new StrongSet(map).addWhole(id)
  parts.add(...(map.agreements[id]?.covers ?? []), ...(map.bottlenecks[id]?.about ?? []))
  parts.add(map.assignments[id]?.triangle, map.assignments[id]?.client, map.capacities[id]?.party)
  const chain = map.chains[id]
  for (const meeting of [chain?.steeringGroup, chain?.workingGroup]) if (meeting) parts.addWhole(meeting)
  parts.add(chain?.chainOffice)
  return new Set([...parts.ids].filter(isDrawn))
}
