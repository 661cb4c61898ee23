import { memo, useLayoutEffect, useRef } from 'react'
import type { AnsweredFinding } from '../../../graph/conversation/answer-state'
import { sameItem } from '../../../graph/conversation/same-item'
import { type Weight, weightOf } from '../../../graph/conversation/weight'
import type { Answer } from '../../../model/schema/findings-and-views'
import { severityIcon } from '../../../scene/drawing/marks'
import { findingWords } from '../../../text/finding-words'
import { longDate } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { Shapes } from '../../map/canvas/shape-view'
import { FindingBody } from './finding-body'
import { toggleFinding } from './show-finding'

interface FindingCardProps {
  readonly item: AnsweredFinding
  /** Unfolded, and shown on the map. */
  readonly isShown: boolean
  /** Whether Tab stops here. */
  readonly isCurrent: boolean
  /** The weight of the story it opens, while the rest of the story is folded. */
  readonly weight?: Weight | undefined
  /** What else the story tells, while that is folded. */
  readonly more?: string | undefined
}

/** One finding: a sentence and a question, or everything about it. */
export const FindingCard = memo(function FindingCard({ item, isShown, isCurrent, weight, more }: FindingCardProps) {
  const texts = useTexts()
  const { finding, state } = item
  const { title, question } = findingWords(finding, texts)
  const shownWeight = weight ?? weightOf(finding)
  const card = useRef<HTMLElement>(null)
  // What unfolds elsewhere in the list folds at the same moment, so this one may have moved out of sight.
  useLayoutEffect(() => {
    if (isShown && card.current) bringIntoView(card.current)
  }, [isShown])
  return (
    <article
      ref={card}
      className={classNames('finding', `finding-${weightOf(finding)}`, isShown && 'shown')}
      data-rule={finding.rule}
      data-finding-key={finding.key}
      data-state={state.kind}
    >
      <button
        type="button"
        className="finding-head"
        data-finding={finding.key}
        aria-expanded={isShown}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => toggleFinding(finding)}
      >
        <svg width="13" height="13" viewBox="-1 -1 13 13" aria-hidden="true" focusable="false">
          <Shapes shapes={[severityIcon(shownWeight, 0, 0)]} />
        </svg>
        <span>
          <span className="visually-hidden">{texts.conversation.weights[shownWeight].short}: </span>
          {title}
          {state.kind === 'returned' && (
            <>
              <Pause />
              <span className="finding-returned">{texts.conversation.stages.returned}</span>
            </>
          )}
          {more !== undefined && (
            <>
              <Pause />
              <span className="finding-more">{more}</span>
            </>
          )}
        </span>
      </button>
      {isShown ? (
        <FindingBody item={item} />
      ) : state.kind === 'answered' ? (
        <AnswerInShort answer={state.answer} />
      ) : (
        <p className="finding-question">“{question}”</p>
      )}
    </article>
  )
}, sameCard)

/** Keeps what stands beside each other apart for those who hear it. */
function Pause() {
  return <span className="visually-hidden">. </span>
}

/** What was said, on whose behalf and when. */
function AnswerInShort({ answer }: { readonly answer: Answer }) {
  const { language, conversation } = useTexts()
  const { button } = conversation.answers[answer.answer]
  return (
    <p className="answer-in-short">{conversation.answer.line(button, answer.by, longDate(answer.date, language))}</p>
  )
}

/** Scrolls so far that the question and the answers are in view, but never past the head of the card. */
function bringIntoView(card: HTMLElement): void {
  card.querySelector('.answer-buttons, .answer-given, .answer-form')?.scrollIntoView({ block: 'nearest' })
  card.querySelector('.finding-head')?.scrollIntoView({ block: 'nearest' })
}

function sameCard(a: FindingCardProps, b: FindingCardProps): boolean {
  return (
    a.isShown === b.isShown &&
    a.isCurrent === b.isCurrent &&
    a.weight === b.weight &&
    a.more === b.more &&
    sameItem(a.item, b.item)
  )
}
