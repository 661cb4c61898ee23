import { writeSvg } from '../../../export/write-svg'
import { unavoidableOf } from '../../../graph/measures/way'
import type { ChainMap } from '../../../model/chain-map'
import { measureLookOf } from '../../../scene/cards/measure-look-of'
import { badgesOf, useFindings } from '../../base/state/findings-store'
import { isFolded } from '../../base/state/folding'
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

/** The map as a stand-alone SVG, in the language and with the triangles (folded or not) of the screen. */
export function drawMap(map: ChainMap, { what, theme, badges, paperWidth }: DrawOptions): string {
  const { language, chainsShown, measure, way, ...session } = useSession.getState()
  const { findings, measures, structure, venues } = useFindings.getState()
  const asOnScreen = what === 'visible'
  const unavoidable = measure?.id === 'unavoidable' ? unavoidableOf(map, way) : undefined
  return writeSvg(map, {
    language,
    theme,
    paperWidth,
    triangles: isFolded(session, map) ? 'folded' : 'unfolded',
    chains: chainsShown,
    ...(badges && { badges: badgesOf(findings, map.answers) }),
    ...(asOnScreen && { visibleParties: shownParties(map, session) }),
    ...(asOnScreen && measure && { measure: measureLookOf(measure, { measures, structure, unavoidable }, language) }),
    // A layer is what the user is showing: it goes along also when the whole map is drawn.
    layer: edgeLayerOf(layerShown(session), { venues, structure, map, agreementsOn: session.agreementsOn }),
    meetings: meetingsDrawn(session),
  })
}
