import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import type { Dependency } from '../schema/relations'
import { done, type Outcome, refuse } from './outcome'

export interface ReverseDependency {
  readonly type: 'reverse-dependency'
  readonly id: Id
}

/**
 * Turns an arrow round: who delivered waits, and who waited delivers. Each end keeps what it sees in the other. What is
 * said of the arrow itself (product, flow, agreements, answers) stays: turning it twice must give back what there was.
 */
export function reverseDependency(map: ChainMap, { id }: ReverseDependency): Outcome {
  const dependency = Object.hasOwn(map.dependencies, id) ? map.dependencies[id] : undefined
  if (!dependency) return refuse('unknown-record', { id })
  return done({ ...map, dependencies: { ...map.dependencies, [id]: reversed(dependency) } })
}

function reversed({ supplier, dependent, supplierView, dependentView, ...rest }: Dependency): Dependency {
  return {
    ...rest,
    supplier: dependent,
    dependent: supplier,
    // Absent stays absent: nobody looked yet is no view.
    ...(dependentView === undefined ? {} : { supplierView: dependentView }),
    ...(supplierView === undefined ? {} : { dependentView: supplierView }),
  }
}
