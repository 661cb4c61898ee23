import './before-after.css'
import { useState } from 'react'
import type { BeforeAndAfter } from '../../../graph/compare/before-and-after'
import type { Sides } from '../../../graph/compare/sides'
import { weightOf } from '../../../graph/conversation/weight'
import { type ChainMap, findRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { tellBeforeAndAfter } from '../../../text/compare/tell-before-and-after'
import type { ToldPart, ToldSignal, ToldTable } from '../../../text/compare/told-part'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

interface BeforeAfterProps {
  readonly facts: BeforeAndAfter
  /** The maps that were laid side by side. */
  readonly maps: Sides<ChainMap>
  /** What the two maps are called; without them now and later. */
  readonly names?: Sides<string>
}

/** Two maps side by side: load, seats, venues, coupling points, signals and level, each before and after; never one score. */
export function BeforeAfter({ facts, maps, names }: BeforeAfterProps) {
  const texts = useTexts()
  const words = texts.beforeAndAfter
  const parts = tellBeforeAndAfter(facts, maps, texts, names)
  return (
    <section className="before-after" aria-label={words.heading}>
      <p className="keten-help">{words.lead}</p>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </section>
  )
}

function Part({ part: { heading, notes, tables, lists } }: { readonly part: ToldPart }) {
  const words = useTexts().beforeAndAfter
  const shown = tables.filter(({ rows }) => rows.length > 0)
  const isSame = tables.length > 0 && tables.every(({ rows }) => rows.every(({ isChanged }) => !isChanged))
  return (
    <section className="before-after-part" aria-label={heading}>
      <h4>{heading}</h4>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isSame && <p className="keten-help">{words.nothing}</p>}
      <div className="before-after-tables">
        {shown.map((table) => (
          <SideTable key={table.caption} table={table} />
        ))}
      </div>
      {lists.map(({ heading: name, signals }) => (
        <section key={name} aria-label={name}>
          <h5>{name}</h5>
          <ul className="before-after-signals">
            {signals.map((signal) => (
              <Signal key={signal.key} signal={signal} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** A table with a row for each thing; what is the same on both sides waits until it is asked for. */
function SideTable({ table: { caption, columns, rows } }: { readonly table: ToldTable }) {
  const words = useTexts().beforeAndAfter
  const [isWhole, setWhole] = useState(false)
  const same = rows.filter(({ isChanged }) => !isChanged).length
  const shown = isWhole ? rows : rows.filter(({ isChanged }) => isChanged)
  return (
    <div>
      {shown.length > 0 && (
        <table className="keten-table before-after-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ about, cells: [name, ...cells], isChanged }) => (
              <tr key={about ?? name}>
                <th scope="row">
                  <RecordLink id={about} name={name} />
                </th>
                {cells.map((cell, column) => (
                  <td key={columns[column + 1]} data-difference={isChanged && column === 2}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same > 0 && (
        <p className="before-after-same">
          {shown.length === 0 && `${caption}: `}
          {words.sameCount(same)}.{' '}
          <Button
            variant="link"
            label={`${isWhole ? words.hideSame : words.showSame}: ${caption}`}
            onPress={() => setWhole(!isWhole)}
          >
            {isWhole ? words.hideSame : words.showSame}
          </Button>
        </p>
      )}
    </div>
  )
}

function Signal({ signal: { title, note, weight, about } }: { readonly signal: ToldSignal }) {
  const texts = useTexts()
  return (
    <li>
      <span className="before-after-weight">{texts.conversation.weights[weightOf(weight)].short}</span>
      <span>
        <RecordLink id={about} name={title} />
        {note !== '' && <small>{note}</small>}
      </span>
    </li>
  )
}

/** Leads to the form of a record; one that does not stand on the open map has none, and says so. */
function RecordLink({ id, name }: { readonly id: Id | undefined; readonly name: string }) {
  const words = useTexts().beforeAndAfter
  const isOpen = useDocument(({ map }) => map !== null && id !== undefined && findRecord(map, id) !== undefined)
  if (id === undefined) return name
  if (!isOpen) return <span title={words.elsewhere}>{name}</span>
  return (
    <Button variant="link" className="before-after-link" onPress={() => showDetails(id)}>
      {name}
    </Button>
  )
}
