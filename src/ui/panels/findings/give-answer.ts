import { type AnsweredFinding, answerKey, canOnlyBePostponed } from '../../../graph/conversation/answer-state'
import type { Finding } from '../../../graph/finding'
import { type Id, newId } from '../../../model/id'
import type { Answer } from '../../../model/schema/findings-and-views'
import type { AnswerKind } from '../../../model/vocabulary'
import { findingWords } from '../../../text/finding-words'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, useSession } from '../../base/state/session-store'
import { type AnswerDraft, dropDraft, openDraft, setConversationView, useConversationView } from './conversation-store'
import { letGoOfFinding, showFinding } from './show-finding'
import { currentConversation } from './use-conversation'

/** Why a draft cannot be recorded yet. */
type DraftFault = 'reason' | 'where' | 'takenUpBy' | 'until' | 'date' | 'untilPassed'

/** Which fields the form of an answer has, and which of them must be filled in. */
export function fieldsOf(
  answer: AnswerKind,
  rule: string,
): { readonly takenUpBy: boolean; readonly until: boolean; readonly required: readonly (keyof AnswerDraft)[] } {
  const required: (keyof AnswerDraft)[] = ['date']
  if (answer === 'deliberate' || answer === 'elsewhere') required.push('reason')
  if (answer === 'find-out') required.push('takenUpBy')
  if (canOnlyBePostponed(rule)) required.push('until')
  return { takenUpBy: answer === 'action' || answer === 'find-out', until: answer !== 'incorrect', required }
}

/** What is missing in a draft, by field. */
export function faultsOf(draft: AnswerDraft, rule: string): ReadonlyMap<keyof AnswerDraft, DraftFault> {
  const { required } = fieldsOf(draft.answer, rule)
  const faults = new Map<keyof AnswerDraft, DraftFault>()
  const isEmpty = (field: 'reason' | 'takenUpBy' | 'until' | 'date') =>
    required.includes(field) && draft[field].trim() === ''
  if (isEmpty('reason')) faults.set('reason', draft.answer === 'elsewhere' ? 'where' : 'reason')
  if (isEmpty('takenUpBy')) faults.set('takenUpBy', 'takenUpBy')
  if (isEmpty('date')) faults.set('date', 'date')
  if (isEmpty('until')) faults.set('until', 'until')
  else if (draft.until !== '' && draft.until < isoDay(new Date())) faults.set('until', 'untilPassed')
  return faults
}

/** Opens the form of an answer under its finding. */
export function startAnswer(finding: Finding, answer: AnswerKind): void {
  if (useSession.getState().shownFinding !== finding.key) showFinding(finding)
  const { lastBy, drafts } = useConversationView.getState()
  const blank = { reason: '', takenUpBy: '', by: lastBy, date: isoDay(new Date()), until: '' }
  // Another button for the same finding is a change of mind: what was typed stays. It makes an answer of its own.
  openDraft({ ...(drafts[finding.key] ?? blank), finding: finding.key, answer, changes: undefined })
}

/** Opens the form with an answer that was given, or with what was typed already to change it. */
export function changeAnswer(finding: Finding, answer: Answer): void {
  const kept = useConversationView.getState().drafts[finding.key]
  if (kept?.changes === answer.id) {
    openDraft({ ...kept, answer: answer.answer })
    return
  }
  openDraft({
    finding: finding.key,
    answer: answer.answer,
    reason: answer.reason ?? '',
    takenUpBy: answer.takenUpBy ?? '',
    by: answer.by ?? '',
    date: answer.date,
    until: answer.until ?? '',
    changes: answer.id,
  })
}

/**
 * Records the answer in the form, as one undo step.
 *
 * @returns whether it was recorded
 */
export function recordAnswer({ finding }: AnsweredFinding, draft: AnswerDraft): boolean {
  const texts = textsOf(useSession.getState().language)
  const { title } = findingWords(finding, texts)
  const { takenUpBy, until } = fieldsOf(draft.answer, finding.rule)
  const optional = {
    reason: draft.reason.trim(),
    by: draft.by.trim(),
    takenUpBy: takenUpBy ? draft.takenUpBy.trim() : '',
    until: until ? draft.until : '',
  }
  const fields = {
    finding: answerKey(finding.key),
    answer: draft.answer,
    date: draft.date,
    inputsHash: finding.inputsHash,
    // The sentence as it stood: it still says what this was about when the finding is gone.
    note: title,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
  }
  const isDone = draft.changes
    ? runOrTell({
        type: 'edit-record',
        collection: 'answers',
        id: draft.changes,
        set: fields,
        unset: Object.keys(optional).filter((name) => !(name in fields)),
      })
    : runOrTell({ type: 'add-record', collection: 'answers', record: { id: newId('answer'), ...fields } })
  if (!isDone) return false
  dropDraft(finding.key)
  setConversationView({ lastBy: draft.by.trim() })
  letGoOfFinding()
  const words = texts.conversation
  announce(words.said.given(words.answers[draft.answer].given, title, currentConversation()?.counts.open ?? 0))
  return true
}

/** Takes an answer back: the finding is open again, or has the answer it had before. */
export function takeBack(id: Id, title: string): void {
  if (!runOrTell({ type: 'remove-records', ids: [id] })) return
  announce(textsOf(useSession.getState().language).conversation.said.takenBack(title))
}
