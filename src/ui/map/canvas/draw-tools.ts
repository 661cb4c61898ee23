import { emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import { freePlace, placesOf } from '../../../scene/cards/places'
import type { Point } from '../../../scene/drawing/geometry'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { announce, select, setSession, type Tool, useSession } from '../../base/state/session-store'
import { middleOfView } from '../camera/camera'
import { askedByClick, cardAround, couplingEndOf, placeOn, type Target } from './asked-by-gesture'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

const openMap = () => useDocument.getState().map ?? NOTHING

/** A click with one of the drawing tools: opens the form for what is drawn, or remembers the first of two ends. */
export function startAt(target: Target, tool: Tool): void {
  const { firstEnd, language } = useSession.getState()
  const asked = askedByClick(openMap(), tool, target, firstEnd)
  if (!asked) return
  if ('draft' in asked) {
    // What was selected before has nothing to do with what is drawn now.
    select('record' in target ? [target.record] : [])
    setSession({ draft: asked.draft, firstEnd: null })
    return
  }
  setSession({ firstEnd: asked.firstEnd, selection: [asked.firstEnd] })
  announce(textsOf(language).ui.canvas.chooseSecondEnd)
}

/** The end of a coupling point that a record stands for. */
export function endOf(id: Id): CouplingEnd {
  return couplingEndOf(openMap(), id)
}

/** Where a party's card is, or its triangle's contractor's; the origin when it is not on the map. */
export function placeOf(id: Id): Point {
  return placeOn(openMap(), id)
}

/** The nearest free place for a new card. */
export function freeNear(place: Point): Point {
  const { map } = useDocument.getState()
  return map ? freePlace(placesOf(map).values(), place) : place
}

/** The place of a card in the middle of what is on screen. */
export function cornerOfView(): Point {
  return cardAround(middleOfView())
}
