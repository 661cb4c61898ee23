/** Most cards are this wide, in map units; a card of a long name is wider, around the same middle. */
export const CARD_WIDTH = 196

/** How far a card of this width begins to the left of the place of its party. */
export function cardInset(width: number): number {
  return (width - CARD_WIDTH) / 2
}

/** No card is wider than this: two beside each other in a grid keep apart. */
export const WIDEST_CARD = 264
