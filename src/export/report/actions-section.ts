import type { AnsweredFinding } from '../../graph/conversation/answer-state'
import { newestAnswers } from '../../graph/facts/agreed'
import { compareText } from '../../graph/indexing'
import type { Answer } from '../../model/schema/findings-and-views'
import { findingWords } from '../../text/finding-words'
import { bare } from '../../text/narrative/words'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

/** What the group agreed to do or to find out, by who takes it up and by day; what nobody takes up comes last. */
export function actionBlocks(context: ReportContext): Block[] {
  const { words, conversation, texts, options, map } = context
  const open = [...conversation.stories.flatMap(({ items }) => items), ...conversation.upkeep]
  const asked = conversation.questions.map(({ item }) => item)
  const about = new Map<string, string>()
  for (const { finding, answers } of [
    ...Object.values(conversation.answered).flat(),
    ...open,
    ...asked,
  ] as AnsweredFinding[]) {
    for (const answer of answers) about.set(answer.id, findingWords(finding, texts).title)
  }
  const agreed = newestAnswers(map).filter(({ answer }) => answer === 'action' || answer === 'find-out')
  if (agreed.length === 0) return [paragraph('plain', words.actions.none)]
  const rows = agreed
    .map((answer) => ({ answer, who: bare(answer.takenUpBy ?? answer.by ?? ''), title: about.get(answer.id) }))
    .sort(
      (a, b) =>
        Number(a.who === '') - Number(b.who === '') ||
        a.who.localeCompare(b.who, options.language) ||
        compareText(a.answer.until ?? '9999', b.answer.until ?? '9999') ||
        compareText(a.answer.id, b.answer.id),
    )
    .map(({ answer, who, title }) => [who || words.actions.nobody, ...cells(answer, title, context)])
  return [{ kind: 'table', caption: words.actions.caption, columns: words.actions.columns, rows }]
}

function cells(answer: Answer, title: string | undefined, { words, teller, options }: ReportContext): string[] {
  const { kinds, what, noDay, late, gone } = words.actions
  const kind = kinds[answer.answer === 'action' ? 'action' : 'find-out']
  const day = answer.until ? teller.date(answer.until) : noDay
  return [
    answer.reason ? what(kind, inCell(answer.reason)) : kind,
    answer.until && answer.until < options.readerDay ? late(day) : day,
    title ?? gone,
    teller.date(answer.date),
  ]
}
