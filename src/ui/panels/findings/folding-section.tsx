import { type ReactNode, useRef, useState } from 'react'
import type { AnsweredFinding } from '../../../graph/conversation/answer-state'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { type ListSection, toggleSection, useConversationView } from './conversation-store'
import { focusPlace } from './list-keys'
import { letGoOfFinding } from './show-finding'

/** A section shows this many at once. */
const PAGE = 25

interface SectionProps {
  readonly id: ListSection
  readonly title: string
  readonly count: number
  /** Whether the finding that is shown stands in it: then it is open. */
  readonly holdsShown: boolean
  /** What stands above the list. */
  readonly lead?: ReactNode
  /** The first so many items. */
  readonly children: (limit: number) => ReactNode
}

/**
 * Which of these findings Tab stops at: the one that had the focus, else the first, so that a list that stands alone can
 * be reached by keyboard as well.
 */
export function tabStopOf(items: readonly AnsweredFinding[], current: string | null): string | undefined {
  return (items.find(({ finding }) => finding.key === current) ?? items[0])?.finding.key
}

/** A part of the list that folds under its name and its count. */
export function FoldingSection({ id, title, count, holdsShown, lead, children }: SectionProps) {
  const words = useTexts().conversation
  const isOpened = useConversationView(({ openSections }) => openSections.includes(id))
  const [limit, setLimit] = useState(PAGE)
  const isOpen = isOpened || holdsShown
  const next = Math.min(PAGE, count - limit)
  const list = useRef<HTMLUListElement>(null)
  return (
    <section className="answered" data-stage={id} aria-label={title}>
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            if (isOpen && holdsShown) letGoOfFinding()
            if (isOpen === isOpened) toggleSection(id)
          }}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          {title} <span className="count">{count}</span>
        </button>
      </h2>
      {isOpen && lead}
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
