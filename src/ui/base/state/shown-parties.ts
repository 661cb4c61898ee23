import { useMemo } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { type SessionState, useSession } from './session-store'

/** What decides which parties are on the map. */
type Choice = Pick<SessionState, 'view' | 'alsoShown' | 'hidden'>

/** The parties that are on the map: those of the view and what was added by hand, without what was hidden; undefined is all. */
export function shownParties(map: ChainMap, { view, alsoShown, hidden }: Choice): ReadonlySet<Id> | undefined {
  return visibleParties(map, view, alsoShown, hidden)
}

/** The same for what is on screen, for a component; undefined too without a map. */
export function useShownParties(map: ChainMap | null): ReadonlySet<Id> | undefined {
  const view = useSession((state) => state.view)
  const alsoShown = useSession((state) => state.alsoShown)
  const hidden = useSession((state) => state.hidden)
  return useMemo(
    () => (map ? shownParties(map, { view, alsoShown, hidden }) : undefined),
    [map, view, alsoShown, hidden],
  )
}
