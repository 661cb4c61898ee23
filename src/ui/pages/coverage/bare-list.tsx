import { useId, useState } from 'react'
import type { BareDependency, CoverageReport } from '../../../graph/facts/coverage-report'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { bareReasons, groupName } from '../../../text/bare-words'
import { partyName } from '../../../text/record-names'
import { showDetails } from '../../base/go-to/details'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck } from '../../forms/difference/marked'
import { startAgreement } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { withinLimit } from '../../kit/page/within-limit'

/** Rows drawn before one asks for more. */
const PAGE = 60

interface BareListProps {
  readonly map: ChainMap
  readonly report: CoverageReport
}

/** The dependencies without an agreement, by steps of the chain; chosen ones go into one new agreement together. */
export function BareList({ map, report }: BareListProps) {
  const texts = useTexts()
  const words = texts.coverage
  const headingId = useId()
  const selection = useSession((state) => state.selection)
  const [limit, setLimit] = useState(PAGE)
  const within = withinLimit(
    report.groups.map(({ items }) => items),
    limit,
  )
  const groups = report.groups.flatMap((group, at) => {
    const items = within[at] ?? []
    return items.length > 0 ? [{ ...group, items }] : []
  })
  const shown = groups.flatMap(({ items }) => items.map(({ dependency }) => dependency.id))
  const chosen = new Set(selection)
  // What was chosen further on in the list stays chosen.
  const bare = new Set(report.groups.flatMap(({ items }) => items.map(({ dependency }) => dependency.id)))
  const picked = selection.filter((id) => bare.has(id))
  const toggle = (id: Id) => select(chosen.has(id) ? picked.filter((one) => one !== id) : [...picked, id])
  return (
    <section className="coverage-bare" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.bareHeading(report.bare)}</h3>
      {report.bare === 0 ? (
        <p>{words.bareNone}</p>
      ) : (
        <>
          <div className="coverage-choose">
            <p>
              {words.choose} <strong>{words.chosen(picked.length)}</strong>
            </p>
            <Button variant="primary" isDisabled={picked.length === 0} onPress={() => startAgreement(picked)}>
              <Icon name="plus" />
              {words.makeAgreement(picked.length)}
            </Button>
            <Button variant="quiet" onPress={() => select([...new Set([...picked, ...shown])])}>
              {words.chooseAll}
            </Button>
            <Button variant="quiet" isDisabled={picked.length === 0} onPress={() => select([])}>
              {words.chooseNone}
            </Button>
          </div>
          {groups.map((group) => (
            <section key={`${group.supplierStep} ${group.dependentStep}`} className="coverage-group">
              <h4>{groupName(map, group, texts)}</h4>
              <ul>
                {group.items.map((item) => (
                  <BareRow
                    key={item.dependency.id}
                    map={map}
                    item={item}
                    isChosen={chosen.has(item.dependency.id)}
                    onToggle={toggle}
                  />
                ))}
              </ul>
            </section>
          ))}
          {shown.length < report.bare && (
            <p className="coverage-more">
              {words.shownOf(shown.length, report.bare)}
              <Button onPress={() => setLimit(limit + PAGE)}>
                {words.more(Math.min(PAGE, report.bare - shown.length))}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

interface BareRowProps {
  readonly map: ChainMap
  readonly item: BareDependency
  readonly isChosen: boolean
  readonly onToggle: (id: Id) => void
}

function BareRow({ map, item, isChosen, onToggle }: BareRowProps) {
  const texts = useTexts()
  const words = texts.coverage
  const { id, supplier, dependent, product, critical, nature } = item.dependency
  const name = texts.forms.relations.fromTo(
    partyName(map.parties, supplier),
    partyName(map.parties, dependent),
    product,
  )
  return (
    <li className={classNames('coverage-row', isChosen && 'coverage-row-chosen')}>
      <label className="keten-checkbox">
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(id)} />
        <span>
          <Struck id={id}>{name}</Struck>
        </span>
      </label>
      <span className="coverage-marks">
        <Marked id={id} />
        {critical === true && <span className="coverage-mark coverage-mark-strong">! {words.criticalMark}</span>}
        {nature === 'statutory' && <span className="coverage-mark">§ {words.statutoryMark}</span>}
      </span>
      <Button variant="icon" label={words.show(name)} onPress={() => showDetails(id)}>
        <Icon name="arrow-out" />
      </Button>
      <p className="coverage-why">
        {bareReasons(map, item, texts).map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
      </p>
    </li>
  )
}
