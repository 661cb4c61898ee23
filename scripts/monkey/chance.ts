/** A source of chance that gives the same row of choices for the same seed. */
export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/**
 * Chance that is told by a seed and a number. Every step of a run has its own, so that a step which went another way
 * (a timer was early) does not shift the choices of all steps after it.
 */
export function chanceOf(seed: number, step: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick(list) {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('nothing to choose from')
      return found
    },
  }
}

/** Runs in the page before its scripts: ids come from the same chance in every run. */
export function seedThePage(seed: number): void {
  let state = seed >>> 0
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  // A window of the system over the page would end the run; nobody is there to close it.
  window.print = () => {}
}
