import { type AnsweredFinding, answersFor } from '../../../graph/conversation/answer-state'
import { weightOf } from '../../../graph/conversation/weight'
import type { Answer } from '../../../model/schema/findings-and-views'
import { evidenceWords } from '../../../text/evidence-words'
import { findingWords } from '../../../text/finding-words'
import { longDate } from '../../../text/texts'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { openHelp } from '../../kit/help/help-store'
import { AnswerForm } from './answer-form'
import { AnswerLine } from './answer-line'
import { useConversationView } from './conversation-store'
import { FindingEvidence } from './finding-evidence'
import { changeAnswer, startAnswer, takeBack } from './give-answer'
import { ANSWER_KEYS, focusHead } from './list-keys'
import { ProposeButton } from './propose-button'

/** What unfolds under a finding: why, the evidence, what was said about it, and the answers. */
export function FindingBody({ item }: { readonly item: AnsweredFinding }) {
  const texts = useTexts()
  const { finding, state } = item
  // There it is asked, and answered, in the strip below the map.
  const isBeamer = useSession((state) => state.theme === 'beamer')
  const kept = useConversationView(({ drafts }) => drafts[finding.key])
  const draft = kept?.isFolded ? undefined : kept
  const words = texts.conversation
  const { title, why, question, unknown } = findingWords(finding, texts)
  const [reasons, ground] = splitGround(why)
  return (
    <div className="finding-body">
      <p className="finding-question">“{question}”</p>
      {state.kind === 'returned' && <Returned answer={state.earlier} because={words.because[state.because]} />}
      {!isBeamer && state.kind === 'answered' && !draft && <Given item={item} answer={state.answer} title={title} />}
      {!isBeamer &&
        (draft ? <AnswerForm item={item} draft={draft} /> : state.kind !== 'answered' && <AnswerButtons item={item} />)}
      {kept?.isFolded && <p className="answer-kept">{words.form.kept(words.answers[kept.answer].button)}</p>}
      <p className="finding-weight">{words.weights[weightOf(finding)].long}</p>
      {finding.evidence.length > 0 && (
        <p>
          <strong>{words.whyHere}</strong> {evidenceWords(finding.evidence, texts)}
        </p>
      )}
      <p>{reasons}</p>
      {ground && (
        <p>
          <strong>{words.ground}</strong> {ground}
        </p>
      )}
      <p>
        <strong>{words.unknown}</strong> {unknown}
      </p>
      <FindingEvidence about={finding.about} />
      <History item={item} />
      <p className="finding-ways">
        <button type="button" className="keten-link" onClick={() => openHelp(finding.rule)}>
          {words.about}
        </button>
        {!isBeamer && <ProposeButton finding={finding} title={title} />}
      </p>
    </div>
  )
}

/** The words of a rule end with the passage they rest on. */
function splitGround(why: string): readonly [string, string?] {
  const [reasons = '', ground] = why.split(/ (?:Grond|Ground): /)
  return ground === undefined ? [reasons] : [reasons, ground]
}

/** What one can answer to a finding. */
export function AnswerButtons({ item: { finding } }: { readonly item: AnsweredFinding }) {
  const { conversation } = useTexts()
  const answers = answersFor(finding)
  if (answers.length === 0) return null
  return (
    <fieldset className="answer-buttons">
      <legend>{conversation.answerLabel}</legend>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          className="keten-button"
          title={ANSWER_KEYS[answer].toUpperCase()}
          aria-keyshortcuts={ANSWER_KEYS[answer]}
          onClick={() => startAnswer(finding, answer)}
        >
          {conversation.answers[answer].button}
        </button>
      ))}
    </fieldset>
  )
}

/** The earlier answer to a finding that came back, and why it did. */
function Returned({ answer, because }: { readonly answer: Answer; readonly because: string }) {
  const { language, conversation } = useTexts()
  return (
    <div className="answer-returned">
      <p>{conversation.answer.returned(longDate(answer.date, language), because)}</p>
      <AnswerLine answer={answer} />
      {answer.note && <p>{conversation.answer.saidThen(answer.note)}</p>}
    </div>
  )
}

/** The answer that holds, with the ways to change it and to take it back. */
export function Given(props: { readonly item: AnsweredFinding; readonly answer: Answer; readonly title: string }) {
  const { item, answer, title } = props
  const { answer: words } = useTexts().conversation
  return (
    <div className="answer-given">
      <AnswerLine answer={answer} />
      <div className="answer-form-buttons">
        <Button onPress={() => changeAnswer(item.finding, answer)}>{words.change}</Button>
        <Button
          variant="quiet"
          onPress={() => {
            takeBack(answer.id, title)
            focusHead(item.finding.key)
          }}
        >
          {words.takeBack}
        </Button>
      </div>
    </div>
  )
}

/** What was said before what holds now. */
function History({ item: { state, answers } }: { readonly item: AnsweredFinding }) {
  const { answer: words } = useTexts().conversation
  const shown = state.kind === 'answered' ? state.answer : state.kind === 'returned' ? state.earlier : undefined
  const older = answers.filter((answer) => answer !== shown)
  if (older.length === 0) return null
  return (
    <Disclosure title={words.history}>
      {older.map((answer) => (
        <AnswerLine key={answer.id} answer={answer} />
      ))}
    </Disclosure>
  )
}
