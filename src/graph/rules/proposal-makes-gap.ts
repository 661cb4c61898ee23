import { pendingProposals } from '../../model/proposals/proposable'
import type { Dependency } from '../../model/schema/relations'
import type { Proposal } from '../../model/schema/wanted'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { proposalLosses } from '../facts/proposal-losses'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const ID = 'proposal-makes-gap'

type Message = `${typeof ID}.${'venue' | 'seat' | 'agreement'}`

/** One finding, or none where nothing is lost. */
function lost(
  { id, title }: Proposal,
  message: Message,
  subjects: readonly Subject[],
  values: RuleFinding['values'],
): readonly RuleFinding[] {
  if (subjects.length === 0) return []
  return [
    {
      rule: ID,
      key: findingKey(message, [id]),
      kind: 'finding',
      severity: 'medium',
      about: [{ kind: 'proposals', id }, ...subjects],
      message,
      values: { proposal: title, ...values },
    },
  ]
}

function relations(dependencies: readonly Dependency[]): readonly Subject[] {
  return dependencies.map(({ id }) => ({ kind: 'dependencies', id }))
}

function productsOf(dependencies: readonly Dependency[]): readonly string[] {
  return [...new Set(dependencies.map(({ product }) => product))].sort()
}

function check(graph: ChainGraph): readonly RuleFinding[] {
  return pendingProposals(graph.map).flatMap((proposal) => {
    const { venues, seats, agreements } = proposalLosses(graph, proposal)
    const parties = seats.map((id): Subject => ({ kind: 'parties', id }))
    return [
      ...lost(proposal, 'proposal-makes-gap.venue', relations(venues), { products: productsOf(venues) }),
      ...lost(proposal, 'proposal-makes-gap.seat', parties, { parties: namesOf(graph, seats) }),
      ...lost(proposal, 'proposal-makes-gap.agreement', relations(agreements), { products: productsOf(agreements) }),
    ]
  })
}

/** A pending proposal that by itself would take away what is there now: where something is decided, a seat, an agreement. */
export const proposalMakesGap = {
  id: ID,
  group: 'meetings',
  severity: 'medium',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 8 (overlegstructuren voor afstemming en besluitvorming)'],
  messages: ['proposal-makes-gap.venue', 'proposal-makes-gap.seat', 'proposal-makes-gap.agreement'],
  check,
} as const satisfies Rule
