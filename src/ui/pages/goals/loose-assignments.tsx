import { useId, useState } from 'react'
import type { GoalBoard } from '../../../graph/facts/goal-board'
import type { ChainMap } from '../../../model/chain-map'
import type { Assignment } from '../../../model/schema/steering'
import { recordName } from '../../../text/record-names'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** Names drawn before one asks for more. */
const PAGE = 20

interface LooseAssignmentsProps {
  readonly map: ChainMap
  readonly board: GoalBoard
}

/** The assignments that steer towards no goal: those nobody asked, and those of which somebody said so. */
export function LooseAssignments({ map, board }: LooseAssignmentsProps) {
  const words = useTexts().goalBoard
  const headingId = useId()
  const { unasked, withoutGoal } = board
  const none = Object.keys(map.assignments).length === 0
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{words.loose}</h3>
      <p className="keten-help">{words.looseHelp}</p>
      {none && <p>{words.noAssignments}</p>}
      {!none && unasked.length + withoutGoal.length === 0 && <p>{words.looseNone}</p>}
      {unasked.length > 0 && <Names map={map} title={`? ${words.unasked(unasked.length)}`} list={unasked} />}
      {withoutGoal.length > 0 && (
        <Names map={map} title={`∅ ${words.withoutGoal(withoutGoal.length)}`} list={withoutGoal} />
      )}
    </section>
  )
}

interface NamesProps {
  readonly map: ChainMap
  readonly title: string
  readonly list: readonly Assignment[]
}

function Names({ map, title, list }: NamesProps) {
  const texts = useTexts()
  const [limit, setLimit] = useState(PAGE)
  return (
    <div className="loose-list">
      <h4>{title}</h4>
      <ul>
        {list.slice(0, limit).map((assignment) => (
          <li key={assignment.id}>
            <Button variant="link" onPress={() => showDetails(assignment.id)}>
              {recordName(map, 'assignments', assignment, texts)}
            </Button>
          </li>
        ))}
      </ul>
      {limit < list.length && (
        <Button onPress={() => setLimit(limit + PAGE)}>
          {texts.goalBoard.more(Math.min(PAGE, list.length - limit))}
        </Button>
      )}
    </div>
  )
}
