import { useMemo } from 'react'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { shortName } from '../../scene/names'
import { type FigureMeasure, figureText } from '../state/measure-look-of'
import { useTexts } from '../state/use-texts'
import { PartyLink } from './party-links'

/** As many as one screen of the panel holds. */
const TOP = 10

export interface MeasureTableProps {
  readonly map: ChainMap
  readonly id: FigureMeasure
  readonly figures: ReadonlyMap<Id, number>
}

/** The ten parties with the highest figure. The bar under a figure only repeats it. */
export function MeasureTable({ map, id, figures }: MeasureTableProps) {
  const texts = useTexts()
  const words = texts.measures
  const ranked = useMemo(() => {
    const { compare } = new Intl.Collator(texts.language, { numeric: true })
    return [...figures]
      .filter(([party, value]) => value > 0 && map.parties[party])
      .map(([party, value]) => ({ party, value, name: shortName(map, party) }))
      .sort((a, b) => b.value - a.value || compare(a.name, b.name))
  }, [figures, map, texts])
  const rows = ranked.slice(0, TOP)
  const highest = rows[0]?.value ?? 0
  const isFlag = id === 'articulation'
  if (rows.length === 0) return <p className="keten-help">{words.section.noneHigher}</p>
  return (
    <>
      <table className="measure-table">
        <caption>{words.section.top(words[id].name, rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.section.rank}</th>
            <th scope="col">{words.section.party}</th>
            <th scope="col">{words.section.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, value }, i) => (
            <tr key={party}>
              <td>{i + 1}</td>
              <th scope="row">
                <PartyLink id={party} />
              </th>
              <td>
                {figureText(id, value, texts.language)}
                {!isFlag && (
                  <span className="measure-bar" aria-hidden="true">
                    <span style={{ width: `${Math.max(2, (100 * value) / highest)}%` }} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > rows.length && <p className="keten-help">{words.section.more(ranked.length - rows.length)}</p>}
    </>
  )
}
