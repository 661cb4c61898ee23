import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import type { Capacity } from '../schema/findings-and-views'
import type { Dependency } from '../schema/relations'
import { done, type Outcome, refuse } from './outcome'

/** One end of a dependency. */
export type DependencyEnd = 'supplier' | 'dependent'

export interface ReattachDependency {
  readonly type: 'reattach-dependency'
  readonly id: Id
  readonly end: DependencyEnd
  /** Who stands at that end from now on. */
  readonly party: Id
}

/**
 * Puts another party at one end of a dependency. What is said of the arrow itself stays (product, flow, agreements,
 * coupling points, answers), and so does what the other end sees. What the party that leaves saw in the other goes: the new
 * one did not say it. Figures about this arrow alone follow it to the new party, as they do when a party is split.
 */
export function reattachDependency(map: ChainMap, { id, end, party }: ReattachDependency): Outcome {
  const dependency = Object.hasOwn(map.dependencies, id) ? map.dependencies[id] : undefined
  if (!dependency) return refuse('unknown-record', { id })
  if (!Object.hasOwn(map.parties, party)) return refuse('unknown-record', { id: party })
  const leaving = dependency[end]
  if (leaving === party) return refuse('nothing-changed')
  const followers = Object.values(map.capacities).filter((one) => one.dependency === id && one.party === leaving)
  return done({
    ...map,
    dependencies: { ...map.dependencies, [id]: { ...withoutView(dependency, end), [end]: party } },
    ...(followers.length > 0 && { capacities: { ...map.capacities, ...movedTo(party, followers) } }),
  })
}

function withoutView(dependency: Dependency, end: DependencyEnd): Dependency {
  const { supplierView, dependentView, ...rest } = dependency
  const kept = end === 'supplier' ? { dependentView } : { supplierView }
  // Absent stays absent.
  return Object.values(kept).some((view) => view !== undefined) ? { ...rest, ...kept } : rest
}

function movedTo(party: Id, capacities: readonly Capacity[]): Readonly<Record<Id, Capacity>> {
  return Object.fromEntries(capacities.map((capacity) => [capacity.id, { ...capacity, party }]))
}
