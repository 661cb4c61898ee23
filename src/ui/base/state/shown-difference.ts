import { type Difference, differenceOf, type Mark } from '../../../graph/compare/difference'
import { earlierWithoutDiscreet, withoutDiscreet } from '../../../model/discretion'
import type { Id } from '../../../model/id'
import { useDifference } from './difference-store'
import { isOnWall, useSession } from './session-store'

const discreet = new WeakMap<Difference, Difference>()

/** A difference as others may see it: of both maps without what is not for the wall. The same for the same difference. */
export function differenceForOthers(difference: Difference): Difference {
  const known = discreet.get(difference)
  if (known) return known
  const { before, after } = difference.comparison
  const [then, now] = [earlierWithoutDiscreet(before, after), withoutDiscreet(after)]
  const made = then === before && now === after ? difference : differenceOf(then, now)
  discreet.set(difference, made)
  return made
}

/** What this screen may mark as new, ended or changed; null while nothing is compared. */
export function useShownDifference(): Difference | null {
  const isHeld = useSession(isOnWall)
  return useDifference(({ difference }) => difference && (isHeld ? differenceForOthers(difference) : difference))
}

/** What became of one record; undefined where it stayed as it was, and while nothing is compared. */
export function useMark(id: Id | undefined): Mark | undefined {
  const isHeld = useSession(isOnWall)
  return useDifference(({ difference }) => {
    if (!difference || id === undefined) return undefined
    return (isHeld ? differenceForOthers(difference) : difference).marks.get(id)
  })
}
