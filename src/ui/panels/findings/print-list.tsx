import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { AnsweredFinding } from '../../../graph/conversation/answer-state'
import { type Conversation, printingOrder } from '../../../graph/conversation/conversation'
import { weightOf } from '../../../graph/conversation/weight'
import { LENSES } from '../../../model/vocabulary'
import { findingWords } from '../../../text/finding-words'
import { statusText } from '../../../text/status-text'
import { longDate } from '../../../text/texts'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { useRecordTables } from '../../forms/options/use-options'
import { AnswerLine } from './answer-line'
import { lapsedTitle } from './answered-sections'
import { setConversationView, useConversationView } from './conversation-store'
import { subjectName } from './finding-evidence'
import { filterInWords } from './findings-bar'

/** Marks the page while the list is all there is to print. */
const PRINTING = 'printing-findings'

/** Puts the list on paper: it stands on the page, unseen, as long as the browser prints. */
export function PrintFindings({ conversation }: { readonly conversation: Conversation }) {
  useEffect(() => {
    const done = () => setConversationView({ printing: false })
    document.body.classList.add(PRINTING)
    window.addEventListener('afterprint', done)
    // The list is there now; some browsers only start to print after the script has ended, and then tell when they did.
    const timer = window.setTimeout(() => window.print())
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('afterprint', done)
      document.body.classList.remove(PRINTING)
    }
  }, [])
  return createPortal(<PrintedList conversation={conversation} />, document.body)
}

function PrintedList({ conversation }: { readonly conversation: Conversation }) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const filter = useConversationView((state) => state.filter)
  const words = texts.conversation
  const today = useToday()
  if (!map) return null
  const day = map.referenceDate
    ? texts.drawing.referenceDate(longDate(map.referenceDate, texts.language))
    : words.print.referenceDateUnknown
  const printed = words.print.printed(longDate(today, texts.language))
  const parts = filterInWords(filter, texts)
  return (
    <div className="printed-findings" lang={texts.language}>
      <h1>{words.print.title(map.title)}</h1>
      <p className="printed-facts">{[day, statusText(map, texts), printed].join(' · ')}</p>
      {parts.length > 0 && <p className="printed-facts">{words.filter.active(parts.join(', '))}</p>}
      <p className="printed-facts">{words.print.note}</p>
      {printingOrder(conversation).map(({ stage, items, answers }) => (
        <section key={stage}>
          <h2>
            {words.stages[stage]} ({items.length + answers.length})
          </h2>
          <ol>
            {items.map((item) => (
              <PrintedFinding key={item.finding.key} item={item} />
            ))}
            {answers.map((answer) => (
              <li key={answer.id}>
                <h3>{lapsedTitle(answer, texts)}</h3>
                <AnswerLine answer={answer} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <PrintedRest conversation={conversation} />
    </div>
  )
}

/** What is no signal: how many questions each picture still asks, and what is to be done for the map itself. */
function PrintedRest({ conversation: { questions, upkeep } }: { readonly conversation: Conversation }) {
  const texts = useTexts()
  const words = texts.conversation
  const counts = LENSES.map((lens) => [lens, questions.filter((question) => question.lens === lens).length] as const)
  return (
    <>
      {questions.length > 0 && (
        <section>
          <h2>
            {words.questions.title} ({questions.length})
          </h2>
          <ul>
            {counts.map(
              ([lens, count]) =>
                count > 0 && <li key={lens}>{words.questions.inOneLens(texts.lenses.name[lens], count)}</li>,
            )}
          </ul>
        </section>
      )}
      {upkeep.length > 0 && (
        <section>
          <h2>
            {words.upkeep} ({upkeep.length})
          </h2>
          <ol>
            {upkeep.map((item) => (
              <PrintedFinding key={item.finding.key} item={item} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function PrintedFinding({ item: { finding, state } }: { readonly item: AnsweredFinding }) {
  const texts = useTexts()
  const tables = useRecordTables()
  const words = texts.conversation
  const { title, why, question, unknown } = findingWords(finding, texts)
  const answer = state.kind === 'answered' ? state.answer : state.kind === 'returned' ? state.earlier : undefined
  const evidence = finding.about.flatMap((subject) => subjectName(tables, subject, texts) ?? [])
  return (
    <li>
      <h3>{title}</h3>
      <p className="printed-weight">{words.weights[weightOf(finding)].long}</p>
      <p>{why}</p>
      <p>
        <strong>{words.print.question}</strong> {question}
      </p>
      <p>
        <strong>{words.unknown}</strong> {unknown}
      </p>
      {evidence.length > 0 && (
        <p>
          <strong>{words.evidence}:</strong> {evidence.join('; ')}
        </p>
      )}
      {state.kind === 'returned' && (
        <p>
          <strong>
            {words.answer.returned(longDate(state.earlier.date, texts.language), words.because[state.because])}
          </strong>
        </p>
      )}
      {answer && <AnswerLine answer={answer} />}
    </li>
  )
}
