import { partiesIn } from '../../../graph/finding-subjects'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { type SessionState, setSession, useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'

// A view may leave out parties that a finding is about. They come with the finding and go with it, unless the user did
// something with them meanwhile.

/**
 * Changes the session to show a finding, together with parties that the view leaves out. What an earlier finding brought
 * goes, as far as it is not among them.
 *
 * @param changes with the selection that the finding makes: no choice of the user's
 */
export function bring(
  map: ChainMap,
  parties: readonly Id[],
  changes: Partial<SessionState> & Pick<SessionState, 'selection'>,
): void {
  const { alsoShown, hidden, brought, view } = useSession.getState()
  const own = brought ? alsoShown.filter((id) => !brought.parties.includes(id)) : alsoShown
  const visible = shownParties(map, { view, alsoShown: own, hidden })
  // What the user hid stays hidden: the map says so, with the way to show it.
  const added = visible ? parties.filter((id) => !visible.has(id) && !hidden.includes(id)) : []
  const isSame = added.length === 0 && own.length === alsoShown.length
  setSession({
    ...changes,
    alsoShown: isSame ? alsoShown : [...own, ...added],
    brought: added.length > 0 ? { parties: added, selection: changes.selection } : null,
  })
}

/** The parties keep their place on screen when the finding goes. */
function keep(parties: readonly Id[]): void {
  const { brought } = useSession.getState()
  const left = brought?.parties.filter((id) => !parties.includes(id)) ?? []
  if (brought && left.length < brought.parties.length) setSession({ brought: { ...brought, parties: left } })
}

/** Takes away what the finding brought, also from the selection: what nobody sees is not selected. */
function takeAway(map: ChainMap | null): void {
  const { alsoShown, brought, selection } = useSession.getState()
  if (!brought) return
  const isGone = (id: Id) => brought.parties.includes(id)
  const left = selection.filter((id) => !(map && partiesIn(map, [id]).some(isGone)))
  setSession({
    brought: null,
    alsoShown: alsoShown.filter((id) => !isGone(id)),
    ...(left.length < selection.length && { selection: left }),
  })
}

useSession.subscribe((state, before) => {
  const { brought, selection, focus, alsoShown, shownFinding } = state
  if (!brought || brought !== before.brought) return
  const { map } = useDocument.getState()
  // Another view has taken them away already.
  if (alsoShown !== before.alsoShown) keep(brought.parties.filter((id) => !alsoShown.includes(id)))
  if (selection !== before.selection && selection !== brought.selection && map) keep(partiesIn(map, selection))
  if (focus !== before.focus && focus !== null && map) keep(partiesIn(map, [focus]))
  if (shownFinding === null) takeAway(map)
})

useDocument.subscribe(({ map }, before) => {
  const { brought } = useSession.getState()
  const former = before.map
  if (!brought || !map || !former || map === former) return
  keep(
    brought.parties.filter(
      (id) => map.parties[id] !== former.parties[id] || map.positions[id] !== former.positions[id],
    ),
  )
})
