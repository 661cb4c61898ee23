import { useMemo } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { type FigureMeasure, figureText, isYesNo, scaleOf } from '../../../scene/cards/measure-look-of'
import { shortName } from '../../../scene/drawing/names'
import { useTexts } from '../../base/state/use-texts'
import { PartyLink, PartyLinks } from './party-links'

/** As many as one screen of the panel holds. */
const TOP = 10

interface MeasureTableProps {
  readonly map: ChainMap
  readonly id: FigureMeasure
  readonly figures: ReadonlyMap<Id, number>
}

/**
 * The ten parties with the highest figure, those with the same figure on the same place; of a yes or no all that have it.
 * A number of paths says nothing to a room, so it is told as high, middle or low. The bar under a figure only repeats it.
 */
export function MeasureTable({ map, id, figures }: MeasureTableProps) {
  const texts = useTexts()
  const words = texts.measures
  const ranked = useMemo(() => {
    const { compare } = new Intl.Collator(texts.language, { numeric: true })
    return [...figures]
      .filter(([party, value]) => value > 0 && map.parties[party])
      .map(([party, value]) => ({
        party,
        value,
        name: shortName(map, party),
        text: figureText(id, value, texts.language),
      }))
      .sort((a, b) => b.value - a.value || compare(a.name, b.name))
  }, [id, figures, map, texts])
  const rows = ranked.slice(0, TOP)
  const highest = rows[0]?.value ?? 0
  if (rows.length === 0) {
    return <p className="keten-help">{isYesNo(id) ? words.section.noneHas : words.section.noneHigher}</p>
  }
  if (isYesNo(id)) {
    return (
      <>
        <h3 className="measure-list-title">
          {words[id].name} <span className="details-count">{ranked.length}</span>
        </h3>
        <PartyLinks ids={ranked.map(({ party }) => party)} />
      </>
    )
  }
  return (
    <>
      <table className="keten-table measure-table">
        <caption>{words.section.top(words[id].name, rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.section.rank}</th>
            <th scope="col">{words.section.party}</th>
            <th scope="col">{words.section.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, value, text }) => (
            <tr key={party}>
              <td>{words.section.place(rows.findIndex((row) => row.text === text) + 1, figures.size)}</td>
              <th scope="row">
                <PartyLink id={party} />
              </th>
              <td>
                {id === 'betweenness' ? words.section.scale[scaleOf(value, highest)] : text}
                <span className="measure-bar" aria-hidden="true">
                  <span style={{ width: `${Math.max(2, (100 * value) / highest)}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > rows.length && <p className="keten-help">{words.section.more(ranked.length - rows.length)}</p>}
    </>
  )
}
