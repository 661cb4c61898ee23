import { memo, type ReactNode, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Assignment } from '../../../model/schema/steering'
import { nameById, partyName } from '../../../text/record-names'
import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked } from '../../forms/difference/marked'
import { type PickGroup, RequiredPick } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { useRecordTables } from '../../forms/options/use-options'
import { startAssignment } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DateField, DraftField } from '../../kit/fields/draft-field'

/** Rows shown before one asks for all. */
const SHOWN = 12

interface AssignmentRowsProps {
  readonly triangle: Id
  readonly name: string
  readonly groups: readonly PickGroup[]
}

/** The assignments of a triangle as a table; product, client and period can be changed in place. */
export function AssignmentRows({ triangle, name, groups }: AssignmentRowsProps) {
  const words = useTexts().roles.assignments
  const [showsAll, setShowsAll] = useState(false)
  const ids = useDocument(
    useShallow((state) =>
      Object.values(state.map?.assignments ?? {}).flatMap((one) => (one.triangle === triangle ? one.id : [])),
    ),
  )
  const shown = showsAll ? ids : ids.slice(0, SHOWN)
  return (
    <section className="roles-part">
      <h4>{words.title}</h4>
      {ids.length === 0 ? (
        <p className="keten-help">{words.none}</p>
      ) : (
        <table className="keten-table roles-table roles-assignments" aria-label={words.table(name)}>
          <thead>
            <tr>
              {[words.product, words.client, words.period, words.contents, words.effect, words.others].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((id) => (
              <AssignmentRow key={id} id={id} groups={groups} />
            ))}
          </tbody>
        </table>
      )}
      <div className="roles-buttons">
        <Button className="roles-add" label={words.addFor(name)} onPress={() => startAssignment(triangle)}>
          <Icon name="plus" />
          {words.add}
        </Button>
        {shown.length < ids.length && (
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {words.all(ids.length)}
          </Button>
        )}
      </div>
    </section>
  )
}

const AssignmentRow = memo(function AssignmentRow({
  id,
  groups,
}: {
  readonly id: Id
  readonly groups: readonly PickGroup[]
}) {
  const texts = useTexts()
  const words = texts.roles.assignments
  const assignment = useDocument((state) => state.map?.assignments[id])
  const isSelected = useSession((state) => state.selection.includes(id))
  const edit = useEdit('assignments', id)
  if (!assignment) return null
  const { product, client, from, until } = assignment
  return (
    <tr className={isSelected ? 'roles-selected' : undefined}>
      <td>
        <DraftField
          wraps
          hideLabel
          isRequired
          label={words.productOf(product)}
          value={product}
          maxLength={LIMITS.line}
          onCommit={(text) => (text === '' ? texts.forms.faults.required : edit({ product: text }))}
        />
        <Button
          variant="link"
          className="roles-link"
          label={words.details(product)}
          current={isSelected}
          onPress={() => showDetails(id)}
        >
          {texts.forms.panel.heading}
          <Icon name="arrow-out" />
        </Button>
        <Marked id={id} />
        <ChangedFields id={id} />
      </td>
      <td>
        <RequiredPick
          hideLabel
          label={words.clientOf(product)}
          groups={groups}
          value={client}
          onChange={(party) => edit({ client: party })}
        />
      </td>
      <td className="roles-period">
        <Day label={words.fromOf(product)} word={words.from} value={from} onChange={(day) => edit({ from: day })} />
        <Day label={words.untilOf(product)} word={words.until} value={until} onChange={(day) => edit({ until: day })} />
      </td>
      <InWords assignment={assignment} />
    </tr>
  )
})

interface DayProps {
  readonly label: string
  readonly word: string
  readonly value: string | null | undefined
  readonly onChange: (day: string | undefined) => string | undefined
}

function Day({ label, word, value, onChange }: DayProps) {
  const { states } = useTexts().forms
  return (
    <div className="roles-day">
      <span className="keten-help">
        {word}
        {!value && <em> · {value === null ? states.none : states.unknown}</em>}
      </span>
      <DateField
        hideLabel
        label={label}
        value={value ?? ''}
        onCommit={(text) => onChange(text === '' ? undefined : text)}
      />
    </div>
  )
}

/** What the form at Details holds besides, in words: the three states each have their own. */
function InWords({ assignment }: { readonly assignment: Assignment }) {
  const texts = useTexts()
  const { forms, roles } = texts
  const words = roles.assignments
  const tables = useRecordTables()
  const { volume, goals, chainEffectChecked: checked, inTensionWith, agreements, partOf, follows } = assignment
  const figure = new Intl.NumberFormat(texts.language)
  const state = (value: null | undefined | readonly unknown[]) => (
    <em>{value === undefined ? forms.states.unknown : forms.states.none}</em>
  )
  const named = (collection: 'goals' | 'assignments' | 'agreements', ids: readonly Id[] | undefined) => {
    const records = (ids ?? []).flatMap((id) => {
      const name = nameById(tables, collection, id, texts)
      return name === undefined ? [] : [{ id, name }]
    })
    if (records.length === 0) return state(ids)
    return records.map(({ id, name }) => (
      <span key={id} className="roles-name">
        {name}
      </span>
    ))
  }
  const one = (id: Id | null | undefined) => (id ? named('assignments', [id]) : undefined)
  return (
    <>
      <td>
        <Facts
          facts={[
            [words.volume, volume ? `${figure.format(volume.amount)} ${volume.unit}` : state(volume)],
            [words.goals, named('goals', goals)],
          ]}
        />
      </td>
      <td>
        {checked
          ? words.checked(partyName(tables.parties, checked.by), longDate(checked.date, texts.language))
          : state(checked)}
      </td>
      <td>
        <Facts
          facts={[
            [words.tension, named('assignments', inTensionWith)],
            [words.agreements, named('agreements', agreements)],
            ...(one(partOf) ? [[words.partOf, one(partOf)] as const] : []),
            ...(one(follows) ? [[words.follows, one(follows)] as const] : []),
          ]}
        />
      </td>
    </>
  )
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="roles-facts">
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
