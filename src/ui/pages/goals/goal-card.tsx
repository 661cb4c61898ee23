import { useEffect, useId, useRef } from 'react'
import type { GoalRow } from '../../../graph/facts/goal-board'
import type { ChainMap, Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { GOAL_ORIGINS } from '../../../model/vocabulary'
import { nameById } from '../../../text/record-names'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableChoice } from '../../forms/fields/choice'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { useMeetingOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'

interface GoalCardProps {
  readonly map: ChainMap
  readonly row: GoalRow
  readonly rows: readonly GoalRow[]
}

/** One goal: its words and where it comes from, to be changed here, and beside them what steers towards it. */
export function GoalCard({ map, row, rows }: GoalCardProps) {
  const texts = useTexts()
  const words = texts.goalBoard
  const { goal, number } = row
  const headingId = useId()
  const card = useRef<HTMLLIElement>(null)
  const isSelected = useSession((state) => state.selection.includes(goal.id))
  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <li
      ref={card}
      className={classNames('keten-card goal-card', isSelected && 'keten-card-chosen')}
      aria-labelledby={headingId}
    >
      <div className="goal-head">
        <h4 id={headingId}>
          {words.number(number)}
          <Marked id={goal.id} />
        </h4>
        <Button variant="quiet" label={words.detailsOf(number)} onPress={() => showDetails(goal.id)}>
          {words.details}
          <Icon name="arrow-out" />
        </Button>
      </div>
      <ChangedFields id={goal.id} />
      <GoalFields row={row} />
      <div className="goal-around">
        <Links map={map} title={words.steers} none={words.steersNone} collection="assignments" ids={row.assignments} />
        <Links map={map} title={words.decided} none={words.decidedNone} collection="meetings" ids={row.meetings} />
        <Links map={map} title={words.agreed} none={words.agreedNone} collection="agreements" ids={row.agreements} />
        <div>
          <h5>{words.tension}</h5>
          {row.tensions.length === 0 ? (
            <p className="keten-help">{words.tensionNone}</p>
          ) : (
            <ul>
              {row.tensions.map((id) => {
                const other = rows.find((one) => one.goal.id === id)
                return (
                  <li key={id}>
                    <Button variant="link" onPress={() => showDetails(id)}>
                      <span aria-hidden="true">↔</span> {other && words.markWith(other.number, other.goal.text)}
                    </Button>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      </div>
    </li>
  )
}

function GoalFields({ row: { goal } }: { readonly row: GoalRow }) {
  const { records } = useTexts()
  const words = records.goal
  const edit = useEdit('goals', goal.id)
  const meetings = useOneGroup(useMeetingOptions())
  return (
    <div className="goal-fields">
      <div className="goal-text">
        <RequiredText
          isLong
          label={words.text}
          value={goal.text}
          maxLength={LIMITS.text}
          onChange={(text) => edit({ text })}
        />
      </div>
      <CheckableChoice
        label={words.origin}
        codes={GOAL_ORIGINS}
        words={records.goalOrigin}
        value={goal.origin}
        onChange={(origin) => edit({ origin })}
      />
      <CheckablePick
        label={words.adoptedIn}
        groups={meetings}
        value={goal.adoptedIn}
        onChange={(adoptedIn) => edit({ adoptedIn })}
      />
      <CheckableText isDate label={words.date} value={goal.date} onChange={(date) => edit({ date })} />
      <CheckableText
        isLong
        label={words.indicator}
        value={goal.indicator}
        maxLength={LIMITS.text}
        onChange={(indicator) => edit({ indicator })}
      />
    </div>
  )
}

/** Names drawn before one goes to Details for the rest. */
const SHOWN = 6

interface LinksProps {
  readonly map: ChainMap
  readonly title: string
  readonly none: string
  readonly collection: Extract<Collection, 'assignments' | 'meetings' | 'agreements'>
  readonly ids: readonly Id[]
}

function Links({ map, title, none, collection, ids }: LinksProps) {
  const texts = useTexts()
  return (
    <div>
      <h5>{ids.length > SHOWN ? `${title} (${ids.length})` : title}</h5>
      {ids.length === 0 ? (
        <p className="keten-help">{none}</p>
      ) : (
        <ul>
          {ids.slice(0, SHOWN).map((id) => {
            const name = nameById(map, collection, id, texts)
            return (
              name !== undefined && (
                <li key={id}>
                  <Button variant="link" onPress={() => showDetails(id)}>
                    <Struck id={id}>{name}</Struck>
                  </Button>
                  <Marked id={id} />
                </li>
              )
            )
          })}
        </ul>
      )}
    </div>
  )
}
