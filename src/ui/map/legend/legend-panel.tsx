import './legend.css'
import { type RefObject, useEffect, useRef } from 'react'
import { useLegend } from '../../base/state/legend-store'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Icon } from '../../kit/controls/icons'
import { fitResized } from '../camera/camera'
import { useCover } from '../camera/covers'
import { LegendIcon } from './legend-icon'

/** What the signs on the map mean: only those that are really on it. Folds away to a button. */
export function LegendPanel() {
  const texts = useTexts()
  const open = useSession((state) => state.legendOpen)
  const legend = useLegend((state) => state.legend)
  const panel = useRef<HTMLElement>(null)
  useCover('bottom', panel, legend.length > 0)
  useKeepClear(panel, legend.length > 0)
  if (legend.length === 0) return null
  return (
    <section ref={panel} className={`legend-panel${open ? '' : ' folded'}`} aria-label={texts.drawing.legend}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => setSession({ legendOpen: !open })}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        {texts.drawing.legend}
      </button>
      {open && (
        <ul>
          {legend.map(({ id, title, entries }) => (
            <li key={id}>
              <strong>{title}</strong>
              <span className="legend-signs">
                {entries.map((entry) => (
                  <span key={entry.id} className="legend-entry">
                    {entry.shapes.length > 0 && <LegendIcon shapes={entry.shapes} />}
                    <span>{entry.label}</span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/**
 * A legend that grows does not come to lie over the map. One that shrinks leaves the map where it is: what is drawn
 * depends on how near it is, and with it the legend, so the two could chase each other.
 */
function useKeepClear(panel: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    if (!isThere || !panel.current) return
    let height = panel.current.offsetHeight
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.target instanceof HTMLElement ? entry.target.offsetHeight : height
      if (now > height) fitResized()
      height = now
    })
    observer.observe(panel.current)
    return () => observer.disconnect()
  }, [panel, isThere])
}
