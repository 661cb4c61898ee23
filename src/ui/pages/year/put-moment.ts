import { momentId, moveMoment, type YearEvent } from '../../../graph/facts/year'
import { momentWords } from '../../../text/moment-words'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, useSession } from '../../base/state/session-store'

/**
 * Puts a moment in another month, as one undo step, and says so to a screen reader.
 *
 * @param month 1 to 12; undefined lets go of it
 * @returns the id of the moment in its new month, or undefined when nothing changed or no month is left
 */
export function putMoment(event: YearEvent, month: number | undefined): string | undefined {
  const { map } = useDocument.getState()
  const edit = map && month !== event.month ? moveMoment(map, event, month) : undefined
  if (!map || !edit || !runOrTell({ type: 'edit-record', ...edit })) return undefined
  const texts = textsOf(useSession.getState().language)
  const { name } = momentWords(map, event, texts)
  const words = texts.year.moment
  announce(month === undefined ? words.let(name) : words.moved(name, texts.vocabulary.months[month - 1] ?? ''))
  return month === undefined ? undefined : momentId(event, month)
}

/** The month before or after, over the turn of the year. */
export function monthBeside(month: number, step: 1 | -1): number {
  return ((month - 1 + step + 12) % 12) + 1
}

/** The step that a key stands for: + and − move a moment by a month. */
export function stepOf(key: string): 1 | -1 | undefined {
  if (key === '+' || key === '=') return 1
  return key === '-' || key === '−' ? -1 : undefined
}
