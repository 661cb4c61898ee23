import { type KeyboardEvent, memo } from 'react'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { bandShapes, departmentStyle } from '../../../scene/cards/department-style'
import { TIER_MARK_SIZE, tierMark } from '../../../scene/drawing/marks'
import { partyInWords } from '../../../scene/drawing/names'
import { turnToDetails } from '../../base/go-to/details'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { Shapes } from '../../map/canvas/shape-view'
import { moveParties } from '../../map/placing/step-commands'
import { CARD, cardFrom, cardOf, isPlain, listBeside } from './board-keys'
import { placeOfList, useBoard } from './board-store'
import { dragParties } from './drag-data'

/** As tall as the tallest card can be; what is too much is cut off by the card's edge. */
const BAND = 400

export interface StepCardProps {
  readonly party: Party
  /** What the step or tray is called in which it stands. */
  readonly place: string
  /** Whether Tab comes here: one card of the board is where the keyboard was last. */
  readonly isTabStop: boolean
}

/** A party as a small card that can be chosen, dragged and moved. */
export const StepCard = memo(function StepCard({ party, place, isTabStop }: StepCardProps) {
  const texts = useTexts()
  const words = texts.steps
  const { id, name, abbreviation, department, tier } = party
  const isSelected = useSession((state) => state.selection.includes(id))
  const style = departmentStyle(department)
  const shown = abbreviation ?? name
  return (
    <li className={classNames('step-card', isSelected && 'selected')}>
      <button
        type="button"
        className="step-card-main"
        {...{ [CARD]: id }}
        tabIndex={isTabStop ? 0 : -1}
        draggable
        aria-current={isSelected || undefined}
        aria-label={words.inStep(partyInWords(party, texts), place)}
        onFocus={() => useBoard.setState({ active: id })}
        onClick={(event) => choose(id, event.ctrlKey || event.metaKey || event.shiftKey)}
        onDragStart={(event) => dragParties(event, together(id))}
        onKeyDown={(event) => handleKey(event, id)}
      >
        <svg className="step-card-band" width="8" height={BAND} aria-hidden="true" focusable="false">
          <Shapes shapes={bandShapes(style, 0, 0, BAND)} />
        </svg>
        <span className="step-card-head">
          <strong>{shown}</strong>
          <span className="step-card-code" style={{ background: `var(--keten-${style.color})` }}>
            {style.code}
          </span>
          <svg viewBox={`-1 -1 ${TIER_MARK_SIZE + 2} ${TIER_MARK_SIZE + 2}`} aria-hidden="true" focusable="false">
            <Shapes shapes={tierMark(tier, texts.vocabulary.tierMark[tier], 0, 0)} />
          </svg>
        </span>
        {abbreviation && <span className="step-card-name">{name}</span>}
      </button>
      <button
        type="button"
        className="step-card-move"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={words.moveParty(shown)}
        title={words.moveTo}
        aria-haspopup="menu"
        onClick={(event) => useBoard.setState({ moving: { parties: together(id), from: event.currentTarget } })}
      >
        ⋮
      </button>
    </li>
  )
})

/** The chosen parties when this one is among them, else this one. */
function together(id: Id): readonly Id[] {
  const { selection } = useSession.getState()
  return selection.includes(id) ? selection : [id]
}

function choose(id: Id, isMore: boolean): void {
  const { selection } = useSession.getState()
  if (!isMore) {
    turnToDetails(id)
    return
  }
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
}

function handleKey(event: KeyboardEvent<HTMLElement>, id: Id): void {
  if (!isPlain(event)) return
  const card = event.currentTarget
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    event.preventDefault()
    const list = listBeside(card, event.key)
    if (list === undefined) return
    useBoard.setState({ toFocus: id })
    moveParties(together(id), placeOfList(list))
    return
  }
  if (event.key.toLowerCase() === 'm') {
    event.preventDefault()
    useBoard.setState({ moving: { parties: together(id), from: card } })
    return
  }
  const next = event.shiftKey ? undefined : cardFrom(card, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Gives the card of a party the keyboard. */
export function focusCard(id: Id): void {
  cardOf(id)?.focus()
}
