import type { ChainMap } from '../../model/chain-map'
import { chosen } from '../../model/collections'
import type { Id } from '../../model/id'
import { StrongSet } from './strong-set'

/** What the map draws by itself; the rest shows in what it is about. */
const DRAWN = chosen({
  chains: false,
  steps: false,
  parties: true,
  triangles: true,
  assignments: false,
  dependencies: true,
  couplingPoints: true,
  meetings: false,
  agreements: false,
  goals: false,
  bottlenecks: false,
  capacities: false,
  answers: false,
  statements: false,
  recognitions: false,
  sessions: false,
  actions: false,
  decisions: false,
  proposals: false,
  views: false,
})

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
