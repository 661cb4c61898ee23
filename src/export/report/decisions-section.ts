import type { Finding } from '../../graph/finding'
import { findingWords } from '../../text/finding-words'
import { bare, quoted, roleOf, sentence } from '../../text/narrative/words'
import type { Block, TableBlock } from './blocks'
import { inCell, paragraph, type ReportContext, type RequestedDecision } from './context'

/** What a meeting can bear. */
const AT_MOST = 5

/** The decisions the group asks for; when it chose none, proposals from what weighs most, and the report says so. */
export function decisionBlocks(context: ReportContext): Block[] {
  const { words, options } = context
  const own = (options.own?.decisions ?? []).filter(({ asked }) => asked.trim() !== '')
  if (own.length > 0) {
    const rows = own.map((decision) => ownRow(decision, context))
    const many: Block[] = own.length > AT_MOST ? [paragraph('asked', words.decisions.tooMany(own.length))] : []
    return [...many, table(rows, context)]
  }
  const proposals = context.conversation.stories.slice(0, AT_MOST).map(({ items }) => items[0].finding)
  if (proposals.length === 0) return [paragraph('plain', words.decisions.none)]
  return [
    paragraph('proposal', words.decisions.proposed),
    table(
      proposals.map((finding) => proposedRow(finding, context)),
      context,
    ),
  ]
}

function table(rows: TableBlock['rows'], { words }: ReportContext): TableBlock {
  return { kind: 'table', caption: words.decisions.caption, columns: words.decisions.columns, rows }
}

function ownRow({ asked, why, who, when, otherwise }: RequestedDecision, { words }: ReportContext): string[] {
  return [asked, why, who, when, otherwise].map((text) => (text?.trim() ? inCell(text) : words.decisions.toFill))
}

/** What a signal asks, as a decision; who, when and what if not are only there where the map knows them. */
function proposedRow(finding: Finding, context: ReportContext): string[] {
  const { texts, words } = context
  const { title, question } = findingWords(finding, texts)
  return [
    words.decisions.ask(question),
    sentence(title),
    whoDecides(finding, context),
    words.decisions.toFill,
    whatIfNot(finding, context),
  ]
}

/** Of the one chain it is about, else the only one on the map: its steering group, else who is accountable for it. */
function whoDecides({ about }: Finding, { map, teller, words }: ReportContext): string {
  const chains = Object.values(map.chains)
  const named = chains.filter(({ id }) => about.some((subject) => subject.id === id))
  const [chain, ...others] = named.length > 0 ? named : chains
  if (others.length > 0) return words.decisions.toFill
  if (chain?.steeringGroup) return bare(map.meetings[chain.steeringGroup]?.name ?? words.decisions.toFill)
  const holder = chain?.accountable
  return holder ? teller.party(holder.party).text + roleOf(holder.function) : words.decisions.toFill
}

function whatIfNot({ about }: Finding, { map, teller, words }: ReportContext): string {
  const stalls = about.flatMap(({ kind, id }) => {
    const dependency = kind === 'dependencies' ? map.dependencies[id] : undefined
    return dependency?.critical === true
      ? [words.decisions.stalls(quoted(dependency.product), teller.party(dependency.dependent).text)]
      : []
  })
  return stalls[0] === undefined ? words.decisions.staysOpen : sentence(stalls[0])
}
