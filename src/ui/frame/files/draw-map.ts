import { drawSheet, type Sheet, type SheetOptions } from '../../../export/draw-sheet'
import { type Orientation, type PaperId, type PaperRoom, paperRooms } from '../../../export/paper'
import { unavoidableOf } from '../../../graph/measures/way'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { measureLookOf } from '../../../scene/cards/measure-look-of'
import { useDifference } from '../../base/state/difference-store'
import { badgesOf, NO_FINDINGS } from '../../base/state/findings-store'
import { isFolded } from '../../base/state/folding'
import { asShown, type Found, forOthers } from '../../base/state/for-others'
import { edgeLayerOf, layerShown, meetingsDrawn } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'
import { viewLook } from '../../base/state/view-look'
import { wantedTitle } from '../../base/state/wanted-title'
import { partInView } from '../../map/camera/in-view'
import { emphasisNow } from '../../map/canvas/emphasis'

/** What goes on paper, or how wide in centimetres. */
export type PaperChoice =
  | { readonly paper: PaperId; readonly orientation: Orientation | 'either' }
  | { readonly width: number }

export interface DrawOptions {
  /**
   * `whole` is every party, `shown` keeps to the filters, measure and extra parties of the screen, `seen` shows no more of
   * that than is in view and fades what the screen fades.
   */
  readonly what: 'whole' | 'shown' | 'seen' | { readonly view: Id }
  readonly theme: 'light' | 'beamer'
  readonly badges: boolean
  /** Where the picture goes on paper; absent: as large as on the screen. */
  readonly on?: PaperChoice | undefined
}

/**
 * The map as a picture shows it, in the language of the screen, with the difference that the screen shows. Whatever leaves the app as a picture (PNG, SVG, PDF, the
 * clipboard, the printer) gets its map here.
 */
export function drawMap(whole: ChainMap, { what, theme, badges, on }: DrawOptions): Sheet {
  const { language } = useSession.getState()
  const difference = useDifference.getState().difference ?? undefined
  // What ended stands in no map but that of the difference.
  const { map, found } = difference ? forOthers(difference.both) : asShown(whole)
  const wanted = difference ? undefined : wantedTitle(whole, language)
  const look = typeof what === 'object' ? lookOfView(map, what.view) : lookOfScreen(map, found, what)
  const subtitle = [look.subtitle, wanted].filter(Boolean).join(' · ')
  return drawSheet(map, {
    language,
    theme,
    paper: on && roomsOf(on),
    difference,
    ...(badges && !difference && { badges: badgesOf(found.findings, map.answers) }),
    ...look,
    ...(subtitle && { subtitle }),
  })
}

/** What a picture may fill on paper. */
export function roomsOf(on: PaperChoice): readonly PaperRoom[] {
  return 'width' in on ? [on] : paperRooms(on.paper, on.orientation)
}

function lookOfView(map: ChainMap, view: Id): SheetOptions {
  return { ...viewLook(map, view, useSession.getState().foldings), subtitle: map.views[view]?.title }
}

function lookOfScreen(map: ChainMap, found: Found, what: 'whole' | 'shown' | 'seen'): SheetOptions {
  const { language, chainsShown, measure, way, ...session } = useSession.getState()
  const layer = layerShown(session)
  // Worked out anew where something is withheld, so only where it shows.
  const { venues, structure } = layer === 'venues' || layer === 'bridges' ? found : NO_FINDINGS
  const unavoidable = measure?.id === 'unavoidable' ? unavoidableOf(map, way) : undefined
  const { difference } = useDifference.getState()
  return {
    triangles: isFolded(session, map) ? 'folded' : 'unfolded',
    chains: chainsShown,
    ...(what !== 'whole' && { visibleParties: shownParties(map, session, difference) }),
    ...(what !== 'whole' && measure && { measure: measureLookOf(measure, { ...found, unavoidable }, language) }),
    ...(what === 'seen' && { part: partInView(), strong: emphasisNow().lit ?? undefined }),
    // A layer is what the user is showing: it goes along also when the whole map is drawn.
    layer: edgeLayerOf(layer, { venues, structure, map, agreementsOn: session.agreementsOn }),
    meetings: meetingsDrawn(session),
  }
}
