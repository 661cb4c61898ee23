import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Texts } from '../../text/texts'
import { inflate, overlaps, type Rect } from '../drawing/geometry'
import { PLAIN, type Reading } from '../drawing/reading'
import type { SceneItem } from '../drawing/scene'
import { measureText } from '../drawing/text-measure'

const WORDS = 12.5
/** How far the line reaches beyond the cards, on either side. */
const BEYOND = 40
/** From the line to the word over it, and to the top of the word under it. */
const GAP = 5
/** Between the words and what else stands on the map. */
const AIR = 4
/** Between the last card above the line and the first heading below it there must be this much. */
const LEAST = 40

interface Band {
  readonly line: SceneItem | undefined
  /** What stands on either side of the line; empty where there is no room for both words. */
  readonly words: readonly SceneItem[]
}

/**
 * The line between steering and chain with its two words: drawn when every party that only steers stands above every
 * party with a step. The words stand at the left end of the line, else at its right end; where a card or a heading is in
 * the way at both, the line says it alone.
 *
 * @param extents per party id the rectangle of its card with the glyphs on it
 * @param taken what else the words keep clear of
 */
export function drawBands(
  map: ChainMap,
  extents: ReadonlyMap<Id, Rect>,
  { headers, taken = [] }: { readonly headers: readonly SceneItem[]; readonly taken?: readonly SceneItem[] },
  texts: Texts,
  { letter }: Reading = PLAIN,
): Band {
  const steering = steeringOnly(map)
  let bottom = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const [id, extent] of extents) {
    left = Math.min(left, extent.x)
    right = Math.max(right, extent.x + extent.width)
    if (steering.has(id)) bottom = Math.max(bottom, extent.y + extent.height)
    else if (map.parties[id]?.step) top = Math.min(top, extent.y)
  }
  for (const header of headers) top = Math.min(top, header.origin.y)
  if (!Number.isFinite(bottom) || !Number.isFinite(top) || bottom + LEAST >= top) return { line: undefined, words: [] }
  const size = Math.max(WORDS, letter)
  const { steeringBand, chainBand } = texts.drawing
  // Near the headings, unless the word over the line would then come upon a card.
  const y = Math.max(top - Math.max(22, size * 1.55), Math.min(bottom + GAP + AIR + size, top - GAP - AIR - size))
  const [from, to] = [left - BEYOND, right + BEYOND]
  const inTheWay = [
    ...extents.values(),
    ...[...headers, ...taken].map(({ origin, size: own }) => ({ ...origin, ...own })),
  ]
  const isFree = ({ origin, size: own }: SceneItem) =>
    !inTheWay.some((rect) => overlaps(rect, inflate({ ...origin, ...own }, AIR - 0.1)))
  const wordsAt = (x: (width: number) => number): SceneItem[] => [
    word('band:steering:above', steeringBand, size, x, y - GAP - size),
    word('band:steering:below', chainBand, size, x, y + GAP),
  ]
  const places = [wordsAt(() => from), wordsAt((width) => to - width)]
  return {
    line: {
      id: 'band:steering',
      origin: { x: from, y },
      size: { width: to - from, height: 2 },
      shapes: [{ kind: 'path', d: `M0 0H${to - from}`, stroke: { color: 'border', width: 1.5 } }],
      name: `${steeringBand} / ${chainBand}`,
    },
    words: places.find((words) => words.every(isFree)) ?? [],
  }
}

function word(id: string, text: string, size: number, x: (width: number) => number, y: number): SceneItem {
  const width = measureText(text, size, 700)
  return {
    id,
    origin: { x: x(width), y },
    size: { width, height: size },
    shapes: [{ kind: 'text', x: 0, y: size * 0.86, text, size, weight: 700, fill: 'ink-muted' }],
    name: text,
  }
}

/** Parties that are owner or client, have no step and carry out nothing themselves. */
function steeringOnly(map: ChainMap): Set<Id> {
  const steering = new Set<Id>()
  for (const triangle of Object.values(map.triangles)) {
    if (triangle.owner) steering.add(triangle.owner.party)
    for (const client of triangle.clients ?? []) steering.add(client.party)
  }
  for (const triangle of Object.values(map.triangles)) if (triangle.contractor) steering.delete(triangle.contractor)
  for (const id of [...steering]) if (map.parties[id]?.step) steering.delete(id)
  return steering
}
