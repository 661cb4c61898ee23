import type { ChainMap } from '../model/chain-map'
import { type Id, newId } from '../model/id'
import type { Capacity } from '../model/schema/findings-and-views'
import type { Agreement, Goal, Meeting } from '../model/schema/governance'
import type { Assignment } from '../model/schema/steering'
import type { Texts } from './texts'

/** The collections of which a new record is made in the details panel. */
export type FreshCollection = 'meetings' | 'agreements' | 'goals' | 'assignments' | 'capacities'

const COVERED = ['dependencies', 'triangles', 'couplingPoints', 'meetings', 'goals'] as const

/** A meeting of the parties among these records, both ends of a dependency included, that decides on what they can. */
export function freshMeeting(map: ChainMap, about: readonly Id[], texts: Texts): Meeting {
  const participants = partiesAmong(map, about).map((party) => ({ party }))
  const decidesOn = about.filter((id) => has(map.dependencies, id) || has(map.goals, id))
  return {
    id: newId('meeting'),
    name: texts.records.fresh.meeting,
    scope: 'chain',
    permanence: 'standing',
    ...(participants.length > 0 && { participants }),
    ...(decidesOn.length > 0 && { decidesOn }),
  }
}

/** An agreement between the parties among these records that covers whatever of them an agreement can be about. */
export function freshAgreement(map: ChainMap, about: readonly Id[], texts: Texts): Agreement {
  const parties = partiesAmong(map, about)
  const covers = about.filter((id) => COVERED.some((collection) => has(map[collection], id)))
  return {
    id: newId('agreement'),
    title: texts.records.fresh.agreement,
    kind: 'working-agreement',
    ...(parties.length > 0 && { parties }),
    ...(covers.length > 0 && { covers }),
  }
}

/** A goal nobody has worked out yet. */
export function freshGoal(texts: Texts): Goal {
  return { id: newId('goal'), text: texts.records.fresh.goal }
}

/** What this client orders in this triangle, without a name yet. */
export function freshAssignment(triangle: Id, client: Id, texts: Texts): Assignment {
  return { id: newId('assignment'), triangle, client, product: texts.records.fresh.assignment }
}

/** What a party can handle and what is asked of it, both still to be filled in; `day` is an ISO date. */
export function freshCapacity(party: Id, day: string, texts: Texts): Capacity {
  const { unit, period, source } = texts.records.fresh
  return { id: newId('capacity'), party, unit, period, asOf: day, source }
}

function has(table: object, id: Id): boolean {
  return Object.hasOwn(table, id)
}

function partiesAmong(map: ChainMap, ids: readonly Id[]): Id[] {
  const found = ids.flatMap((id) => {
    const dependency = has(map.dependencies, id) ? map.dependencies[id] : undefined
    if (dependency) return [dependency.supplier, dependency.dependent]
    return has(map.parties, id) ? [id] : []
  })
  return [...new Set(found)]
}
