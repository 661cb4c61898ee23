import { useEffect, useRef, useState } from 'react'
import { useToday } from '../../base/clock/use-today'
import { askToCompare } from '../../base/state/compare-request'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy } from '../../base/storage/busy-store'
import type { MapSummary } from '../../base/storage/stored'
import { Bin } from './bin'
import { bringBack, takeAway, useRecentMaps } from './recent-store'
import { startStored } from './start-tasks'

const SHOWN_FIRST = 5

/** The maps this browser keeps, last saved first, to open or to remove. */
export function RecentMaps() {
  const { files } = useTexts()
  const { recent } = files
  const { state, maps, bin, removed } = useRecentMaps()
  const [showsAll, setShowsAll] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    useRecentMaps.getState().load()
    return useRecentMaps.getState().follow()
  }, [])
  const shown = showsAll ? maps : maps.slice(0, SHOWN_FIRST)
  return (
    <section className="keten-start-recent" aria-labelledby="keten-start-recent">
      <h2 id="keten-start-recent" ref={heading} tabIndex={-1}>
        {recent.heading}
      </h2>
      {state === 'loading' && <p>{recent.loading}</p>}
      {state === 'refused' && <p className="keten-start-warning">{recent.refused}</p>}
      {state === 'ready' && maps.length === 0 && !removed && <p>{recent.empty}</p>}
      <div role="status">
        {removed && (
          <p className="keten-start-removed">
            {recent.removed(removed.title)}{' '}
            <button type="button" className="keten-link" onClick={() => void bringBack(removed.id)}>
              {recent.undo}
            </button>
          </p>
        )}
      </div>
      {shown.length > 0 && (
        <ul>
          {shown.map((map) => (
            <li key={map.id}>
              <RecentMap
                map={map}
                onRemove={async () => {
                  heading.current?.focus()
                  if (!(await takeAway(map.id))) showMessage('warning', recent.openElsewhere(map.title))
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {shown.length < maps.length && (
        <button type="button" className="keten-link" onClick={() => setShowsAll(true)}>
          {recent.showAll(maps.length)}
        </button>
      )}
      {bin.length > 0 && <Bin maps={bin} />}
    </section>
  )
}

function RecentMap({ map, onRemove }: { readonly map: MapSummary; readonly onRemove: () => Promise<void> }) {
  const { files, comparing } = useTexts()
  const { recent, start } = files
  const task = useBusy((state) => state.task)
  const isOpening = task?.key === `stored:${map.id}`
  const today = new Date(`${useToday()}T00:00`).getTime()
  return (
    <>
      <button
        type="button"
        className="keten-start-map"
        aria-busy={isOpening}
        aria-disabled={task !== null}
        onClick={() => void startStored(map)}
      >
        <span className="keten-start-map-title">
          <span className="visually-hidden">{recent.open} </span>
          {map.title}
        </span>
        <span className="keten-start-map-facts">
          {isOpening ? start.opening : recent.savedAt(files.moment(map.savedAt, today))}
        </span>
        <span className="keten-start-map-facts">{recent.parties(map.parties)}</span>
      </button>
      <button
        type="button"
        className="keten-start-compare"
        aria-label={comparing.withOtherLong(map.title)}
        onClick={() => askToCompare({ first: { from: 'store', ...map } })}
      >
        {comparing.withOther}
      </button>
      <button
        type="button"
        className="keten-start-remove"
        aria-label={recent.remove(map.title)}
        title={recent.remove(map.title)}
        onClick={() => void onRemove()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />
        </svg>
      </button>
    </>
  )
}
