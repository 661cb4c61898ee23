/** Every card is this wide, in map units; its height grows with its text. */
export const CARD_WIDTH = 196
