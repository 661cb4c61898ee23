import type { Rect } from '../drawing/geometry'

/** A card of which another hides this part of the smaller of both is no longer read: a corner may lie under a neighbour. */
const HIDDEN = 1 / 3

/**
 * How many cards lie on or under another so far that one of the two can no longer be read, as in a file in which all
 * parties stand in one spot.
 */
export function stackedCards(cards: readonly Rect[]): number {
  const inOrder = [...cards].sort((a, b) => a.x - b.x)
  const stacked = new Set<Rect>()
  inOrder.forEach((card, i) => {
    for (let at = i + 1; at < inOrder.length; at++) {
      const other = inOrder[at] as Rect
      if (other.x >= card.x + card.width) return
      if (stacked.has(card) && stacked.has(other)) continue
      if (hides(card, other)) stacked.add(card).add(other)
    }
  })
  return stacked.size
}

function hides(a: Rect, b: Rect): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (width <= 0 || height <= 0) return false
  return width * height >= HIDDEN * Math.min(a.width * a.height, b.width * b.height)
}
