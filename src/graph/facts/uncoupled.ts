import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { hasOwnTalks, isOwnJudgement } from './by-law'
import { partyAt } from './exchange'
import { isWithinOne } from './organisation'
import { pairName } from './pairs'
import { isBesideChain } from './partnership'
import { venueOf } from './venues'

interface Uncoupled {
  readonly dependency: Dependency
  /** Whether a coupling point joins the two and does not say whether it is about this. */
  readonly isOpen: boolean
}

/**
 * Whether the two ends of a critical dependency meet and, as far as is known for sure, cannot decide on it together there. What is
 * not for the two to settle is left out. Told by the rule about deciding together.
 */
export function isOnlyDiscussed(graph: ChainGraph, dependency: Dependency): boolean {
  if (dependency.critical !== true || isWithinOne(graph, dependency)) return false
  const { outcome, isOpen } = venueOf(graph, dependency)
  // With a supplier of the chain one agrees; one does not decide together.
  const ends = [graph.party(dependency.supplier), graph.party(dependency.dependent)]
  if (ends.some((party) => party && isBesideChain(party))) return false
  return outcome === 'discussed' && !isOpen && !isOwnJudgement(graph, dependency)
}

const known = new WeakMap<ChainGraph, readonly Uncoupled[]>()

/** The dependencies that coupling points name, and the pairs of parties that one joins. */
function coupled(graph: ChainGraph): { readonly named: ReadonlySet<Id>; readonly joined: ReadonlySet<string> } {
  const named = new Set<Id>()
  const joined = new Set<string>()
  for (const { dependencies, ends } of Object.values(graph.map.couplingPoints)) {
    for (const id of dependencies ?? []) named.add(id)
    const [a, b] = ends.map((end) => partyAt(graph, end))
    if (a && b) joined.add(pairName(a, b))
  }
  return { named, joined }
}

/**
 * The critical dependencies that no coupling point names, between two parties that never meet, in order of id. What is not
 * for the two to settle, or has its own talks, is not missed.
 */
export function uncoupledDependencies(graph: ChainGraph): readonly Uncoupled[] {
  const before = known.get(graph)
  if (before) return before
  const { named, joined } = coupled(graph)
  const found = graph.dependencies
    .filter(
      (dependency) =>
        dependency.critical === true &&
        !named.has(dependency.id) &&
        venueOf(graph, dependency).outcome === 'none' &&
        !isWithinOne(graph, dependency) &&
        !isOwnJudgement(graph, dependency) &&
        !hasOwnTalks(graph, dependency),
    )
    .map((dependency) => ({ dependency, isOpen: joined.has(pairName(dependency.supplier, dependency.dependent)) }))
  known.set(graph, found)
  return found
}
