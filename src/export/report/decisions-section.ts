import { DECISIONS_ASKED, requestedDecisions } from '../../graph/facts/requested'
import type { Decision } from '../../model/schema/session'
import { bare } from '../../text/narrative/words'
import type { Block, TableBlock } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'
import { decisionProposals } from './decision-proposals'

type DecisionTexts = Pick<Decision, 'text' | 'reason' | 'decidedIn' | 'responsible' | 'date' | 'otherwise'>

/** The decisions the group asks for; when it chose none, what it supports and what weighs most, and the report says so. */
export function decisionBlocks(context: ReportContext): Block[] {
  const { words, map } = context
  const asked = requestedDecisions(map)
  if (asked.length > 0) {
    const many: Block[] =
      asked.length > DECISIONS_ASKED.max ? [paragraph('asked', words.decisions.tooMany(asked.length))] : []
    return [...many, table(asked, context)]
  }
  const proposals = decisionProposals(context, DECISIONS_ASKED.max)
  if (proposals.length === 0) return [paragraph('plain', words.decisions.none)]
  const isOwn = proposals.some(({ finding }) => finding === undefined)
  return [
    paragraph('proposal', isOwn ? words.decisions.withSupported : words.decisions.proposed),
    table(proposals, context),
  ]
}

function table(decisions: readonly DecisionTexts[], context: ReportContext): TableBlock {
  const { words } = context
  const rows = decisions.map((decision) => row(decision, context))
  return { kind: 'table', caption: words.decisions.caption, columns: words.decisions.columns, rows }
}

function row(decision: DecisionTexts, context: ReportContext): string[] {
  const { texts, words, teller } = context
  const { text, reason, date, otherwise } = decision
  const said = (value: string | null | undefined, told: (value: string) => string = inCell) =>
    value ? told(value) : value === null ? texts.forms.states.none : words.decisions.toFill
  return [
    inCell(text),
    said(reason),
    who(decision, context) ?? said(noWho(decision)),
    said(date, (day) => teller.date(day)),
    said(otherwise),
  ]
}

/** Who decides and who carries it out; undefined when neither is known. */
function who({ decidedIn, responsible }: DecisionTexts, { map, words }: ReportContext): string | undefined {
  const meeting = decidedIn ? map.meetings[decidedIn]?.name : undefined
  if (meeting === undefined) return responsible ? inCell(responsible) : undefined
  return responsible ? words.decisions.both(bare(meeting), inCell(responsible)) : bare(meeting)
}

function noWho({ decidedIn, responsible }: DecisionTexts): null | undefined {
  return decidedIn === null && responsible === null ? null : undefined
}
