import { useMemo } from 'react'
import type { Id } from '../../../model/id'
import { countVenues, VENUE_DRESSES } from '../../../scene/lines/edge-layer'
import { dressSign } from '../../../scene/lines/layer-lines'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { layerShown } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { useShownParties } from '../../base/state/shown-parties'
import { useTexts } from '../../base/state/use-texts'
import { Shapes } from '../../map/canvas/shape-view'

/** How many of the lines have a table, of which kind, in a corner of the map while the lines show it. */
export function VenueCounts() {
  const texts = useTexts()
  const isOn = useSession((state) => layerShown(state) === 'venues')
  const map = useDocument((state) => state.map)
  const venues = useFindings((state) => state.venues)
  const shown = useShownParties(map)
  const counts = useMemo(() => {
    if (!map || !isOn) return null
    const isShown = (party: Id) => !shown || shown.has(party)
    return countVenues(
      Object.values(map.dependencies).filter((d) => isShown(d.supplier) && isShown(d.dependent)),
      venues,
    )
  }, [map, isOn, venues, shown])
  return (
    // Said when it changes: the lines themselves are a picture.
    <output className="venue-counts">
      {counts &&
        VENUE_DRESSES.map((dress) => (
          <span key={dress}>
            <svg width="15" height="14" viewBox="-1 -1 15 14" aria-hidden="true" focusable="false">
              <Shapes shapes={dressSign(dress, 0, 0)} />
            </svg>
            {counts[dress]} <span>{texts.venues.count[dress]}</span>
          </span>
        ))}
    </output>
  )
}
