import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import type { Dependency } from '../schema/relations'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import { done, type Outcome, refuse } from './outcome'

export interface InsertParty {
  readonly type: 'insert-party'
  readonly dependency: Id
  /** Who comes between the two. */
  readonly party: Id
  /** The same party when it is made in the same gesture. */
  readonly newParty?: NewParty | undefined
  /** The id of the dependency that runs on from the party in between. */
  readonly newDependency: Id
}

/**
 * Puts a party in the line of a dependency: what went from supplier to dependent now goes to that party first, and on
 * from there.
 *
 * The dependency that is there keeps its supplier and its id, for what it says is mostly of the supplying side: which
 * share of its output flows here, how long it takes, when it announces a change, whether it wants to hear what became of
 * it. The one that runs on is new: the same product, flow and nature, and as critical, for the dependent waits for the
 * same as before. Each end keeps its own view; of the party in between nobody knows one yet.
 */
export function insertParty(map: ChainMap, command: InsertParty): Outcome {
  const { party, newParty, newDependency } = command
  const dependency = Object.hasOwn(map.dependencies, command.dependency)
    ? map.dependencies[command.dependency]
    : undefined
  if (!dependency) return refuse('unknown-record', { id: command.dependency })
  if (party === dependency.supplier || party === dependency.dependent) return refuse('same-ends', { id: party })
  if (newParty?.party.id !== party && !Object.hasOwn(map.parties, party)) return refuse('unknown-record', { id: party })
  const { dependentView, ...first } = dependency
  const outcome = addRecords(map, [
    ...(newParty ? [partyAddition(newParty)] : []),
    { collection: 'dependencies', record: runningOn(dependency, newDependency, party) },
  ])
  if (!outcome.ok) return outcome
  const { dependencies } = outcome.map
  return done({
    ...outcome.map,
    dependencies: { ...dependencies, [dependency.id]: { ...first, dependent: party } },
  })
}

/** The second half of the line. */
function runningOn({ dependent, product, flow, ...rest }: Dependency, id: Id, supplier: Id): Dependency {
  const { nature, critical, dependentView } = rest
  return {
    id,
    supplier,
    dependent,
    product,
    flow,
    ...(nature === undefined ? {} : { nature }),
    ...(critical === undefined ? {} : { critical }),
    ...(dependentView === undefined ? {} : { dependentView }),
  }
}
