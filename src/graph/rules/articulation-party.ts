import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { passages } from '../core/passage'
import { demandExceedsCapacity } from '../facts/capacity'
import { hasStructure, isPivot, piecesWithout } from '../facts/pivots'
import { partyOutsideSteering } from '../facts/steering'
import type { RuleFinding, Severity, Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/**
 * High needs more than the place in the chain: a critical dependency, and a shortage or a steering that is deliberately
 * none. A steering nobody looked at is an empty field, and an empty field alone never makes a finding high.
 */
function severityOf(graph: ChainGraph, id: string): Severity {
  const party = graph.party(id)
  if (!party || graph.criticalOf(id).length === 0) return 'medium'
  return demandExceedsCapacity(graph, id) || partyOutsideSteering(graph, party) === 'none' ? 'high' : 'medium'
}

function pivots(graph: ChainGraph): readonly RuleFinding[] {
  return graph.structure.parties
    .filter((party) => isPivot(graph, party.id))
    .map((party) => ({
      rule: 'articulation-party',
      key: findingKey('articulation-party.pivot', [party.id]),
      kind: 'finding',
      severity: severityOf(graph, party.id),
      about: [{ kind: 'parties', id: party.id }],
      message: 'articulation-party.pivot',
      values: { party: graph.nameOf(party.id), pieces: piecesWithout(graph, party.id) },
    }))
}

/** In a sequential chain the first and the last step mark its begin and end. */
function gates(graph: ChainGraph): readonly RuleFinding[] {
  const { parties, compact } = graph.structure
  const partiesOfStep = indexBy(parties, ({ step }) => step ?? [])
  const found = new Map<string, RuleFinding>()
  for (const chain of Object.values(graph.map.chains)) {
    const steps = graph.map.stepOrder.filter((id) => graph.map.steps[id]?.chain === chain.id)
    const first = steps[0]
    const last = steps.at(-1)
    if (chain.sequential !== true || first === undefined || last === undefined || first === last) continue
    const numbers = (step: string) => partiesOfStep(step).map(({ id }) => compact.numberOf.get(id) ?? -1)
    for (const vertex of passages(compact, numbers(first), numbers(last))) {
      const id = compact.ids[vertex]
      if (id === undefined || isPivot(graph, id)) continue
      const message = 'articulation-party.gate'
      const key = findingKey(message, [chain.id, id])
      found.set(key, {
        rule: 'articulation-party',
        key,
        kind: 'finding',
        severity: severityOf(graph, id),
        about: [
          { kind: 'parties', id },
          { kind: 'chains', id: chain.id },
        ],
        message,
        values: { party: graph.nameOf(id), chain: chain.name },
      })
    }
  }
  return [...found.values()]
}

function bridges(graph: ChainGraph): readonly RuleFinding[] {
  const { compact, articulation } = graph.structure
  return articulation.bridges
    .filter(({ sideOfA, sideOfB }) => sideOfA >= 2 && sideOfB >= 2)
    .flatMap(({ a, b, sideOfA, sideOfB }) => {
      const ends = [compact.ids[a] ?? '', compact.ids[b] ?? ''] as const
      const between = [...graph.outgoing(ends[0]), ...graph.outgoing(ends[1])].filter((dependency) =>
        ends.every((id) => id === dependency.supplier || id === dependency.dependent),
      )
      const carrier: Dependency | undefined = between[0]
      if (!carrier) return []
      return {
        rule: 'articulation-party',
        key: findingKey('articulation-party.bridge', ends),
        kind: 'finding' as const,
        severity: 'medium' as const,
        about: [
          ...between.map(({ id }): Subject => ({ kind: 'dependencies', id })),
          ...ends.map((id): Subject => ({ kind: 'parties', id })),
        ],
        message: 'articulation-party.bridge',
        values: {
          supplier: graph.nameOf(carrier.supplier),
          dependent: graph.nameOf(carrier.dependent),
          smallestSide: Math.min(sideOfA, sideOfB),
        },
      }
    })
}

/** A party, or a single connection, without which parts of the chain stand apart. */
export const articulationParty = {
  id: 'articulation-party',
  group: 'structure',
  severity: 'medium',
  grounds: ['Advies ketensturing, Probleemanalyse: Frictie driehoeksturing en ketensturing'],
  messages: ['articulation-party.pivot', 'articulation-party.gate', 'articulation-party.bridge'],
  check: (graph) => (hasStructure(graph) ? [...pivots(graph), ...gates(graph), ...bridges(graph)] : []),
} as const satisfies Rule
