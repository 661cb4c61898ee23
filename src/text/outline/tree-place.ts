import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { TreeTables } from './tree-node'

/** What stands in the tree apart from the parties, in its order. */
export const GROUPS = [
  'triangles',
  'couplingPoints',
  'meetings',
  'agreements',
  'goals',
  'principles',
  'bottlenecks',
] as const

/**
 * The key of the place where a record stands itself; undefined when it has none in the tree, as answers and views.
 */
export function placeInTree(tables: TreeTables, id: Id): string | undefined {
  const party = tables.parties[id]
  if (party) return partyPlace(tables, party)
  if (tables.chains[id]) return `chain:${id}`
  const step = tables.steps[id]
  if (step) return `chain:${step.chain}/step:${id}`
  const dependency = tables.dependencies[id]
  if (dependency) {
    const supplier = tables.parties[dependency.supplier]
    return supplier && `${partyPlace(tables, supplier)}/supplies/${id}`
  }
  const assignment = tables.assignments[id]
  if (assignment) return `triangles/${assignment.triangle}/assignments/${id}`
  const capacity = tables.capacities[id]
  if (capacity) {
    const owner = tables.parties[capacity.party]
    return owner && `${partyPlace(tables, owner)}/capacities/${id}`
  }
  const group = GROUPS.find((collection) => Object.hasOwn(tables[collection], id))
  return group && `${group}/${id}`
}

function partyPlace(tables: TreeTables, party: Party): string {
  const step = party.step ? tables.steps[party.step] : undefined
  if (step) return `chain:${step.chain}/step:${step.id}/${party.id}`
  const [chain] = chainsOf(tables, party)
  return chain === undefined ? `loose/${party.id}` : `chain:${chain}/${trayOf(party)}/${party.id}`
}

/** Under which heading of its chain a party without a step stands. */
export function trayOf(party: Party): 'outside' | 'unplaced' {
  return party.step === null ? 'outside' : 'unplaced'
}
