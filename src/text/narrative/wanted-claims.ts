import type { Proposal } from '../../model/schema/wanted'
import { fieldWords } from '../field-words'
import type { Teller } from './teller'
import { bare, paragraph, quoted } from './words'

/** A proposal: how far it is, why, what it answers, and who decides on it. What it would change is told on its own. */
export function proposalClaim(proposal: Proposal, teller: Teller): string {
  const state = codeOf('state', proposal.state, teller)
  return paragraph([teller.words.proposal.is(quoted(proposal.title), state), ...factsOf(proposal, teller)])
}

/** The same under a heading that is its title. */
export function proposalFacts(proposal: Proposal, teller: Teller): string {
  const state = codeOf('state', proposal.state, teller)
  return paragraph([teller.words.proposal.state(state), ...factsOf(proposal, teller)])
}

function codeOf(field: 'state' | 'perspective', code: string, teller: Teller): string {
  return fieldWords(teller.texts, 'proposals', field).codes?.[code] ?? code
}

function factsOf(proposal: Proposal, teller: Teller): (string | undefined)[] {
  const words = teller.words.proposal
  const { reason, perspective, addresses, decidedIn, date, responsible, outcome } = proposal
  const answered = (addresses ?? []).flatMap((id) => {
    const bottleneck = teller.map.bottlenecks[id]
    return bottleneck ? [quoted(bottleneck.text)] : []
  })
  const meeting = decidedIn ? teller.map.meetings[decidedIn] : undefined
  return [
    reason ? words.reason(quoted(reason)) : undefined,
    perspective ? words.perspective(codeOf('perspective', perspective, teller)) : undefined,
    answered.length > 0 ? words.addresses(teller.list(answered)) : undefined,
    meeting ? words.decidedIn(bare(meeting.name)) : undefined,
    date ? words.date(teller.date(date)) : undefined,
    responsible ? words.responsible(bare(responsible)) : undefined,
    outcome ? words.outcome(quoted(outcome)) : undefined,
  ]
}
