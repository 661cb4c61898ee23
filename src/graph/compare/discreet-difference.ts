import type { ChainMap } from '../../model/chain-map'
import { earlierWithoutDiscreet } from '../../model/discretion'
import { type Difference, differenceOf } from './difference'

const discreet = new WeakMap<Difference, Difference>()

/**
 * Two maps in one picture as anybody may see it: what either of the two keeps off the wall is in neither, and so it does not
 * seem new or ended either.
 */
export function discreetDifference(before: ChainMap, after: ChainMap): Difference {
  return differenceOf(earlierWithoutDiscreet(before, after), earlierWithoutDiscreet(after, before))
}

/** The same of a difference that was made already: itself when nothing is withheld, and always the same object. */
export function withoutDiscreetMarks(difference: Difference): Difference {
  const known = discreet.get(difference)
  if (known) return known
  const { before, after } = difference.comparison
  const [then, now] = [earlierWithoutDiscreet(before, after), earlierWithoutDiscreet(after, before)]
  const made = then === before && now === after ? difference : differenceOf(then, now)
  discreet.set(difference, made)
  discreet.set(made, made)
  return made
}
