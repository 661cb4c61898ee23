import { LegendIcon } from '../canvas/legend-icon'
import { Icon } from '../shared/icons'
import { useLegend } from '../state/legend-store'
import { setSession, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'

/** What the signs on the map mean: only those that are really on it. Folds away to a button. */
export function LegendPanel() {
  const texts = useTexts()
  const open = useSession((state) => state.legendOpen)
  const legend = useLegend((state) => state.legend)
  if (legend.length === 0) return null
  return (
    <section className={`legend-panel${open ? '' : ' folded'}`} aria-label={texts.drawing.legend}>
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
          {legend.map((entry) => (
            <li key={entry.id}>
              <LegendIcon shapes={entry.shapes} />
              <span>{entry.label}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
