import type { Notice } from '../../../model/problem'
import { textsOf } from '../../../text/texts'
import { showMessage, useSession } from '../../base/state/session-store'
import { noticeSentence } from './problem-words'

const SHOWN = 3

/** Tells what is worth knowing about a file that opened all the same: the first few, and how many more there are. */
export function showNotices(notices: readonly Notice[]): void {
  if (notices.length === 0) return
  const texts = textsOf(useSession.getState().language)
  // The same department may be unknown for twenty parties; once is enough.
  const sentences = [...new Set(notices.map((notice) => noticeSentence(notice, texts)))]
  const more = sentences.length - SHOWN
  const words = [texts.files.notices(sentences.length) + sentences.slice(0, SHOWN).join(' ')]
  if (more > 0) words.push(texts.files.moreNotices(more))
  showMessage('warning', words.join(' '))
}
