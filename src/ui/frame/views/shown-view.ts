import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { useDocument } from '../../base/state/document-store'
import { type SessionState, useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'

type Shown = Pick<SessionState, 'view' | 'alsoShown' | 'hidden' | 'lens'>

/**
 * The view that the screen shows as it is kept: the chosen one, as long as its own parties are on the map and its picture
 * is on.
 *
 * @returns its id, `all` for all parties without a view, or null once the screen shows something else
 */
export function shownView(map: ChainMap, { lens, ...session }: Shown): Id | 'all' | null {
  const { view } = session
  const own = visibleParties(map, view)
  const now = shownParties(map, session)
  const all = Object.keys(map.parties)
  if (all.some((id) => (own?.has(id) ?? true) !== (now?.has(id) ?? true))) return null
  if (view === null) return 'all'
  const kept = map.views[view]?.lens
  return kept && kept !== lens ? null : view
}

/** The same for what is on screen, for a component. */
export function useShownView(): Id | 'all' | null {
  const map = useDocument((state) => state.map)
  const view = useSession((state) => state.view)
  const alsoShown = useSession((state) => state.alsoShown)
  const hidden = useSession((state) => state.hidden)
  const lens = useSession((state) => state.lens)
  return map && shownView(map, { view, alsoShown, hidden, lens })
}
