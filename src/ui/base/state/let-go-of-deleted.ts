import { COLLECTIONS } from '../../../model/chain-map'
import { useDocument } from './document-store'
import { select, setSession, useSession } from './session-store'

/** Lets go of what is no longer on the map: in the selection, as the centre of a focus, as the first of two ends. */
export function letGoOfDeleted(): void {
  const { map } = useDocument.getState()
  const { selection, focus, firstEnd } = useSession.getState()
  const exists = (id: string) => map !== null && COLLECTIONS.some((name) => Object.hasOwn(map[name], id))
  const existing = selection.filter(exists)
  if (existing.length < selection.length) select(existing)
  if (focus !== null && !exists(focus)) setSession({ focus: null })
  if (firstEnd !== null && !exists(firstEnd)) setSession({ firstEnd: null })
}
