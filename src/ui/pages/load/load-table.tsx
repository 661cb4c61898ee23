import { Fragment, useState } from 'react'
import { figureOf, LOAD_COLUMNS, type LoadColumn, sortedBy } from '../../../graph/facts/load-order'
import { LOAD_LEVELS, type PartyLoad } from '../../../graph/facts/meeting-load'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { figure } from '../../../text/load-words'
import type { Texts } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { OwnMeetings } from './own-meetings'

/** Rows at first; more are shown when asked for. */
const AT_FIRST = 30

interface LoadTableProps {
  readonly map: ChainMap
  readonly parties: readonly PartyLoad[]
  readonly chosen: Id | undefined
  readonly onChoose: (party: Id) => void
}

/** The parties by how often they are at the table: numbers, with a bar beside the first of them. */
export function LoadTable({ map, parties, chosen, onChoose }: LoadTableProps) {
  const texts = useTexts()
  const words = texts.load.table
  const [column, setColumn] = useState<LoadColumn>('perYear')
  const [isWhole, setWhole] = useState(false)
  const sorted = sortedBy(parties, column)
  const shown = isWhole ? sorted : sorted.slice(0, AT_FIRST)
  const most = Math.max(1, ...parties.slice(0, 1).map(({ perYear }) => perYear))
  const choose = (party: Id) => {
    onChoose(party)
    showDetails(party)
  }
  return (
    <div className="load-table-frame">
      <table className="keten-table load-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.party}</th>
            {LOAD_COLUMNS.map((id) => (
              <th key={id} scope="col" aria-sort={id === column ? 'descending' : 'none'}>
                <Button
                  variant="quiet"
                  className="load-sort"
                  label={words.sortBy(words[id])}
                  onPress={() => setColumn(id)}
                >
                  {words[id]}
                  {id === column && <span aria-hidden="true"> ↓</span>}
                </Button>
              </th>
            ))}
            <th scope="col">{words.levels}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((load) => (
            <Fragment key={load.party}>
              <tr className={load.party === chosen ? 'load-chosen' : undefined}>
                <th scope="row">
                  <Button
                    variant="quiet"
                    className="load-party"
                    current={load.party === chosen}
                    onPress={() => choose(load.party)}
                  >
                    <PartyName map={map} party={load.party} />
                  </Button>
                  <Marked id={load.party} />
                </th>
                {LOAD_COLUMNS.map((id) =>
                  id === 'perYear' ? (
                    <td key={id}>
                      <Times load={load} most={most} />
                    </td>
                  ) : (
                    <td key={id} className="load-number">
                      {figureOf(load, id)}
                    </td>
                  ),
                )}
                <td className="load-spread">{levelsInWords(load, texts)}</td>
              </tr>
              {load.party === chosen && (
                <tr className="load-own-row">
                  <td colSpan={LOAD_COLUMNS.length + 2}>
                    <OwnMeetings map={map} load={load} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <p>
          {words.shown(shown.length, sorted.length)} <Button onPress={() => setWhole(true)}>{words.showMore}</Button>
        </p>
      )}
    </div>
  )
}

function PartyName({ map, party }: { readonly map: ChainMap; readonly party: Id }) {
  const { name, abbreviation } = map.parties[party] ?? { name: '?' }
  return abbreviation ? (
    <span>
      <b>{abbreviation}</b> <small>{name}</small>
    </span>
  ) : (
    <b>{name}</b>
  )
}

function Times({ load, most }: { readonly load: PartyLoad; readonly most: number }) {
  const texts = useTexts()
  const words = texts.load.table
  const { perYear, unknown, meetings } = load
  return (
    <span className="load-times">
      <span className="load-bar" aria-hidden="true">
        <span style={{ width: `${(100 * perYear) / most}%` }} />
      </span>
      <b>{figure(perYear, texts)}</b>
      {unknown > 0 && <small title={words.unknownInWords(unknown, meetings.length)}>{words.unknown(unknown)}</small>}
    </span>
  )
}

function levelsInWords({ levels }: PartyLoad, texts: Texts): string {
  return LOAD_LEVELS.filter((level) => levels[level] > 0)
    .map((level) =>
      texts.load.table.level(
        level === 'open' ? texts.load.levels.open : texts.records.meetingLevel[level],
        levels[level],
      ),
    )
    .join(' · ')
}
