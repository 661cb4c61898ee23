import './question-strip.css'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { LensStop } from '../../../graph/lenses/lens-stop'
import { askWords } from '../../../text/lens-words'
import { focusMain } from '../../base/go-to/close-draft'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { scrollWithin } from '../../kit/fields/scroll-within'
import { AskedField } from '../../panels/details/asked-field'
import { AskedFinding, useIsFindingShown } from '../../panels/findings/asked-finding'
import { useStanding } from '../lenses/use-standing'

/**
 * On a beamer the question that is asked stands below the map with its answers: a room looks at the map, and answers
 * without a panel. It has one height, so that the map keeps its own from question to question.
 */
export function QuestionStrip() {
  const words = useTexts().lenses
  const isBeamer = useSession((state) => state.theme === 'beamer')
  const isFinding = useIsFindingShown()
  const standing = useStanding()
  const root = useRef<HTMLElement>(null)
  useFieldInSight(root)
  if (!isBeamer || (!isFinding && !standing)) return null
  return (
    <section ref={root} className="question-strip" data-scrolls="" aria-label={words.asked} onKeyDown={backToMap}>
      {isFinding ? <AskedFinding /> : standing && <AskedStop {...standing} />}
    </section>
  )
}

/** What an answer adds pushes the field one types in along: it stays in sight. */
function useFieldInSight(strip: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      useDocument.subscribe(() =>
        requestAnimationFrame(() => {
          const { activeElement } = document
          if (activeElement && strip.current?.contains(activeElement)) scrollWithin(activeElement)
        }),
      ),
    [strip],
  )
}

interface AskedStopProps {
  readonly stop: LensStop
  readonly number: number
  readonly of: number
}

function AskedStop({ stop, number, of }: AskedStopProps) {
  const texts = useTexts()
  const words = texts.lenses
  const map = useDocument((state) => state.map)
  const only = useSession((state) => state.lensQuestion)
  if (!map) return null
  return (
    <>
      <div className="asked-head" data-stays>
        <p className="asked-question">{askWords(map, stop, texts)}</p>
        <p className="asked-place">
          {words.place(number, of)}
          {only && ` · ${words.counts.onlyThis}`}
          {stop.answered && <strong> · ✓ {words.answered}</strong>}
        </p>
      </div>
      <AskedField key={`${stop.record.id} ${stop.question} ${stop.item}`} stop={stop} />
    </>
  )
}

/** Escape leads one step back: from the answer to the map. What a field or a list does with it comes first. */
function backToMap(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  event.stopPropagation()
  event.preventDefault()
  focusMain()
}
