import type { Agreement } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { missingSignatures } from '../facts/signatures'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Kinds that describe how the work is done: who takes part need not have signed. */
const WORKING: ReadonlySet<Agreement['kind']> = new Set<Agreement['kind']>([
  'data-sharing',
  'annual-plan',
  'working-agreement',
  'other',
])

function checkAgreement(graph: ChainGraph, agreement: Agreement): readonly RuleFinding[] {
  const missing = missingSignatures(graph, agreement)
  if (!missing) return []
  const { unheard, umbrellas, evidence } = missing
  const known = agreement.parties !== undefined
  const message = known ? 'agreement-missing-party.missing' : 'agreement-missing-party.open'
  return [
    {
      rule: 'agreement-missing-party',
      key: findingKey(message, [agreement.id]),
      kind: known ? 'finding' : 'question',
      severity: known && !WORKING.has(agreement.kind) ? 'medium' : 'low',
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
  grounds: ['Advies ketensturing, Analyse, niveau 1 (afspraken op verschillende plekken)'],
  messages: ['agreement-missing-party.missing', 'agreement-missing-party.open'],
  check: (graph) => graph.agreements.flatMap((agreement) => checkAgreement(graph, agreement)),
} as const satisfies Rule
