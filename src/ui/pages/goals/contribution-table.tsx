import { useId, useMemo, useState } from 'react'
import type { GoalRow } from '../../../graph/facts/goal-board'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { partyName } from '../../../text/record-names'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { findIn, useOneGroup } from '../../forms/fields/record-pick'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { ComboBox } from '../../kit/fields/combo-box'
import { ContributionCell } from './contribution-cell'
import { useTableKeys } from './use-table-keys'

/** Rows drawn before one asks for more; who contributes is always there. */
const PAGE = 25

interface ContributionTableProps {
  readonly map: ChainMap
  readonly rows: readonly GoalRow[]
  readonly contributors: readonly Id[]
}

/** Who contributes what to which goal, to be filled in by keyboard. */
export function ContributionTable({ map, rows, contributors }: ContributionTableProps) {
  const texts = useTexts()
  const words = texts.goalBoard
  const headingId = useId()
  const helpId = useId()
  const selection = useSession((state) => state.selection)
  const later = usePartyOptions()
  const options = later.all()
  const groups = useOneGroup(later)
  const find = (query: string) => findIn(groups, query)
  const [added, setAdded] = useState<readonly Id[]>([])
  const [limit, setLimit] = useState(PAGE)
  // Who contributed when the page was opened stands on top; a row keeps its place while one fills it in.
  const [first] = useState(contributors)
  const parties = useMemo(() => {
    const always = new Set([...added, ...contributors])
    const names = options.map(({ id }) => id)
    const inOrder = [...new Set([...added, ...first, ...names])].filter((id) => Object.hasOwn(map.parties, id))
    return inOrder.filter((id, i) => i < limit || always.has(id))
  }, [added, first, contributors, map.parties, options, limit])
  const { table, ...keys } = useTableKeys(parties.length, rows.length)
  return (
    <section className="contributions" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.contributionsHeading}</h3>
      <p id={helpId} className="keten-help">
        {words.contributionsHelp}
      </p>
      <div className="contributions-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keyboard. */}
        <table role="grid" aria-label={words.contributionsTable} aria-describedby={helpId} ref={table}>
          <thead>
            <tr>
              <th scope="col" className="contributions-corner">
                {words.party}
              </th>
              {rows.map(({ goal, number }) => (
                <th key={goal.id} scope="col" aria-label={words.markWith(number, goal.text)}>
                  <strong>{words.mark(number)}</strong> <span>{shortened(goal.text)}</span>
                  {goal.contributions === undefined && <em>? {words.contributionOpen}</em>}
                  {goal.contributions?.length === 0 && <em>∅ {words.contributionNone}</em>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party, at) => (
              <tr key={party} className={selection.includes(party) ? 'contributions-selected' : undefined}>
                <th scope="row">
                  <Button variant="link" onPress={() => showDetails(party)}>
                    {partyName(map.parties, party)}
                  </Button>
                </th>
                {rows.map((row, column) => (
                  <ContributionCell
                    key={row.goal.id}
                    goal={row.goal}
                    goalMark={words.mark(row.number)}
                    party={party}
                    partyName={partyName(map.parties, party)}
                    isHere={keys.here.row === at && keys.here.column === column}
                    place={{ row: at, column }}
                    moveTo={keys.moveTo}
                    onMoveKey={keys.onMoveKey}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="contributions-foot">
        <span>{words.legend}</span>
        <span>{words.shownParties(parties.length, options.length)}</span>
        {parties.length < options.length && (
          <>
            <Button onPress={() => setLimit(Math.max(limit, parties.length) + PAGE)}>
              {words.moreParties(Math.min(PAGE, options.length - parties.length))}
            </Button>
            <ComboBox
              hideLabel
              label={words.addParty}
              placeholder={words.addParty}
              value=""
              find={find}
              commitsOnLeave={false}
              onChoose={(id) => {
                setAdded([id, ...added.filter((one) => one !== id)])
                keys.moveTo({ row: 0, column: 0 })
                return undefined
              }}
            />
          </>
        )}
      </div>
    </section>
  )
}

/** Longer texts stand in full on the card of the goal. */
const LONGEST = 140

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : LONGEST)} …`
}
