import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { binds, holdsOn } from './agreements'
import { clientPartiesOf } from './steering'

/** What the map holds about who gives way when a party cannot do all that is asked. */
type ScarcityRule = 'agreed' | 'parties-unknown' | 'none'

/** The parties that will notice first: those that wait on a critical dependency, else all that wait. */
function mainDependents(graph: ChainGraph, party: Id): ReadonlySet<Id> {
  const all = graph.outgoing(party)
  const critical = all.filter((dependency) => dependency.critical === true)
  return new Set((critical.length > 0 ? critical : all).map(({ dependent }) => dependent))
}

function bindsHalf(agreement: Agreement, parties: ReadonlySet<Id>): boolean {
  const bound = [...parties].filter((id) => binds(agreement, [id])).length
  return parties.size > 0 && bound >= parties.size / 2
}

/**
 * Whether an agreement that holds and is tagged `scarcity` binds the party together with at least half of its main
 * dependents, or at least half of its clients. A law binds whoever it concerns. `parties-unknown` when the only such
 * agreement does not say yet whom it binds.
 */
export function scarcityRule(graph: ChainGraph, party: Id): ScarcityRule {
  const covered = [...graph.outgoing(party), ...graph.trianglesOf(party)].flatMap(({ id }) => graph.agreementsOn(id))
  const candidates = [...new Set([...graph.agreementsOf(party), ...covered])].filter(
    (agreement) => agreement.tags?.includes('scarcity') && holdsOn(agreement, graph.today),
  )
  const dependents = mainDependents(graph, party)
  const clients = clientPartiesOf(graph, party)
  const isAlone = dependents.size === 0 && clients.size === 0
  const agreed = candidates.some(
    (agreement) =>
      agreement.kind === 'statute' ||
      (binds(agreement, [party]) && (isAlone || bindsHalf(agreement, dependents) || bindsHalf(agreement, clients))),
  )
  if (agreed) return 'agreed'
  return candidates.some(({ parties }) => parties === undefined) ? 'parties-unknown' : 'none'
}
