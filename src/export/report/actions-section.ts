import type { AnsweredFinding } from '../../graph/conversation/answer-state'
import { type AgreedAction, agreedOf } from '../../graph/facts/agreed'
import { compareText } from '../../graph/indexing'
import { findRecord } from '../../model/chain-map'
import { thingIn } from '../../text/compare/thing-words'
import { findingWords } from '../../text/finding-words'
import { bare } from '../../text/narrative/words'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

interface Agreement extends AgreedAction {
  readonly kind: 'action' | 'find-out'
  /** Who takes it up, as it stands in a cell; empty when nobody does. */
  readonly who: string
}

/** What the group agreed to do or to find out, by who takes it up and by day; what nobody takes up comes last. */
export function actionBlocks(context: ReportContext): Block[] {
  const { words, options } = context
  const agreed = agreements(context)
  if (agreed.length === 0) return [paragraph('plain', words.actions.none)]
  const titleOf = titles(context)
  const rows = agreed
    .sort(
      (a, b) =>
        Number(a.who === '') - Number(b.who === '') ||
        a.who.localeCompare(b.who, options.language) ||
        Number(a.state === 'done') - Number(b.state === 'done') ||
        compareText(a.due ?? '9999', b.due ?? '9999') ||
        compareText(a.id, b.id),
    )
    .map((one) => [one.who || words.actions.nobody, ...cells(one, titleOf, context)])
  return [{ kind: 'table', caption: words.actions.caption, columns: words.actions.columns, rows }]
}

/** Actions and what is to be found out; what was dropped asks for nothing any more. */
function agreements({ map }: ReportContext): Agreement[] {
  const { actions, answers } = agreedOf(map)
  const toFindOut = answers.flatMap(({ kind, list }) => (kind === 'find-out' ? list : []))
  return [
    ...actions.filter(({ state }) => state !== 'dropped').map((action) => ({ ...action, kind: 'action' as const })),
    ...toFindOut.map(({ id, reason, finding, takenUpBy, until, doneOn }) => ({
      id,
      collection: 'answers' as const,
      text: reason,
      finding,
      takenUpBy,
      due: until,
      state: doneOn === undefined ? ('open' as const) : ('done' as const),
      kind: 'find-out' as const,
    })),
  ].map((one) => ({ ...one, who: bare(one.takenUpBy ?? '') }))
}

/** The titles of the signals that were answered, by answer. */
function titles({ conversation, texts }: ReportContext): ReadonlyMap<string, string> {
  const open = [...conversation.stories.flatMap(({ items }) => items), ...conversation.upkeep]
  const asked = conversation.questions.map(({ item }) => item)
  const answered: readonly AnsweredFinding[] = [...Object.values(conversation.answered).flat(), ...open, ...asked]
  return new Map(
    answered.flatMap(({ finding, answers }) =>
      answers.map(({ id }) => [id, findingWords(finding, texts).title] as const),
    ),
  )
}

function cells(action: Agreement, titleOf: ReadonlyMap<string, string>, context: ReportContext): string[] {
  const { words, teller, options, map } = context
  const { kinds, what, noDay, late, gone, done, doneBy, noSubject, notNoted } = words.actions
  const { id, collection, kind, text, due, state } = action
  const isLate = state === 'open' && due !== undefined && due < options.readerDay
  const day = due === undefined ? undefined : teller.date(due)
  const when =
    state === 'done' ? (day === undefined ? done : doneBy(day)) : day === undefined ? noDay : isLate ? late(day) : day
  const session = map.sessions[map.actions[id]?.session ?? '']
  const agreedOn = collection === 'answers' ? map.answers[id]?.date : session?.date
  const subject = collection === 'answers' ? (titleOf.get(id) ?? gone) : (subjectOf(id, context) ?? noSubject)
  return [
    text ? (kind === 'action' ? inCell(text) : what(kinds[kind], inCell(text))) : kinds[kind],
    when,
    subject,
    agreedOn === undefined ? notNoted : teller.date(agreedOn),
  ]
}

/** What an action of its own is about; undefined when it says nothing of that. */
function subjectOf(id: string, { map, teller }: ReportContext): string | undefined {
  const things = (map.actions[id]?.about ?? []).flatMap((about) => {
    const record = findRecord(map, about)
    return record ? [inCell(thingIn(record, teller))] : []
  })
  return things.length > 0 ? teller.longList(things) : undefined
}
