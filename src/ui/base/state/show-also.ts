import type { Id } from '../../../model/id'
import { setSession, useSession } from './session-store'

/** What was just drawn or asked for is shown, whatever the view filters out and whatever was hidden. */
export function showAlso(ids: readonly Id[]): void {
  const { alsoShown, hidden, brought, walked } = useSession.getState()
  const added = ids.filter((id) => !alsoShown.includes(id))
  if (added.length > 0) setSession({ alsoShown: [...alsoShown, ...added] })
  if (ids.some((id) => hidden.includes(id))) setSession({ hidden: hidden.filter((id) => !ids.includes(id)) })
  // What a finding or a walk brought does not go with it once the user asks for it too.
  if (walked.some((id) => ids.includes(id))) setSession({ walked: walked.filter((id) => !ids.includes(id)) })
  if (brought) setSession({ brought: { ...brought, parties: brought.parties.filter((id) => !ids.includes(id)) } })
}

/**
 * What was found is shown, whatever the view filters out; not what the user hid: that is said on the map, with the way to
 * show it.
 */
export function showFound(ids: readonly Id[]): void {
  const { hidden } = useSession.getState()
  showAlso(ids.filter((id) => !hidden.includes(id)))
}
