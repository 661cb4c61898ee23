import { compareMaps } from '../../graph/compare/compare-maps'
import { answerKey } from '../../graph/conversation/answer-state'
import { pendingProposals } from '../../model/proposals/proposable'
import { type ProposalPicture, proposalPicture } from '../../model/proposals/proposal-picture'
import type { Proposal } from '../../model/schema/wanted'
import { tellMisfit } from '../../text/compare/misfit-words'
import { tellChanges } from '../../text/compare/tell-changes'
import { findingWords } from '../../text/finding-words'
import { proposalFacts } from '../../text/narrative/wanted-claims'
import { tidy } from '../../text/narrative/words'
import { beforeAfterBlocks } from './before-after-section'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

/** Changes of one proposal, and parts of it that no longer fit: what a steering group reads. The rest is counted. */
const LINES = 20

/** The wensbeeld: each proposal in the order of the group, and now and later with all that may still come. */
export function wantedBlocks(context: ReportContext): Block[] {
  const { map, words } = context
  const proposals = map.proposalOrder.flatMap((id) => map.proposals[id] ?? [])
  if (proposals.length === 0) return []
  return [
    paragraph('plain', words.wanted.lead),
    ...proposals.flatMap((proposal) => proposalBlocks(proposal, context)),
    ...sideBlocks(context),
  ]
}

function proposalBlocks(proposal: Proposal, context: ReportContext): Block[] {
  const { map, teller } = context
  const picture = proposalPicture(map, proposal.id)
  return [
    { kind: 'subheading', text: inCell(proposal.title) },
    { kind: 'paragraph', tone: 'plain', text: proposalFacts(proposal, teller) },
    ...signalBlocks(proposal, context),
    ...askedBlocks(proposal, context),
    ...changeBlocks(proposal, picture, context),
    ...(picture ? misfitBlocks(proposal, picture, context) : []),
  ]
}

/** The signals it answers in their own words; of those that the map no longer gives, how many there were. */
function signalBlocks({ findings = [] }: Proposal, context: ReportContext): Block[] {
  const { options, texts, words } = context
  if (findings.length === 0) return []
  const byKey = new Map(options.analysis.findings.map((finding) => [answerKey(finding.key), finding] as const))
  const present = findings.flatMap((key) => byKey.get(answerKey(key)) ?? [])
  const gone = findings.length - present.length
  const lines = [
    ...present.map((finding) => findingWords(finding, texts).title),
    ...(gone > 0 ? [words.wanted.goneSignals(gone)] : []),
  ]
  return [{ kind: 'paragraph', tone: 'plain', text: words.wanted.signals(findings.length) }, ...listed(lines, context)]
}

/** What the group still has to say of a proposal on which it has to decide. */
function askedBlocks({ state, responsible, decidedIn, date }: Proposal, { words, teller }: ReportContext): Block[] {
  if (state !== 'discussed' && state !== 'supported') return []
  const { who, when } = words.wanted.open
  const open = [...(responsible ? [] : [who]), ...(decidedIn || date ? [] : [when])]
  return open.length > 0 ? [paragraph('asked', words.wanted.toSay(teller.list(open)))] : []
}

function changeBlocks({ state }: Proposal, picture: ProposalPicture | undefined, context: ReportContext): Block[] {
  const { words, options } = context
  if (!picture) return [paragraph('plain', words.wanted.notTold)]
  const { language } = options
  const told = tellChanges(compareMaps(picture.before, picture.after), { language, layout: false })
  if (told.length === 0) return [paragraph('plain', words.wanted.noChanges)]
  const lines = told.map(({ text }) => text)
  return [{ kind: 'paragraph', tone: 'plain', text: words.wanted.changes[state] }, ...listed(lines, context)]
}

function misfitBlocks(proposal: Proposal, picture: ProposalPicture, context: ReportContext): Block[] {
  if (picture.misfits.length === 0 || proposal.state === 'rejected') return []
  const { words, options } = context
  const lines = picture.misfits.map((misfit) => {
    const { text, sides } = tellMisfit(misfit, picture, proposal, options.language)
    return tidy(sides ? words.wanted.misfit(text, sides.proposed, sides.present) : text)
  })
  return [{ kind: 'paragraph', tone: 'asked', text: words.wanted.misfits }, ...listed(lines, context)]
}

function listed(lines: readonly string[], { words }: ReportContext): Block[] {
  const left = lines.length - LINES
  return [{ kind: 'list', items: [...lines.slice(0, LINES), ...(left > 0 ? [words.wanted.more(left)] : [])] }]
}

function sideBlocks({ map, options, words, sides }: ReportContext): Block[] {
  const { length } = pendingProposals(map)
  if (length === 0) return []
  const found = sides()
  if (found === undefined) return []
  return [
    { kind: 'subheading', text: words.wanted.sides },
    ...(found === 'waiting' || found === 'failed'
      ? [paragraph('plain', words.wanted[found])]
      : [paragraph('plain', words.wanted.together(length)), ...beforeAfterBlocks(found, options.language)]),
  ]
}
