import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { type Unavoidable, unavoidableParties } from './unavoidable'

/** The steps at which the ways through a chain begin and end; null where nobody chose one. */
export interface Way {
  readonly from: Id | null
  readonly to: Id | null
}

/** Where the chain begins and ends: as chosen, else at its first and its last step. */
export function wayOf({ steps, stepOrder }: ChainMap, { from, to }: Way): Way {
  return {
    from: from && steps[from] ? from : (stepOrder[0] ?? null),
    to: to && steps[to] ? to : (stepOrder.at(-1) ?? null),
  }
}

/** Who lies on every way between these steps; undefined when the map has no two different ones. */
export function unavoidableOf(map: ChainMap, chosen: Way): Unavoidable | undefined {
  const { from, to } = wayOf(map, chosen)
  if (!from || !to || from === to) return undefined
  return unavoidableParties(map, from, to)
}
