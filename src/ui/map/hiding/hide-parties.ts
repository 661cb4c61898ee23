import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { shortName } from '../../../scene/drawing/names'
import { joined, textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { announce, chooseView, select, setSession, showMessage, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { shownParties } from '../../base/state/shown-parties'

// Hiding is a way to look, as a filter is: it stands in no file until a view is made of it, and so it is no step to undo.
// What was hidden is counted in the bar, and comes back from there, one by one or all at once.

/** More names than this are only counted. */
const NAMED = 3

/** Parties in words: by name, or how many when they are more than one takes in. */
export function namesOf(map: ChainMap, ids: readonly Id[]): string {
  const { language, ui } = textsOf(useSession.getState().language)
  if (ids.length > NAMED) return ui.views.count(ids.length, ids.length)
  return joined(
    ids.map((id) => shortName(map, id)),
    language,
  )
}

/** The parties among what is selected. */
export function chosenParties(): readonly Id[] {
  const { map } = useDocument.getState()
  return useSession.getState().selection.filter((id) => map?.parties[id] !== undefined)
}

/** Takes parties off the map with their lines; nothing is deleted. */
export function hideParties(ids: readonly Id[]): void {
  const { map } = useDocument.getState()
  const { alsoShown, hidden, focus, language } = useSession.getState()
  if (!map || ids.length === 0) return
  select([])
  setSession({
    alsoShown: alsoShown.filter((id) => !ids.includes(id)),
    hidden: [...hidden.filter((id) => !ids.includes(id)), ...ids],
    // Around a party that nobody sees there is nothing to look at.
    focus: focus !== null && ids.includes(focus) ? null : focus,
  })
  showMessage('info', textsOf(language).hiding.hidden(namesOf(map, ids)))
}

/** Puts hidden parties back on the map, whoever hid them: the user or the view. */
export function showAgain(ids: readonly Id[]): void {
  const { map } = useDocument.getState()
  const { hidden, language } = useSession.getState()
  if (!map) return
  setSession({ hidden: hidden.filter((id) => !ids.includes(id)) })
  const shown = shownParties(map, useSession.getState())
  showAlso(shown ? ids.filter((id) => !shown.has(id)) : [])
  announce(textsOf(language).hiding.shown(namesOf(map, ids)))
}

/** Puts every party on the map. A view that shows all of them by itself stays. */
export function showAllParties(): void {
  const { map } = useDocument.getState()
  const { view } = useSession.getState()
  if (map && visibleParties(map, view) === undefined) setSession({ hidden: [] })
  else chooseView(null)
}
