import { useMemo } from 'react'
import type { Difference } from '../../../graph/compare/difference'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { useDifference } from './difference-store'
import { type SessionState, useSession } from './session-store'

/** What decides which parties are on the map. */
type Choice = Pick<SessionState, 'view' | 'alsoShown' | 'hidden'>

/**
 * The parties that are on the map: those of the view, what was added by hand and what a difference marks, which no view of
 * either map knew of; without what was hidden. Undefined is all.
 */
export function shownParties(
  map: ChainMap,
  { view, alsoShown, hidden }: Choice,
  difference: Difference | null = null,
): ReadonlySet<Id> | undefined {
  const marked = difference
    ? Object.keys(map.parties).filter((id) => difference.marks.has(id) && !hidden.includes(id))
    : []
  return visibleParties(map, view, marked.length > 0 ? [...alsoShown, ...marked] : alsoShown, hidden)
}

/** The same for what is on screen, for a component; undefined too without a map. */
export function useShownParties(map: ChainMap | null): ReadonlySet<Id> | undefined {
  const view = useSession((state) => state.view)
  const alsoShown = useSession((state) => state.alsoShown)
  const hidden = useSession((state) => state.hidden)
  const difference = useDifference((state) => state.difference)
  return useMemo(
    () => (map ? shownParties(map, { view, alsoShown, hidden }, difference) : undefined),
    [map, view, alsoShown, hidden, difference],
  )
}
