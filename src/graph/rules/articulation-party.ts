import type { Id } from '../../model/id'
import type { Chain } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity } from '../facts/capacity'
import { mapHonesty } from '../facts/map-honesty'
import { namesOf } from '../facts/names'
import { partyOutsideSteering } from '../facts/outside-steering'
import { gates, hasStructure, isPivot, piecesWithout } from '../facts/pivots'
import { LEAF, tiesOf } from '../facts/ties'
import type { RuleFinding, Severity, Subject } from '../finding'
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

/**
 * One finding for each chain: what is asked of one gate is asked of all. That a chain passes a party is how it is built, and
 * known to all; it is told where that party is short, or is deliberately not steered.
 */
function gateFindings(graph: ChainGraph): readonly RuleFinding[] {
  const byChain = new Map<Chain, Id[]>()
  for (const { party, chain } of gates(graph)) {
    if (!isPivot(graph, party) && severityOf(graph, party) === 'high')
      byChain.set(chain, [...(byChain.get(chain) ?? []), party])
  }
  return [...byChain].map(([chain, parties]) => {
    return {
      rule: 'articulation-party',
      key: findingKey('articulation-party.gate', [chain.id]),
      kind: 'finding',
      severity: 'high',
      about: [...parties.map((id): Subject => ({ kind: 'parties', id })), { kind: 'chains', id: chain.id }],
      message: 'articulation-party.gate',
      values: { parties: namesOf(graph, parties), chain: chain.name },
    }
  })
}

function bridges(graph: ChainGraph): readonly RuleFinding[] {
  const { compact, articulation } = tiesOf(graph)
  return articulation.bridges
    .filter(({ sideOfA, sideOfB }) => sideOfA > LEAF && sideOfB > LEAF)
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
  grounds: ['Advies ketensturing, Probleemanalyse (wachten bij een volgende partij)'],
  messages: ['articulation-party.pivot', 'articulation-party.gate', 'articulation-party.bridge'],
  check: (graph) => {
    if (!hasStructure(graph)) return []
    // On a map that is half drawn many parties look like a hinge: how far it was confirmed stands with each.
    const { leaning, unconfirmed } = mapHonesty(graph).figures
    const mapConfirmed =
      leaning.length === 0 ? 0 : Math.round((100 * (leaning.length - unconfirmed.length)) / leaning.length)
    return [...pivots(graph), ...gateFindings(graph), ...bridges(graph)].map((finding) => ({
      ...finding,
      values: { ...finding.values, mapConfirmed },
    }))
  },
} as const satisfies Rule
