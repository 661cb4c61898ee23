import { type KeyboardEvent, memo, useState } from 'react'
import { contributionsOf, withContribution } from '../../../graph/facts/goal-board'
import { splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import type { Goal } from '../../../model/schema/governance'
import { showDetails } from '../../base/go-to/details'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import type { GridPlace } from '../../kit/grid/grid-moves'
import { ContributionEditor } from './contribution-editor'

interface ContributionCellProps {
  readonly goal: Goal
  readonly goalMark: string
  readonly party: Id
  readonly partyName: string
  readonly isHere: boolean
  readonly place: GridPlace
  readonly moveTo: (place: GridPlace) => void
  readonly onMoveKey: (event: KeyboardEvent) => boolean
}

/** What one says in a cell of a contribution. */
type Said = Omit<NonNullable<Goal['contributions']>[number], 'party' | 'interest'>

/** Not looked at, yes, no, not looked at. */
const NEXT_STATUTORY = new Map<boolean | null | undefined, boolean | undefined>([
  [undefined, true],
  [null, true],
  [true, false],
  [false, undefined],
])

/** What one party contributes to one goal. Enter, a letter or a click opens it. */
export const ContributionCell = memo(function ContributionCell(props: ContributionCellProps) {
  const { goal, goalMark, party, partyName, isHere, place, moveTo, onMoveKey } = props
  const texts = useTexts()
  const words = texts.goalBoard
  const [typed, setTyped] = useState<string>()
  const known = contributionsOf(goal, party)
  const [first] = known

  function save(what: Said | undefined) {
    const contributions = withContribution(goal, party, what)
    runOrTell({ type: 'edit-record', collection: 'goals', id: goal.id, ...splitChanges({ contributions }) })
  }

  function open(start?: string) {
    // Which of several is meant cannot be said in one cell.
    if (known.length > 1) {
      showDetails(goal.id)
      announce(words.cellSeveral)
    } else setTyped(start ?? first?.what ?? '')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || onMoveKey(event)) return
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Enter' || key === 'F2') open()
    else if ((key === 'Delete' || key === 'Backspace') && first) save(undefined)
    else if (key === ' ') toggleStatutory()
    else if (key.length === 1) open(key)
    else return
    event.preventDefault()
  }

  function toggleStatutory() {
    if (!first || known.length > 1) open()
    else save(contribution(first.what, NEXT_STATUTORY.get(first.statutory)))
  }

  const name = words.cellOf(partyName, goalMark)
  if (typed !== undefined) {
    return (
      <td className="contribution contribution-open">
        <ContributionEditor
          label={name}
          text={typed}
          statutory={first?.statutory}
          onSave={(what, statutory) => {
            setTyped(undefined)
            if (what !== '') save(contribution(what, statutory))
            else if (first) save(undefined)
            moveTo(place)
          }}
          onCancel={() => {
            setTyped(undefined)
            moveTo(place)
          }}
        />
      </td>
    )
  }
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a table that is walked by keyboard.
      role="gridcell"
      className={first ? 'contribution' : 'contribution contribution-none'}
      tabIndex={isHere ? 0 : -1}
      data-here={isHere || undefined}
      onKeyDown={onKeyDown}
      onClick={() => {
        moveTo(place)
        open()
      }}
    >
      <span className="visually-hidden">{name}: </span>
      {known.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contributions have no id and keep their order.
        <span key={i} className="contribution-what">
          {one.what} <Law statutory={one.statutory} />
          {one.interest && <span className="contribution-interest">{texts.outline.interest(one.interest)}</span>}
        </span>
      ))}
      {!first && (
        <>
          <span aria-hidden="true">{words.cellNoneSign}</span>
          <span className="visually-hidden">{words.cellNone}</span>
        </>
      )}
    </td>
  )
})

function contribution(what: string, statutory: boolean | null | undefined): Said {
  return statutory === undefined ? { what } : { what, statutory }
}

function Law({ statutory }: { readonly statutory: boolean | null | undefined }) {
  const words = useTexts().goalBoard
  if (statutory === true) return <span className="contribution-law">{`${words.statutorySign} ${words.statutory}`}</span>
  return <span className="visually-hidden">{statutory === false ? words.statutoryNot : words.statutoryOpen}</span>
}
