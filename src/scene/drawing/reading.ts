/**
 * How large letters must be so that whoever looks can read them, in map units. What the camera or the paper makes
 * smaller, the drawing makes larger: a text that does not fit at this size is not drawn.
 */
export interface Reading {
  /** The smallest letter. */
  readonly letter: number
  /** What the name of a party has wherever it fits; a longer one is smaller rather than cut, down to the smallest letter. */
  readonly name: number
}

/** What somebody can read on a screen, in CSS pixels. */
export interface Eye {
  readonly letter: number
  readonly name: number
}

/** At a desk: half a metre from the screen. */
export const DESK: Eye = { letter: 11, name: 15.4 }

/** Sizes that a map is drawn for lie this factor apart, so that a hair of zoom is not another drawing. */
const STEP = 2 ** (1 / 24)

/**
 * What the back row can read of a projected picture: five metres from a wall two metres wide, a letter needs 1.85 % of its
 * height and the name of a party 2.6 %.
 *
 * @param height of the window in CSS pixels
 */
export function roomEye(height: number): Eye {
  return { letter: Math.max(DESK.letter, height * 0.0185), name: Math.max(DESK.name, height * 0.026) }
}

/**
 * The reading sizes of a map that is seen at a scale. The same for the same scale, however one came there.
 *
 * @param scale pixels per map unit
 */
export function readingAt(scale: number, eye: Eye = DESK): Reading {
  const needed = eye.letter / scale
  const steps = Math.max(0, Math.ceil(Math.log(needed / DESK.letter) / Math.log(STEP) - 1e-9))
  const letter = DESK.letter * STEP ** steps
  return { letter, name: (letter * eye.name) / eye.letter }
}

/** What somebody can read on paper, in points. */
const PAPER: Eye = { letter: 7, name: 9.8 }

/**
 * The reading sizes of a map on paper.
 *
 * @param scale points on paper per map unit
 */
export function readingOnPaper(scale: number): Reading {
  return readingAt(scale, PAPER)
}

/** At 100 % on a desk, and what a file that leaves the app is drawn for when nobody says how large it will be. */
export const PLAIN: Reading = DESK

/** How many times larger than at 100 % signs and lines are drawn, so that they stay as clear as the letters beside them. */
export function signScale({ letter }: Reading, most = 2.2): number {
  return Math.min(most, letter / PLAIN.letter)
}
