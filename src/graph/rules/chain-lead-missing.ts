import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { chainsApart, membersOf } from '../facts/chains'
import { chainMeetings } from '../facts/meetings'
import type { RuleFinding, Severity, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

/** The parties of a chain, without umbrella organisations. */
function linksOf(graph: ChainGraph, chain: Id): readonly Party[] {
  const parties = membersOf(graph, chain).flatMap((id) => graph.party(id) ?? [])
  return parties.filter(({ kind }) => kind !== 'umbrella')
}

/**
 * Deliberately none is an answer the map holds; a field or a meeting nobody looked at leaves it a question. On two or more
 * departments nobody can decide for the others, which is why a large chain is a matter for the stuurgroep.
 */
function checkChain(graph: ChainGraph, chain: Id | undefined): readonly RuleFinding[] {
  const parties = chain ? linksOf(graph, chain) : graph.structure.parties
  const meetings = chainMeetings(graph, chain)
  if (parties.length < 2 || meetings.some(({ character }) => character === 'decides')) return []
  const undecided = meetings.filter(({ character }) => character === undefined)
  const known = graph.map.accountableParty === null && undecided.length === 0
  const departments = [...new Set(parties.flatMap(({ department }) => department ?? []))].sort(compareText)
  const large = parties.length >= graph.settings.chainLeadParties && departments.length >= 2
  const severity: Severity = !known ? 'low' : large ? 'high' : 'medium'
  const message = known ? 'chain-lead-missing.none' : 'chain-lead-missing.open'
  const subject: Subject = chain ? { kind: 'chains', id: chain } : { kind: 'map', id: graph.map.id }
  return [
    {
      rule: 'chain-lead-missing',
      key: findingKey(message, [chain ?? WHOLE_MAP]),
      kind: known ? 'finding' : 'question',
      severity,
      about: [subject, ...undecided.map(({ id }): Subject => ({ kind: 'meetings', id }))],
      message,
      values: {
        chain: (chain && graph.map.chains[chain]?.name) || '',
        count: parties.length,
        departments,
        meetings: undecided.map(({ name }) => name).sort(compareText),
      },
    },
  ]
}

/** A chain without a party that answers for the whole, and without a table that decides for it. */
export const chainLeadMissing = {
  id: 'chain-lead-missing',
  group: 'steering',
  severity: 'medium',
  grounds: ['Advies ketensturing, inleiding en handelingsperspectief'],
  messages: ['chain-lead-missing.none', 'chain-lead-missing.open'],
  check: (graph) => (graph.map.accountableParty ? [] : chainsApart(graph).flatMap((chain) => checkChain(graph, chain))),
} as const satisfies Rule
