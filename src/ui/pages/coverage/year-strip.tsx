import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { coverByMonth } from '../../../graph/facts/agreement-cover'
import type { ChainMap } from '../../../model/chain-map'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { lookAtMonth, monthName, shortMonth } from './use-coverage-day'

export interface YearStripProps {
  readonly map: ChainMap
  readonly month: string
  readonly mapDay: string
}

/** How much stands without an agreement at the end of each month of a year; a month leads to that month. */
export function YearStrip({ map, month, mapDay }: YearStripProps) {
  const texts = useTexts()
  const words = texts.coverage
  const year = Number(month.slice(0, 4))
  const counts = useMemo(
    () => coverByMonth(map, year).map((one) => ({ ...one, bare: one.lapsed + one.future + one.none })),
    [map, year],
  )
  const list = useRef<HTMLOListElement>(null)
  const goes = useRef(false)
  // One tab stop; the keyboard goes along to the month that was chosen, once it is marked.
  useEffect(() => {
    if (goes.current) list.current?.querySelector<HTMLElement>(`[data-month="${month}"]`)?.focus()
    goes.current = false
  }, [month])

  function handleKey(event: KeyboardEvent, at: number) {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: counts.length - 1 }[event.key]
    const next = to === undefined ? undefined : counts[to]
    if (!next) return
    event.preventDefault()
    goes.current = true
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
              data-month={one.month}
              tabIndex={one.month === month ? 0 : -1}
              className={classNames('year-month', one.month === month && 'year-month-here')}
              aria-current={one.month === month || undefined}
              aria-label={words.monthColumn(monthName(one.month, texts), one.bare, one.criticalBare)}
              onClick={() => lookAtMonth(one.month, mapDay)}
              onKeyDown={(event) => handleKey(event, at)}
            >
              <span className="year-count">{one.bare}</span>
              <span className="year-bar" style={{ height: `${(one.bare / most) * 100}%` }}>
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
