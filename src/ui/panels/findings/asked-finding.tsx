import { answerFindings } from '../../../graph/conversation/answer-state'
import { findingWords } from '../../../text/finding-words'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { AnswerForm } from './answer-form'
import { useConversationView } from './conversation-store'
import { AnswerButtons, Given } from './finding-body'
import { answerByKey } from './list-keys'

/** The signal that is shown on the map: its question, and the answers or the form of the one that was chosen. */
export function AskedFinding() {
  const texts = useTexts()
  const key = useSession((state) => state.shownFinding)
  const finding = useFindings((state) => state.findings.find((one) => one.key === key))
  const answers = useDocument((state) => state.map?.answers)
  const today = useToday()
  const kept = useConversationView(({ drafts }) => (key === null ? undefined : drafts[key]))
  const draft = kept?.isFolded ? undefined : kept
  if (!finding) return null
  const [item] = answerFindings([finding], answers ?? {}, today).items
  if (!item) return null
  const { title, question } = findingWords(finding, texts)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters are those of the buttons in it
    <div className="asked-finding" onKeyDown={(event) => answerByKey(event.nativeEvent, finding.key)}>
      <p className="asked-question">{question}</p>
      {draft ? (
        <AnswerForm item={item} draft={draft} />
      ) : item.state.kind === 'answered' ? (
        <Given item={item} answer={item.state.answer} title={title} />
      ) : (
        <AnswerButtons item={item} />
      )}
    </div>
  )
}

/** Whether a signal is shown on the map. */
export function useIsFindingShown(): boolean {
  const key = useSession((state) => state.shownFinding)
  return useFindings((state) => key !== null && state.findings.some((one) => one.key === key))
}
