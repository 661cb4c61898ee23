import { answerKey } from '../../graph/conversation/answer-state'
import type { Finding } from '../../graph/finding'
import { TOUCHED } from '../../model/fields/findings-and-views'
import type { Id } from '../../model/id'
import { pendingProposals } from '../../model/proposals/proposable'
import type { Decision } from '../../model/schema/session'
import { findingWords } from '../../text/finding-words'
import { quoted, roleOf, sentence } from '../../text/narrative/words'
import type { ReportContext } from './context'

/**
 * A decision nobody has chosen yet: to adopt a proposal that is supported, or what a signal asks. When, nobody but the group
 * can say: of a signal it is left open.
 */
export type DecisionProposal = Required<Pick<Decision, 'text'>> &
  Pick<Decision, 'reason' | 'decidedIn' | 'responsible' | 'date' | 'otherwise' | 'about' | 'finding'>

/**
 * First the supported proposals of the wanted picture, then what the open signals ask, what weighs most first, without those
 * that became a decision already.
 */
export function decisionProposals(context: ReportContext, atMost: number): readonly DecisionProposal[] {
  return [...toAdopt(context), ...fromSignals(context, atMost)].slice(0, atMost)
}

function toAdopt({ map, texts }: ReportContext): readonly DecisionProposal[] {
  const asked = new Set(Object.values(map.decisions).map(({ text }) => text))
  return pendingProposals(map)
    .filter(({ state }) => state === 'supported')
    .map(({ title, reason, decidedIn, date, responsible }): DecisionProposal => {
      const known = {
        ...(reason && { reason }),
        ...(decidedIn && { decidedIn }),
        ...(date && { date }),
        ...(responsible && { responsible }),
      }
      return { text: texts.wanted.proposals.askedText(title), ...known }
    })
    .filter(({ text }) => !asked.has(text))
}

function fromSignals(context: ReportContext, atMost: number): readonly DecisionProposal[] {
  const { map, conversation } = context
  const chosen = new Set(Object.values(map.decisions).map(({ finding }) => finding))
  return conversation.stories
    .map(({ items }) => items[0].finding)
    .filter(({ key }) => !chosen.has(answerKey(key)))
    .slice(0, atMost)
    .map((finding) => proposalOf(finding, context))
}

function proposalOf(finding: Finding, context: ReportContext): DecisionProposal {
  const { texts, words } = context
  const { title, question } = findingWords(finding, texts)
  const about = aboutOf(finding)
  return {
    text: words.decisions.ask(question),
    reason: sentence(title),
    ...whoDecides(finding, context),
    ...whatIfNot(finding, context),
    finding: answerKey(finding.key),
    ...(about.length > 0 && { about }),
  }
}

function aboutOf({ about }: Finding): Id[] {
  return [...new Set(about.flatMap(({ kind, id }) => (TOUCHED.some((touched) => touched === kind) ? [id] : [])))]
}

/** Of the one chain it is about, else the only one on the map: its steering group, else who is accountable for it. */
function whoDecides(
  { about }: Finding,
  { map, teller }: ReportContext,
): Pick<DecisionProposal, 'decidedIn' | 'responsible'> {
  const chains = Object.values(map.chains)
  const named = chains.filter(({ id }) => about.some((subject) => subject.id === id))
  const [chain, ...others] = named.length > 0 ? named : chains
  if (others.length > 0 || !chain) return {}
  if (chain.steeringGroup && map.meetings[chain.steeringGroup]) return { decidedIn: chain.steeringGroup }
  const holder = chain.accountable
  return holder ? { responsible: teller.party(holder.party).text + roleOf(holder.function) } : {}
}

function whatIfNot({ about }: Finding, { map, teller, words }: ReportContext): Pick<DecisionProposal, 'otherwise'> {
  for (const { kind, id } of about) {
    const dependency = kind === 'dependencies' ? map.dependencies[id] : undefined
    if (dependency?.critical !== true) continue
    const stalls = words.decisions.stalls(quoted(dependency.product), teller.party(dependency.dependent).text)
    return { otherwise: sentence(stalls) }
  }
  return {}
}
