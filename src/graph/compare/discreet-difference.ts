import type { ChainMap } from '../../model/chain-map'
import { earlierWithoutDiscreet } from '../../model/discretion'
import { type Difference, differenceOf } from './difference'

/**
 * Two maps in one picture as anybody may see it: what either of the two keeps off the wall is in neither, and so it does not
 * seem new or ended either.
 */
export function discreetDifference(before: ChainMap, after: ChainMap): Difference {
  return differenceOf(earlierWithoutDiscreet(before, after), earlierWithoutDiscreet(after, before))
}
