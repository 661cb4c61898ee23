import { chainsInOrder } from '../../model/chain-order'
import type { Principle } from '../../model/schema/principles'
import { coreValueWords } from '../../text/core-value-words'
import { bare, tidy } from '../../text/narrative/words'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

/** What the parties want to build on: their principles in their own order, and the core values of each chain. */
export function principleBlocks(context: ReportContext): Block[] {
  return [...principleTable(context), ...coreValues(context)]
}

function principleTable(context: ReportContext): Block[] {
  const { map, words } = context
  const rows = map.principleOrder.flatMap((id) => (map.principles[id] ? [row(map.principles[id], context)] : []))
  if (rows.length === 0) return []
  return [{ kind: 'table', caption: words.principles.caption, columns: words.principles.columns, rows }]
}

function row(principle: Principle, { map, texts, teller, words }: ReportContext): string[] {
  const { text, subject, chain, adoptedIn, date } = principle
  const { unknown, none } = texts.forms.states
  const about = subject ? texts.fields.principles.subject.codes[subject] : subject === null ? none : unknown
  const of = chain ? map.chains[chain]?.name : undefined
  const meeting = adoptedIn ? map.meetings[adoptedIn]?.name : undefined
  return [
    inCell(text),
    [about, of && bare(of)].filter(Boolean).join(', '),
    [meeting && bare(meeting), date && teller.date(date)].filter(Boolean).join(', ') || words.principles.notAdopted,
  ]
}

/** A paragraph for each chain that has core values; of a chain without, nothing is said. */
function coreValues({ map, texts, words }: ReportContext): Block[] {
  return chainsInOrder(map).flatMap((chain) => {
    const values = coreValueWords(chain, texts)
    return values.length === 0
      ? []
      : [
          paragraph(
            'plain',
            words.principles.coreValues(bare(chain.name), values.map((value) => bare(tidy(value))).join('; ')),
          ),
        ]
  })
}
