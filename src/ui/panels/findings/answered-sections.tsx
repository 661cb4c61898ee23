import { useRef, useState } from 'react'
import { ruleOfAnswer } from '../../../graph/conversation/answer-state'
import { type Conversation, STAGES, type Stage } from '../../../graph/conversation/conversation'
import type { Answer } from '../../../model/schema/findings-and-views'
import type { Texts } from '../../../text/texts'
import { focusMap } from '../../base/go-to/close-draft'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { AnswerLine } from './answer-line'
import { toggleSection, useConversationView } from './conversation-store'
import { FindingCard } from './finding-card'
import { takeBack } from './give-answer'
import { focusPlace } from './list-keys'
import { letGoOfFinding } from './show-finding'

/** A section shows this many at once. */
const PAGE = 25

interface SectionsProps {
  readonly conversation: Conversation
  readonly current: string | null
}

/** What was answered, one section for each answer, and the answers to what is no longer there. */
export function AnsweredSections({ conversation, current }: SectionsProps) {
  const opened = useConversationView((state) => state.openSections)
  const shown = useSession((state) => state.shownFinding)
  return STAGES.map((stage) => {
    if (stage === 'open') return null
    const items = stage === 'lapsed' ? [] : conversation.answered[stage]
    const answers = stage === 'lapsed' ? conversation.lapsed : []
    if (items.length + answers.length === 0) return null
    const holdsShown = items.some(({ finding }) => finding.key === shown)
    const isOpen = opened.includes(stage) || holdsShown
    return (
      <AnsweredSection
        key={stage}
        stage={stage}
        isOpen={isOpen}
        onToggle={() => {
          if (isOpen && holdsShown) letGoOfFinding()
          if (isOpen === opened.includes(stage)) toggleSection(stage)
        }}
        count={items.length + answers.length}
      >
        {(limit) => [
          ...items.slice(0, limit).map((item) => (
            <li key={item.finding.key} className="story">
              <FindingCard item={item} isShown={item.finding.key === shown} isCurrent={item.finding.key === current} />
            </li>
          )),
          ...answers.slice(0, limit).map((answer) => (
            <li key={answer.id} className="story">
              <LapsedAnswer answer={answer} />
            </li>
          )),
        ]}
      </AnsweredSection>
    )
  })
}

interface SectionProps {
  readonly stage: Stage
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly count: number
  /** The first so many items. */
  readonly children: (limit: number) => React.ReactNode
}

function AnsweredSection({ stage, isOpen, onToggle, count, children }: SectionProps) {
  const words = useTexts().conversation
  const [limit, setLimit] = useState(PAGE)
  const next = Math.min(PAGE, count - limit)
  const list = useRef<HTMLUListElement>(null)
  return (
    <section className="answered" data-stage={stage} aria-label={words.stages[stage]}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          {words.stages[stage]} <span className="count">{count}</span>
        </button>
      </h2>
      {isOpen && (
        <ul className="stories" ref={list}>
          {children(limit)}
        </ul>
      )}
      {isOpen && next > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            setLimit(limit + PAGE)
            focusPlace(list, limit)
          }}
        >
          {words.showMoreAnswered(next, count - limit)}
        </Button>
      )}
    </section>
  )
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
          requestAnimationFrame(() => (heading?.isConnected ? heading.focus() : focusMap()))
        }}
      >
        {texts.conversation.answer.takeBack}
      </Button>
    </article>
  )
}
