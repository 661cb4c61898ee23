import { surroundings } from '../../../graph/lenses/surroundings'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import type { SceneOptions } from '../../../scene/scene-options'
import { useFindings } from './findings-store'
import { isFolded } from './folding'
import { reportOf } from './lens-report-of'
import { edgeLayerOf, layerShown, meetingsDrawn } from './lines-shown'
import type { SessionState } from './session-store'

interface ViewLook extends Pick<SceneOptions, 'visibleParties' | 'triangles' | 'layer' | 'meetings'> {
  /** What stays strong while the rest fades; undefined fades nothing. */
  readonly strong: ReadonlySet<Id> | undefined
}

/**
 * How a saved view looks when it is opened: its parties, its lens, what is in its middle, folded or not.
 *
 * @param foldings what the user folded and unfolded, see `folding.ts`
 */
export function viewLook(map: ChainMap, view: Id, foldings: SessionState['foldings']): ViewLook {
  const { lens = null, focus } = map.views[view] ?? {}
  const { venues, structure } = useFindings.getState()
  const strong = focus ? surroundings(map, focus) : lens ? reportOf(map, lens).strong : undefined
  return {
    visibleParties: visibleParties(map, view),
    triangles: isFolded({ foldings, view }, map) ? 'folded' : 'unfolded',
    layer: edgeLayerOf(layerShown({ lens, layer: null }), { venues, structure, map }),
    meetings: meetingsDrawn({ lens, meetingsShown: false }),
    strong: strong && strong.size > 0 ? strong : undefined,
  }
}
