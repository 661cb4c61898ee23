import { useId } from 'react'
import type { GoalBoard } from '../../../graph/facts/goal-board'
import type { Id } from '../../../model/id'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** Each pair of goals that pull against each other, drawn as two ends of a line. */
export function TensionList({ board }: { readonly board: GoalBoard }) {
  const words = useTexts().goalBoard
  const headingId = useId()
  const row = (id: Id) => board.rows.find(({ goal }) => goal.id === id)
  const end = (id: Id) => {
    const found = row(id)
    return (
      <Button variant="plain" className="tension-end" onPress={() => showDetails(id)}>
        {found && words.markWith(found.number, found.goal.text)}
      </Button>
    )
  }
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{words.tensionHeading}</h3>
      <p className="keten-help">{words.tensionHelp}</p>
      {board.tensions.length === 0 ? (
        <p>{words.tensionNone}</p>
      ) : (
        <ul className="tension-list">
          {board.tensions.map(([one, other]) => (
            <li key={`${one} ${other}`}>
              {end(one)}
              <span className="tension-line" aria-hidden="true">
                ↔
              </span>
              {end(other)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
