import { seededRandom } from '../synthetic-map'

/** A repeatable source of choices. */
export interface Dice {
  /** A whole number from 0 up to but not including `below`. */
  readonly int: (below: number) => number
  readonly chance: (share: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
}

/** The same seed and case number give the same choices; neighbouring cases have nothing in common. */
export function diceFor(seed: number, index: number): Dice {
  const random = seededRandom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35))
  const int = (below: number) => Math.floor(random() * below)
  return { int, chance: (share) => random() < share, pick: (list) => list[int(list.length)] as (typeof list)[number] }
}
