import { type KeyboardEvent, useRef } from 'react'
import { coverByMonth } from '../../../graph/facts/agreement-cover'
import type { ChainMap } from '../../../model/chain-map'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { movedBy } from '../../kit/grid/grid-moves'
import { useRovingFocus } from '../../kit/grid/use-roving-focus'
import { lookAtMonth, monthName, shortMonth } from './use-coverage-day'

interface YearStripProps {
  readonly map: ChainMap
  readonly month: string
  readonly mapDay: string
}

/** How much stands without an agreement at the end of each month of a year; a month leads to that month. */
export function YearStrip({ map, month, mapDay }: YearStripProps) {
  const texts = useTexts()
  const words = texts.coverage
  const year = Number(month.slice(0, 4))
  const counts = coverByMonth(map, year).map((one) => ({ ...one, bare: one.lapsed + one.future + one.none }))
  const list = useRef<HTMLOListElement>(null)
  // One tab stop; the keyboard goes along to the month that was chosen.
  const askFocus = useRovingFocus(list)

  function handleKey(event: KeyboardEvent, at: number) {
    const to = movedBy(event, { row: 0, column: at }, { rows: 1, columns: counts.length, page: 1 })
    const next = to && counts[to.column]
    // What does not lead to another month is for the page: up and down scroll it.
    if (!next || to.column === at) return
    event.preventDefault()
    askFocus()
    lookAtMonth(next.month, mapDay)
  }

  const most = Math.max(1, ...counts.map(({ bare }) => bare))
  return (
    <section className="year-strip" aria-label={words.yearHeading(year)}>
      <h3>{words.yearHeading(year)}</h3>
      <ol ref={list}>
        {counts.map((one, at) => (
          <li key={one.month}>
            <button
              type="button"
              data-here={one.month === month || undefined}
              tabIndex={one.month === month ? 0 : -1}
              className={classNames('year-strip-month', one.month === month && 'year-strip-here')}
              aria-current={one.month === month || undefined}
              aria-label={words.monthColumn(monthName(one.month, texts), one.bare, one.criticalBare)}
              onClick={() => lookAtMonth(one.month, mapDay)}
              onKeyDown={(event) => handleKey(event, at)}
            >
              <span className="year-count">{one.bare}</span>
              <span className="year-strip-bar" style={{ height: `${(one.bare / most) * 100}%` }}>
                <span style={{ height: one.bare === 0 ? 0 : `${(one.criticalBare / one.bare) * 100}%` }} />
              </span>
              <span className="year-name">{shortMonth(one.month, texts)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="keten-help">{words.yearLegend}</p>
    </section>
  )
}
