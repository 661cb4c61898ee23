/** All distances of the router in map units (CSS pixels at 100 %), and the prices it weighs against length. */

/** Distance a line keeps from a card when the lane allows it. */
export const CLEARANCE = 14
/** Distance a line keeps from a card, and a port from its corner, in a lane too full for more. */
export const BORDER_MIN = 6
/** Length of the last segment, with the arrow head, when the lane allows it. */
export const ARROW_STUB = 24
/** Narrower gaps between two obstacles are not a lane: nothing is drawn in them. */
export const MIN_LANE = 8
/** Distance of a port from the corner of its side. */
export const CORNER = 12
/** Distance between neighbouring ports on one side: wanted, and what the capacity of a side is counted with. */
export const PORT_GAP = 24
export const PORT_GAP_MIN = 14
/** Distance between two lines joining the same two cards: room for a label on each. */
export const PAIR_GAP = 28
/** Distance between parallel lines in one lane: wanted, and what the capacity of a lane is counted with. */
export const LANE_GAP = 14
export const LANE_GAP_MIN = 10
/** Lanes up to this width are used in the middle; beside wider spaces a line runs `BORDER_LANE` from the card. */
export const WIDE_LANE = 240
export const BORDER_LANE = 40
/** Jogs shorter than this are drawn straight where the cards allow it. */
export const JOG = 26

/** Prices in map units of length. */
export const BEND_COST = 85
/** Tried one after the other on maps of this size, when labels of the first drawing find no free place. */
export const OTHER_BEND_COSTS = [75, 100]
export const RETRY_LIMIT = 150
export const CROSSING_COST = 75
/** The thin lines of a bundle cross more easily than they make a detour. */
export const BUNDLE_CROSSING_COST = 35
export const SHARING_COST = 0.06
/** For running at the very border of a lane instead of in its middle. */
export const OFF_MIDDLE_COST = 0.2
export const OVERFULL_COST = 2.5
export const BUNDLE_FACTOR = 0.45
/** For a way on which the label has no room; enough to go round by the next lane, too little for a long detour. */
export const NO_LABEL_ROOM_COST = 430
/** Free line and air around a label, both sides together. */
export const LABEL_MARGIN = 16
