import { COLLECTIONS } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from './document-store'
import { type Draft, dropDraft, select, setSession, useSession } from './session-store'

/**
 * Lets go of what is no longer on the map: in the selection, as the centre of a focus, as the first of two ends. What is
 * only not shown any more also takes the question that stands at it and the form that began with it along.
 */
export function letGoOfDeleted(): void {
  const { map, looked: whole } = useDocument.getState()
  const { selection, focus, firstEnd, lensStop, draft, view } = useSession.getState()
  const isIn = (of: typeof map, id: Id) => of !== null && COLLECTIONS.some((name) => Object.hasOwn(of[name], id))
  const exists = (id: Id) => isIn(map, id)
  const existing = selection.filter(exists)
  if (existing.length < selection.length) select(existing)
  if (focus !== null && !exists(focus)) setSession({ focus: null })
  if (firstEnd !== null && !exists(firstEnd)) setSession({ firstEnd: null })
  if (map === whole) return
  const isHidden = (id: Id) => isIn(whole, id) && !exists(id)
  if (lensStop !== null && isHidden(lensStop.record)) setSession({ lensStop: null })
  if (view !== null && isHidden(view)) setSession({ view: null })
  if (draft !== null && idsIn(draft).some(isHidden)) dropDraft()
}

/** The records at which a form that is half made stands. */
function idsIn(draft: Draft): Id[] {
  switch (draft.kind) {
    case 'party':
      return []
    case 'triangle':
      return [draft.contractor, draft.triangle].flatMap((id) => id ?? [])
    case 'dependency':
      return [draft.from, draft.to && 'record' in draft.to ? draft.to.record : undefined].flatMap((id) => id ?? [])
    case 'coupling':
      return [draft.from, draft.to].flatMap((end) => (end ? Object.values(end) : []))
  }
}
