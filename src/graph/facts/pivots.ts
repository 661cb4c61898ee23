import type { Id } from '../../model/id'
import type { Chain } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { passages } from '../core/passage'
import { compareText, indexBy, sortedRecords } from '../indexing'
import { LEAF, tiesOf } from './ties'

/** Whether the map is large enough for its structure to say something. */
export function hasStructure(graph: ChainGraph): boolean {
  return graph.structure.parties.length >= graph.settings.minimumParties
}

/**
 * Number of pieces that are left when the party falls away, without leaves; 0 when the chain holds. Meetings and triangles
 * hold it together too, money does not (see `tiesOf`).
 */
export function piecesWithout(graph: ChainGraph, party: Id): number {
  const { compact, articulation } = tiesOf(graph)
  const pieces = articulation.pieces.get(compact.numberOf.get(party) ?? -1) ?? []
  return pieces.filter((size) => size > LEAF).length
}

/** Whether the chain turns on this party: without it two or more pieces are left that are more than a leaf. */
export function isPivot(graph: ChainGraph, party: Id): boolean {
  return hasStructure(graph) && piecesWithout(graph, party) >= 2
}

/** A party that every way from the first step of a sequential chain to the last runs through. */
interface Gate {
  readonly party: Id
  readonly chain: Chain
}

const gatesOf = new WeakMap<ChainGraph, readonly Gate[]>()

/**
 * All gates, in order of chain and party. The first and the last step mark where a sequential chain begins and ends; who
 * stands alone there is no gate: everything begins or ends somewhere.
 */
export function gates(graph: ChainGraph): readonly Gate[] {
  const known = gatesOf.get(graph)
  if (known) return known
  const found = hasStructure(graph) ? sortedRecords(graph.map.chains).flatMap((chain) => gatesIn(graph, chain)) : []
  gatesOf.set(graph, found)
  return found
}

function gatesIn(graph: ChainGraph, chain: Chain): readonly Gate[] {
  if (chain.sequential !== true) return []
  const { parties, compact } = graph.structure
  const steps = graph.map.stepOrder.filter((id) => graph.map.steps[id]?.chain === chain.id)
  const first = steps[0]
  const last = steps.at(-1)
  if (first === undefined || last === undefined || first === last) return []
  const partiesOfStep = indexBy(parties, ({ step }) => step ?? [])
  const numbers = (step: Id) => partiesOfStep(step).map(({ id }) => compact.numberOf.get(id) ?? -1)
  const [begin, end] = [numbers(first), numbers(last)]
  return passages(compact, begin, end)
    .filter((vertex) => !begin.includes(vertex) && !end.includes(vertex))
    .map((vertex) => ({ party: compact.ids[vertex] ?? '', chain }))
    .sort((a, b) => compareText(a.party, b.party))
}

/** Whether the chain leans on this one party (catalogue, signal 1): it turns on it, or the party is a gate. */
export function isArticulationParty(graph: ChainGraph, party: Id): boolean {
  return isPivot(graph, party) || gates(graph).some((gate) => gate.party === party)
}

/** The critical dependencies in which a link of the chain waits for the party; umbrellas are no link. */
export function criticalTowards(graph: ChainGraph, party: Id): readonly Dependency[] {
  return graph
    .outgoing(party)
    .filter(({ critical, dependent }) => critical === true && graph.party(dependent)?.kind !== 'umbrella')
}

/** Whether many parties wait for this one (catalogue, signal 3): at least the setting `manyDependents`. */
export function hasManyDependents(graph: ChainGraph, party: Id): boolean {
  if (graph.outgoing(party).length < graph.settings.manyDependents) return false
  if (!hasStructure(graph) || graph.party(party)?.kind === 'umbrella') return false
  const dependents = new Set(criticalTowards(graph, party).map(({ dependent }) => dependent))
  return dependents.size >= graph.settings.manyDependents
}
