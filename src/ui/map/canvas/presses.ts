// What a hand on the map means: pan, drag or zoom. Follows from the press and the choice of the user alone.

/** With what the map is touched. A pen is as precise as a mouse, and does what that does. */
export type Pointer = 'mouse' | 'pen' | 'touch'

/** What is under a press that may become a drag. */
export interface Press {
  readonly on: 'item' | 'line' | 'empty'
  readonly pointer: Pointer
  /** Whether what is under it was chosen before. */
  readonly isChosen: boolean
  readonly isSpaceHeld: boolean
}

/**
 * What dragging on from a press does. A finger is too broad to go round the cards: it pans, and drags only the card that
 * was chosen first. A line and an empty place pan for every hand, and with the space bar so does everything.
 */
export function dragFrom({ on, pointer, isChosen, isSpaceHeld }: Press): 'pan' | 'drag' {
  if (isSpaceHeld || on !== 'item') return 'pan'
  return pointer === 'touch' && !isChosen ? 'pan' : 'drag'
}

/** What turning the wheel of a mouse does. */
type WheelChoice = 'zoom' | 'pan'

/** A turn of the wheel, or two fingers on a trackpad: a browser tells both as the same event. */
export interface Turn {
  /** 0 is in pixels; a wheel is told in lines by some browsers. */
  readonly deltaMode: number
  readonly deltaX: number
  readonly deltaY: number
  /** The old way of telling it, in which one notch of a wheel is 120; absent in some browsers. */
  readonly wheelDeltaY?: number | undefined
  /** When it was, in ms. */
  readonly timeStamp: number
}

/** By which device a turn came, and when. */
export interface Turned {
  readonly by: 'wheel' | 'pad'
  readonly at: number
}

/** Within so many ms of another a turn belongs to the same movement of the hand. */
const SAME_HAND = 250
const NOTCH = 120
/** A pad begins with a few pixels, a wheel with a whole notch. */
const AT_ONCE = 50

/**
 * Whether a wheel or a trackpad was turned. A pad begins slowly and goes askew; halfway a stroke it may look like a wheel,
 * so that a stroke is what its beginning was.
 *
 * @param before the turn before this one
 */
export function turnedBy(turn: Turn, before?: Turned): Turned['by'] {
  if (before && turn.timeStamp - before.at < SAME_HAND) return before.by
  if (turn.deltaMode !== 0) return 'wheel'
  if (turn.deltaX !== 0) return 'pad'
  const isNotch = turn.wheelDeltaY !== undefined && turn.wheelDeltaY !== 0 && turn.wheelDeltaY % NOTCH === 0
  return isNotch || Math.abs(turn.deltaY) >= AT_ONCE ? 'wheel' : 'pad'
}

/** What a turn does. Pinching, and turning with Control, zoom whatever was chosen: that is not asked here. */
export function turnMeans(by: Turned['by'], choice: WheelChoice): WheelChoice {
  return by === 'pad' ? 'pan' : choice
}
