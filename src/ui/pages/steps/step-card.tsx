import { type KeyboardEvent, memo } from 'react'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { bandShapes, departmentStyle } from '../../../scene/cards/department-style'
import { TIER_MARK_SIZE, tierMark } from '../../../scene/drawing/marks'
import { partyInWords } from '../../../scene/drawing/names'
import { turnToDetails } from '../../base/go-to/details'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck, useMarkWords } from '../../forms/difference/marked'
import { classNames } from '../../kit/controls/class-names'
import { Draggable } from '../../kit/drag/draggable'
import { Shapes } from '../../map/canvas/shape-view'
import { CARD, cardFrom, cardOf, isPlain } from './board-keys'
import { useBoard } from './board-store'
import { PARTIES } from './drop-in-step'

/** As tall as the tallest card can be; what is too much is cut off by the card's edge. */
const BAND = 400

interface StepCardProps {
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
  const became = useMarkWords(id)
  const style = departmentStyle(department)
  const label = words.inStep(partyInWords(party, texts), place)
  const shown = abbreviation ?? name
  return (
    <Draggable
      as="li"
      className={classNames('step-card', isSelected && 'selected')}
      kind={PARTIES}
      ids={() => together(id)}
    >
      <button
        type="button"
        className="step-card-main"
        {...{ [CARD]: id }}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected || undefined}
        aria-label={became ? texts.difference.cell(label, became) : label}
        onFocus={() => useBoard.setState({ active: id })}
        onClick={(event) => choose(id, event.ctrlKey || event.metaKey || event.shiftKey)}
        onKeyDown={(event) => handleKey(event, id)}
      >
        <svg className="step-card-band" width="8" height={BAND} aria-hidden="true" focusable="false">
          <Shapes shapes={bandShapes(style, 0, 0, BAND)} />
        </svg>
        <span className="step-card-head">
          <strong>
            <Struck id={id}>{shown}</Struck>
          </strong>
          <span className="step-card-code" style={{ background: `var(--keten-${style.color})` }}>
            {style.code}
          </span>
          <svg viewBox={`-1 -1 ${TIER_MARK_SIZE + 2} ${TIER_MARK_SIZE + 2}`} aria-hidden="true" focusable="false">
            <Shapes shapes={tierMark(tier, texts.vocabulary.tierMark[tier], 0, 0)} />
          </svg>
        </span>
        {abbreviation && <span className="step-card-name">{name}</span>}
      </button>
      <Marked id={id} isSign />
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
    </Draggable>
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
