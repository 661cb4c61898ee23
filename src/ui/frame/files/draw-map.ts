import { writeSvg } from '../../../export/write-svg'
import { unavoidableOf } from '../../../graph/measures/way'
import type { ChainMap } from '../../../model/chain-map'
import { measureLookOf } from '../../../scene/cards/measure-look-of'
import { badgesOf, NO_FINDINGS } from '../../base/state/findings-store'
import { isFolded } from '../../base/state/folding'
import { forOthers } from '../../base/state/for-others'
import { edgeLayerOf, layerShown, meetingsDrawn } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'

export interface DrawOptions {
  /** `visible` keeps to the filters, measure and extra parties of the screen. */
  readonly what: 'whole' | 'visible'
  readonly theme: 'light' | 'beamer'
  readonly badges: boolean
  /** In centimetres, where the picture goes on paper. */
  readonly paperWidth?: number | undefined
}

/** The map as a stand-alone SVG for others, in the language and with the triangles (folded or not) of the screen. */
export function drawMap(whole: ChainMap, { what, theme, badges, paperWidth }: DrawOptions): string {
  const { language, chainsShown, measure, way, ...session } = useSession.getState()
  const { map, found } = forOthers(whole)
  const layer = layerShown(session)
  // Worked out anew where something is withheld, so only where it shows.
  const { venues, structure } = layer === 'venues' || layer === 'bridges' ? found : NO_FINDINGS
  const asOnScreen = what === 'visible'
  const unavoidable = measure?.id === 'unavoidable' ? unavoidableOf(map, way) : undefined
  return writeSvg(map, {
    language,
    theme,
    paperWidth,
    triangles: isFolded(session, map) ? 'folded' : 'unfolded',
    chains: chainsShown,
    ...(badges && { badges: badgesOf(found.findings, map.answers) }),
    ...(asOnScreen && { visibleParties: shownParties(map, session) }),
    ...(asOnScreen && measure && { measure: measureLookOf(measure, { ...found, unavoidable }, language) }),
    // A layer is what the user is showing: it goes along also when the whole map is drawn.
    layer: edgeLayerOf(layer, { venues, structure, map, agreementsOn: session.agreementsOn }),
    meetings: meetingsDrawn(session),
  })
}
