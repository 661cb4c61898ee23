import type { Agreement } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { hasEnded } from '../facts/agreements'
import { dependenciesAmong } from '../facts/dependencies'
import { namesOf } from '../facts/names'
import { withoutVoice } from '../facts/umbrellas'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function checkAgreement(graph: ChainGraph, agreement: Agreement): readonly RuleFinding[] {
  // Nobody signs a law, and it binds whoever it names.
  if (agreement.kind === 'statute' || hasEnded(agreement, graph.today)) return []
  const covered = dependenciesAmong(graph, agreement.covers)
  const ends = [...new Set(covered.flatMap(({ supplier, dependent }) => [supplier, dependent]))].sort()
  const bound = new Set([...(agreement.parties ?? []), ...(agreement.onBehalfOf ?? [])])
  const { unheard, umbrellas } = withoutVoice(
    graph,
    ends.filter((id) => !bound.has(id)),
    bound,
  )
  if (unheard.length === 0) return []
  const known = agreement.parties !== undefined
  const message = known ? 'agreement-missing-party.missing' : 'agreement-missing-party.open'
  const evidence = covered.filter(
    ({ supplier, dependent }) => unheard.includes(supplier) || unheard.includes(dependent),
  )
  return [
    {
      rule: 'agreement-missing-party',
      key: findingKey(message, [agreement.id]),
      kind: known ? 'finding' : 'question',
      severity: known ? 'medium' : 'low',
      about: [
        { kind: 'agreements', id: agreement.id },
        ...unheard.map((id): Subject => ({ kind: 'parties', id })),
        ...evidence.map(({ id }): Subject => ({ kind: 'dependencies', id })),
      ],
      message,
      values: {
        agreement: agreement.title,
        parties: namesOf(graph, unheard),
        umbrellas: namesOf(graph, umbrellas),
      },
    },
  ]
}

/** An agreement about a dependency that one of its ends did not sign, and nobody on its behalf. */
export const agreementMissingParty = {
  id: 'agreement-missing-party',
  group: 'agreements',
  severity: 'medium',
  grounds: ['Advies ketensturing, Analyse: niveau 1, afspraken aan verschillende tafels'],
  messages: ['agreement-missing-party.missing', 'agreement-missing-party.open'],
  check: (graph) => graph.agreements.flatMap((agreement) => checkAgreement(graph, agreement)),
} as const satisfies Rule
