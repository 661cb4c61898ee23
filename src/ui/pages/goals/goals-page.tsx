import './goals.css'
import { useState } from 'react'
import { goalBoard } from '../../../graph/facts/goal-board'
import type { ChainMap } from '../../../model/chain-map'
import { LIMITS } from '../../../model/limits'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useSame } from '../../base/state/use-same'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { useEditMap } from '../../forms/options/use-edit'
import { startGoal } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { ContributionTable } from './contribution-table'
import { GoalCard } from './goal-card'
import { useSteadyOrder } from './goal-order'
import { LooseAssignments } from './loose-assignments'
import { TensionList } from './tension-list'

/** Goals drawn before one asks for more. */
const PAGE = 12

/** What the chain must achieve, who contributes, and what steers towards it. */
export function GoalsPage() {
  const words = useTexts().goalBoard
  const map = useDocument((state) => state.map)
  if (!map) return null
  const add = (
    <Button variant="primary" onPress={startGoal}>
      <Icon name="plus" />
      {words.add}
    </Button>
  )
  const isEmpty = Object.keys(map.goals).length === 0
  return (
    <PageFrame title={words.title} lead={words.lead} tools={!isEmpty && add}>
      <div className="goals">
        <ChainTask map={map} />
        {isEmpty ? (
          <EmptyPage title={words.emptyTitle} actions={add}>
            {words.empty}
          </EmptyPage>
        ) : (
          <Board map={map} />
        )}
      </div>
    </PageFrame>
  )
}

function ChainTask({ map }: { readonly map: ChainMap }) {
  const words = useTexts().goalBoard
  const edit = useEditMap()
  return (
    <section className="goals-task" aria-label={words.taskHeading}>
      <h3>{words.taskHeading}</h3>
      <div className="goals-task-fields">
        <CheckableText
          isLong
          label={words.mission}
          description={words.missionHelp}
          value={map.mission}
          maxLength={LIMITS.text}
          onChange={(mission) => edit({ mission })}
        />
        <div>
          <CheckableText
            isLong
            label={words.problem}
            description={words.problemHelp}
            value={map.dominantProblem}
            maxLength={LIMITS.text}
            onChange={(dominantProblem) => edit({ dominantProblem })}
          />
          <Disclosure title={words.problemMore}>
            {words.problemMoreText.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              <em>{words.problemSource}</em>
            </p>
          </Disclosure>
        </div>
      </div>
    </section>
  )
}

/** Whether two maps are alike in all that the board is made of: dragging a card on the map changes nothing here. */
function haveSameBoard(one: ChainMap, other: ChainMap): boolean {
  return one.id === other.id && BOARD_RESTS_ON.every((table) => one[table] === other[table])
}

const BOARD_RESTS_ON = ['goals', 'assignments', 'agreements', 'meetings', 'parties'] as const

function Board({ map }: { readonly map: ChainMap }) {
  const words = useTexts().goalBoard
  const [limit, setLimit] = useState(PAGE)
  const order = useSteadyOrder(map)
  const shownMap = useSame(map, haveSameBoard)
  const board = goalBoard(shownMap, order)
  const selected = useSession((state) => board.rows.findIndex(({ goal }) => goal.id === state.selection[0]))
  const shown = board.rows.slice(0, Math.max(limit, selected + 1))
  return (
    <>
      <section aria-label={words.goalsHeading(board.rows.length)}>
        <h3>{words.goalsHeading(board.rows.length)}</h3>
        <ol className="goals-list">
          {shown.map((row) => (
            <GoalCard key={row.goal.id} map={map} row={row} rows={board.rows} />
          ))}
        </ol>
        {shown.length < board.rows.length && (
          <Button onPress={() => setLimit(shown.length + PAGE)}>
            {words.moreGoals(Math.min(PAGE, board.rows.length - shown.length))}
          </Button>
        )}
      </section>
      <ContributionTable key={map.id} map={map} rows={shown} contributors={board.contributors} />
      <div className="goals-pair">
        <TensionList board={board} />
        <LooseAssignments map={map} board={board} />
      </div>
    </>
  )
}
