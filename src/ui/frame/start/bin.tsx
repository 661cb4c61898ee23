import './bin.css'
import { useRef, useState } from 'react'
import { longDate } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import { BIN_DAYS, goneAt, type MapSummary } from '../../base/storage/stored'
import { bringBack, deleteForGood } from './recent-store'

/** The maps that were removed, until their days are over: to bring back, or to delete for good. */
export function Bin({ maps }: { readonly maps: readonly MapSummary[] }) {
  const { bin } = useTexts().keeping
  const summary = useRef<HTMLElement>(null)
  const afterwards = () => summary.current?.focus()
  return (
    <details className="keten-start-bin">
      <summary ref={summary}>{bin.heading(maps.length)}</summary>
      <p>{bin.help(BIN_DAYS)}</p>
      <ul>
        {maps.map((map) => (
          <li key={map.id}>
            <BinnedMap map={map} afterwards={afterwards} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** @param afterwards gives the keyboard a place when the map has gone from the list */
function BinnedMap({ map, afterwards }: { readonly map: MapSummary; readonly afterwards: () => void }) {
  const { keeping, files, language } = useTexts()
  const { bin } = keeping
  const [isAsking, setAsking] = useState(false)
  const day = longDate(isoDay(new Date(goneAt(map))), language)
  return (
    <>
      <div className="keten-start-binned">
        <span className="keten-start-map-title">{map.title}</span>
        <span className="keten-start-map-facts">{files.recent.parties(map.parties)}</span>
        <span className="keten-start-map-facts">{bin.goneAt(day)}</span>
        <span className="keten-start-bin-buttons">
          <button
            type="button"
            className="keten-link"
            aria-label={bin.bringBackTitle(map.title)}
            onClick={() => {
              afterwards()
              void bringBack(map.id)
            }}
          >
            {bin.bringBack}
          </button>
          <button
            type="button"
            className="keten-link"
            aria-label={bin.deleteTitle(map.title)}
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {bin.deleteForGood}
          </button>
        </span>
      </div>
      {isAsking && (
        <p className="keten-start-sure" role="alert">
          {bin.sure(map.title)}{' '}
          <button
            type="button"
            className="keten-link"
            onClick={() => {
              afterwards()
              void deleteForGood(map.id)
            }}
          >
            {bin.deleteNow}
          </button>{' '}
          <button type="button" className="keten-link" onClick={() => setAsking(false)}>
            {bin.keep}
          </button>
        </p>
      )}
    </>
  )
}
