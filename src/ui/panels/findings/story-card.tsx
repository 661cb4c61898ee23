import { memo } from 'react'
import type { AnsweredFinding } from '../../../graph/conversation/answer-state'
import { sameItem } from '../../../graph/conversation/same-item'
import type { Story } from '../../../graph/conversation/stories'
import { useTexts } from '../../base/state/use-texts'
import { FindingCard } from './finding-card'

interface StoryCardProps {
  readonly story: Story<AnsweredFinding>
  /** What begins with this story: the signals of the lens, or the others. */
  readonly heading?: string | undefined
  /** Key of the finding of this story that is shown, if any. */
  readonly shown: string | null
  /** Key of the finding of this story that Tab stops at, if any. */
  readonly current: string | null
}

/** What one party or dependency gives to talk about. Unfolds as a whole: the first finding opens, the others line up. */
export const StoryCard = memo(function StoryCard({ story, heading, shown, current }: StoryCardProps) {
  const texts = useTexts()
  const [lead, ...others] = story.items
  const isOpen = shown !== null
  const ruleNames: Readonly<Record<string, { readonly name: string }>> = texts.rules
  const names = others.map(({ finding }) => ruleNames[finding.rule]?.name ?? finding.rule)
  const more = others.length > 0 ? texts.conversation.andMore(others.length, shortList(names)) : undefined
  const card = (item: AnsweredFinding, folded: { weight?: typeof story.weight; more?: string | undefined } = {}) => (
    <FindingCard
      item={item}
      isShown={item.finding.key === shown}
      isCurrent={item.finding.key === current}
      {...folded}
    />
  )
  return (
    <li className="story-place">
      {heading !== undefined && <h3 className="stories-heading">{heading}</h3>}
      <div className={isOpen ? 'keten-card story open' : 'keten-card story'}>
        {card(lead, isOpen ? {} : { weight: story.weight, more })}
        {isOpen && others.length > 0 && (
          <ul>
            {others.map((item) => (
              <li key={item.finding.key}>{card(item)}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}, sameStory)

/** The names in one line, each once. */
function shortList(names: readonly string[]): string {
  const once = [...new Set(names)]
  return once.length > 3 ? `${once.slice(0, 3).join('; ')}; …` : once.join('; ')
}

function sameStory(a: StoryCardProps, b: StoryCardProps): boolean {
  return (
    a.heading === b.heading &&
    a.shown === b.shown &&
    a.current === b.current &&
    a.story.weight === b.story.weight &&
    a.story.items.length === b.story.items.length &&
    a.story.items.every((item, i) => sameItem(item, b.story.items[i] ?? item))
  )
}
