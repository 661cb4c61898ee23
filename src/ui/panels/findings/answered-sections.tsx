import { ruleOfAnswer } from '../../../graph/conversation/answer-state'
import { type Conversation, STAGES } from '../../../graph/conversation/conversation'
import type { Answer } from '../../../model/schema/findings-and-views'
import type { Texts } from '../../../text/texts'
import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { AnswerLine } from './answer-line'
import { FindingCard } from './finding-card'
import { FoldingSection } from './folding-section'
import { takeBack } from './give-answer'

interface SectionsProps {
  readonly conversation: Conversation
  readonly current: string | null
}

/** What was answered, one section for each answer, and the answers to what is no longer there. */
export function AnsweredSections({ conversation, current }: SectionsProps) {
  const { stages } = useTexts().conversation
  const shown = useSession((state) => state.shownFinding)
  return STAGES.map((stage) => {
    if (stage === 'open') return null
    const items = stage === 'lapsed' ? [] : conversation.answered[stage]
    const answers = stage === 'lapsed' ? conversation.lapsed : []
    if (items.length + answers.length === 0) return null
    return (
      <FoldingSection
        key={stage}
        id={stage}
        title={stages[stage]}
        count={items.length + answers.length}
        holdsShown={items.some(({ finding }) => finding.key === shown)}
      >
        {(limit) => [
          ...items.slice(0, limit).map((item) => (
            <li key={item.finding.key} className="keten-card story">
              <FindingCard item={item} isShown={item.finding.key === shown} isCurrent={item.finding.key === current} />
            </li>
          )),
          ...answers.slice(0, limit).map((answer) => (
            <li key={answer.id} className="keten-card story">
              <LapsedAnswer answer={answer} />
            </li>
          )),
        ]}
      </FoldingSection>
    )
  })
}

/** What a finding that is no longer there was about, as far as its answer remembers. */
export function lapsedTitle(answer: Answer, texts: Texts): string {
  const names: Readonly<Record<string, { readonly name: string }>> = texts.rules
  return answer.note ?? names[ruleOfAnswer(answer)]?.name ?? texts.conversation.answer.unknownFinding
}

function LapsedAnswer({ answer }: { readonly answer: Answer }) {
  const texts = useTexts()
  const title = lapsedTitle(answer, texts)
  return (
    <article className="finding lapsed">
      <p className="lapsed-title">{title}</p>
      <AnswerLine answer={answer} />
      <Button
        variant="quiet"
        onPress={({ target }) => {
          const heading = target.closest('.answered')?.querySelector<HTMLElement>('h2 button')
          takeBack(answer.id, title)
          // With the last answer the section goes too.
          focusLater(() => (heading?.isConnected ? heading.focus() : focusMap()))
        }}
      >
        {texts.conversation.answer.takeBack}
      </Button>
    </article>
  )
}
