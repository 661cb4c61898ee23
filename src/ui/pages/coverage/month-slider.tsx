import './month-slider.css'
import { type KeyboardEvent, useId, useRef } from 'react'
import { longDate } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { useCover } from '../../map/camera/covers'
import { lookAtMonth, monthName, useCoverageDay } from './use-coverage-day'

interface MonthSliderProps {
  readonly label: string
  /** A small one, as on the map. */
  readonly isCompact?: boolean
}

/** Chooses the month in which agreements are looked at: by mouse, by arrows, by year with Page Up and Page Down. */
export function MonthSlider({ label, isCompact = false }: MonthSliderProps) {
  const texts = useTexts()
  const words = texts.coverage
  const helpId = useId()
  const inputId = useId()
  const { mapDay, day, month, months } = useCoverageDay()
  const isOwnDay = useSession((state) => state.agreementsOn === null)
  const found = months.indexOf(month)
  // A day beyond the months that are drawn, after an agreement went: the nearest end.
  const at = found >= 0 ? found : month < (months[0] ?? '') ? 0 : months.length - 1
  const go = (to: number) => {
    const next = months[Math.min(months.length - 1, Math.max(0, to))]
    if (next !== undefined) lookAtMonth(next, mapDay)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const years = event.key === 'PageUp' ? 12 : event.key === 'PageDown' ? -12 : 0
    if (years === 0) return
    event.preventDefault()
    go(at + years)
  }
  const on = longDate(day, texts.language)
  const said = `${monthName(month, texts)}, ${isOwnDay ? words.onMapDay(on) : words.onDay(on)}`
  const range = (
    <div className="month-slider-row">
      <Button variant="icon" label={words.earlier} isDisabled={at <= 0} onPress={() => go(at - 1)}>
        <span className="turned">
          <Icon name="chevron-right" />
        </span>
      </Button>
      <input
        id={inputId}
        type="range"
        min={0}
        max={Math.max(0, months.length - 1)}
        step={1}
        value={at}
        aria-label={isCompact ? label : undefined}
        aria-valuetext={said}
        aria-describedby={isCompact ? undefined : helpId}
        onChange={(event) => go(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      <Button variant="icon" label={words.later} isDisabled={at >= months.length - 1} onPress={() => go(at + 1)}>
        <Icon name="chevron-right" />
      </Button>
    </div>
  )
  const name = <output className="month-slider-month">{monthName(month, texts)}</output>
  if (isCompact) {
    return (
      <div className="month-slider month-slider-compact" title={label}>
        {range}
        {name}
        {!isOwnDay && (
          <Button variant="quiet" label={words.backToDay} onPress={() => setSession({ agreementsOn: null })}>
            {words.ownDay}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className="month-slider">
      <div className="month-slider-head">
        <label htmlFor={inputId}>{label}</label>
        {name}
        <span className="month-slider-day">{isOwnDay ? words.onMapDay(on) : words.onDay(on)}</span>
        {!isOwnDay && (
          <Button variant="quiet" onPress={() => setSession({ agreementsOn: null })}>
            {words.backToDay}
          </Button>
        )}
      </div>
      {range}
      <div className="month-slider-ends" aria-hidden="true">
        <span>{monthName(months[0] ?? month, texts)}</span>
        <span>{monthName(months.at(-1) ?? month, texts)}</span>
      </div>
      <p id={helpId} className="keten-help">
        {words.sliderHelp}
      </p>
    </div>
  )
}

/** The same slider over the map, while one looks through the lens of agreements. */
export function MapMonthSlider() {
  const words = useTexts().coverage
  const lens = useSession((state) => state.lens)
  const isEmpty = useDocument(({ map }) => Object.keys(map?.dependencies ?? {}).length === 0)
  const stands = lens === 'agreements' && !isEmpty
  const slider = useRef<HTMLDivElement>(null)
  useCover('top', slider, stands)
  if (!stands) return null
  return (
    <div ref={slider} className="map-month">
      <MonthSlider isCompact label={words.sliderOnMap} />
    </div>
  )
}
