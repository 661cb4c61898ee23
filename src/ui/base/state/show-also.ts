import type { Id } from '../../../model/id'
import { setSession, useSession } from './session-store'

/** What was just drawn or found is shown, whatever the view filters out. */
export function showAlso(ids: readonly Id[]): void {
  const { alsoShown, brought, walked } = useSession.getState()
  const added = ids.filter((id) => !alsoShown.includes(id))
  if (added.length > 0) setSession({ alsoShown: [...alsoShown, ...added] })
  // What a finding or a walk brought does not go with it once the user asks for it too.
  if (walked.some((id) => ids.includes(id))) setSession({ walked: walked.filter((id) => !ids.includes(id)) })
  if (brought) setSession({ brought: { ...brought, parties: brought.parties.filter((id) => !ids.includes(id)) } })
}
