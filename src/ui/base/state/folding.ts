import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { opensFolded } from '../../../scene/opens-folded'
import { useDocument } from './document-store'
import { type SessionState, useSession } from './session-store'

// Session state: whether triangles are folded. Each view of a map opens as it reads best, and keeps what the user chose for it.

type Choice = Pick<SessionState, 'foldings' | 'view'>

/** How each view of each map opened: a map that grows does not fold under one's hands. */
const opened = new Map<string, boolean>()

/** Whether the triangles of a map are folded in the view that is shown. */
export function isFolded({ foldings, view }: Choice, map: ChainMap): boolean {
  const key = keyOf(map.id, view)
  // A view that somebody made says it itself.
  const kept = view === null ? undefined : map.views[view]?.folded
  const known = foldings[key] ?? kept ?? opened.get(key)
  if (known !== undefined) return known
  const folded = opensFolded(map, visibleParties(map, view, []))
  opened.set(key, folded)
  return folded
}

/** The same for what is on screen, for a component. */
export function useFolded(): boolean {
  const map = useDocument((state) => state.map)
  const view = useSession((state) => state.view)
  const foldings = useSession((state) => state.foldings)
  return map !== null && isFolded({ foldings, view }, map)
}

/** Whether the user folded the triangles of a view that opened without. */
export function useChoseFolding(): boolean {
  const map = useDocument((state) => state.map)
  const view = useSession((state) => state.view)
  const foldings = useSession((state) => state.foldings)
  return map !== null && foldings[keyOf(map.id, view)] === true && opened.get(keyOf(map.id, view)) !== true
}

/** Folds the triangles of the view that is shown, or unfolds them. */
export function toggleFolding(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const session = useSession.getState()
  const foldings = { ...session.foldings, [keyOf(map.id, session.view)]: !isFolded(session, map) }
  useSession.setState({ foldings })
}

function keyOf(map: Id, view: Id | null): string {
  return `${map}/${view ?? ''}`
}
