import { movedTo } from '../../../graph/facts/requested'
import { freshDecision } from '../../../graph/facts/sessions'
import type { Decision } from '../../../model/schema/session'
import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { NoteLine } from '../../kit/fields/note-line'
import type { AgreedView } from './use-agreed'

/** The decisions that are asked for or were taken, in the order of the group. */
export function DecisionList({ view }: { readonly view: AgreedView }) {
  const words = useTexts().agreed.decisions
  const { decisions } = view.agreed
  return (
    <section aria-labelledby="agreed-decisions">
      <h3 id="agreed-decisions">{words.heading(decisions.length)}</h3>
      {decisions.length === 0 ? (
        <p className="keten-quiet">{words.none}</p>
      ) : (
        <ol className="agreed-decisions">
          {decisions.map((decision, at) => (
            <DecisionRow
              key={decision.id}
              decision={decision}
              before={decisions[at - 1]}
              after={decisions[at + 1]}
              view={view}
            />
          ))}
        </ol>
      )}
      <NoteLine label={words.add} placeholder={words.addPlaceholder} onNote={(text) => note(text, words.added(text))} />
    </section>
  )
}

function note(text: string, said: string): boolean {
  const { map } = useDocument.getState()
  if (!map) return false
  const record = freshDecision(map, text)
  const done = runOrTell({ type: 'add-record', collection: 'decisions', record })
  if (done) announce(said)
  return done
}

/** Puts a decision where another one stands now. */
function moveTo(decision: Decision, other: Decision): void {
  const { map } = useDocument.getState()
  if (!map) return
  runOrTell({ type: 'order-decisions', order: movedTo(map.decisionOrder, decision.id, other.id) })
}

interface DecisionRowProps {
  readonly decision: Decision
  /** Those beside it in the list. */
  readonly before: Decision | undefined
  readonly after: Decision | undefined
  readonly view: AgreedView
}

function DecisionRow({ decision, before, after, view }: DecisionRowProps) {
  const texts = useTexts()
  const words = texts.agreed.decisions
  const { text, state, decidedIn, responsible, date, reason } = decision
  const meeting = decidedIn ? view.map.meetings[decidedIn]?.name : undefined
  const facts = [
    texts.fields.decisions.state.codes[state],
    meeting ?? words.noMeeting,
    ...(date ? [longDate(date, texts.language)] : []),
    ...(responsible ? [responsible] : []),
  ]
  return (
    <li>
      <div className="agreed-decision">
        <div>
          <Button variant="link" onPress={() => showDetails(decision.id)}>
            {text}
          </Button>
          <p className="agreed-facts">{facts.join(' · ')}</p>
          {reason && <p className="agreed-facts">{reason}</p>}
        </div>
        <div className="agreed-decision-tools no-print">
          <Button
            variant="icon"
            label={`${words.up}: ${text}`}
            isDisabled={!before}
            onPress={() => before && moveTo(decision, before)}
          >
            <Icon name="up" />
          </Button>
          <Button
            variant="icon"
            label={`${words.down}: ${text}`}
            isDisabled={!after}
            onPress={() => after && moveTo(decision, after)}
          >
            <Icon name="down" />
          </Button>
          <Button
            variant="icon"
            label={`${words.remove}: ${text}`}
            onPress={() => runOrTell({ type: 'remove-records', ids: [decision.id] })}
          >
            <Icon name="close" />
          </Button>
        </div>
      </div>
    </li>
  )
}
