import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import type { AgreedView } from './use-agreed'

/** What was answered to findings besides actions. */
export function AnswerList({ view }: { readonly view: AgreedView }) {
  const { agreed, language } = useTexts()
  const words = agreed.answers
  const { answers } = view.agreed
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="agreed-answers">
      <h3 id="agreed-answers">{words.heading}</h3>
      {answers.map(({ kind, list }) => (
        <div key={kind}>
          <h4>{words.kinds[kind]}</h4>
          <ul className="agreed-answers">
            {list.map(({ id, finding, reason, by, date }) => (
              <li key={id}>
                <Button variant="link" onPress={() => showDetails(id)}>
                  {view.titleOf(finding) ?? words.gone}
                </Button>
                {reason && <p>{reason}</p>}
                <p className="agreed-facts">
                  {[words.on(longDate(date, language)), ...(by ? [words.by(by)] : [])].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
