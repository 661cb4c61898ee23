import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Texts } from '../../text/texts'
import { cardInset } from '../drawing/card-size'
import type { Rect, Size } from '../drawing/geometry'
import { GLYPH_SIZE } from '../triangles/triangle-glyph'
import { CARD_WIDTH, drawCard } from './card'
import { placesOf } from './places'

/** How large the card of a party is. */
export function cardSize(party: Party, texts: Texts): Size {
  return drawCard(party, texts).size
}

/**
 * What every party takes up on the map, by party: its card, with its triangle when it is a contractor. Triangles whose
 * contractor is still a hole, and meetings that were put somewhere, are there under their own ids.
 */
export function cardBoxes(map: ChainMap, texts: Texts): ReadonlyMap<Id, Rect> {
  const contractors = new Set(Object.values(map.triangles).map(({ contractor }) => contractor))
  const boxes = new Map<Id, Rect>()
  for (const [id, { x, y }] of placesOf(map)) {
    const party = map.parties[id]
    if (!party) continue
    const above = contractors.has(id) ? GLYPH_SIZE.height : 0
    const { width, height } = cardSize(party, texts)
    boxes.set(id, { x: x - cardInset(width), y: y - above, width, height: height + above })
  }
  for (const [id, place] of Object.entries(map.positions)) {
    if (map.triangles[id] && !map.triangles[id].contractor) boxes.set(id, { ...place, ...GLYPH_SIZE })
    else if (map.meetings[id]) boxes.set(id, { ...place, width: CARD_WIDTH, height: 80 })
  }
  return boxes
}
