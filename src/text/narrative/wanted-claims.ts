import type { Proposal } from '../../model/schema/wanted'
import { fieldWords } from '../field-words'
import type { Teller } from './teller'
import { bare, paragraph, quoted } from './words'

/** A proposal: how far it is, why, what it answers, and who decides on it. What it would change is told on its own. */
export function proposalClaim(proposal: Proposal, teller: Teller): string {
  const words = teller.words.proposal
  const { title, state, reason, perspective, addresses, decidedIn, date, responsible, outcome } = proposal
  const codes = (field: 'state' | 'perspective', code: string) =>
    fieldWords(teller.texts, 'proposals', field).codes?.[code] ?? code
  const answered = (addresses ?? []).flatMap((id) => {
    const bottleneck = teller.map.bottlenecks[id]
    return bottleneck ? [quoted(bottleneck.text)] : []
  })
  const meeting = decidedIn ? teller.map.meetings[decidedIn] : undefined
  return paragraph([
    words.is(quoted(title), codes('state', state)),
    reason ? words.reason(quoted(reason)) : undefined,
    perspective ? words.perspective(codes('perspective', perspective)) : undefined,
    answered.length > 0 ? words.addresses(teller.list(answered)) : undefined,
    meeting ? words.decidedIn(bare(meeting.name)) : undefined,
    date ? words.date(teller.date(date)) : undefined,
    responsible ? words.responsible(bare(responsible)) : undefined,
    outcome ? words.outcome(quoted(outcome)) : undefined,
  ])
}
