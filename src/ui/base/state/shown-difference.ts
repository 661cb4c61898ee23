import type { Difference, Mark } from '../../../graph/compare/difference'
import { withoutDiscreetMarks } from '../../../graph/compare/discreet-difference'
import type { Id } from '../../../model/id'
import { useDifference } from './difference-store'
import { isOnWall, useSession } from './session-store'

/** What this screen may mark as new, ended or changed; null while nothing is compared. */
export function useShownDifference(): Difference | null {
  const isHeld = useSession(isOnWall)
  return useDifference(({ difference }) => difference && (isHeld ? withoutDiscreetMarks(difference) : difference))
}

/** What became of one record; undefined where it stayed as it was, and while nothing is compared. */
export function useMark(id: Id | undefined): Mark | undefined {
  const isHeld = useSession(isOnWall)
  return useDifference(({ difference }) => {
    if (!difference || id === undefined) return undefined
    return (isHeld ? withoutDiscreetMarks(difference) : difference).marks.get(id)
  })
}
