import type { Answer } from '../../../model/schema/findings-and-views'
import { longDate } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'

/** An answer in words: what, on whose behalf, when, why, who takes it up and until when. */
export function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { language, conversation } = useTexts()
  const words = conversation.answers[answer.answer]
  const { line, takenUpBy, until } = conversation.answer
  const rest = [
    answer.takenUpBy && takenUpBy(answer.takenUpBy),
    answer.until && until(words.until, longDate(answer.until, language)),
  ].filter(Boolean)
  return (
    <div className="answer-line">
      <p className="answer-what">{line(words.button, answer.by, longDate(answer.date, language))}</p>
      {answer.reason && <p className="answer-reason">{answer.reason}</p>}
      {rest.length > 0 && <p>{rest.join(' · ')}</p>}
    </div>
  )
}
