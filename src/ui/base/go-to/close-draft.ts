import { dropDraft, setSession, useSession } from '../state/session-store'
import { askFirst } from './focus-places'

/** Puts the form away; the tool stays on. A form in which something would be lost asks first. */
export function closeDraft(): void {
  setSession({ draft: null, firstEnd: null })
  if (!useSession.getState().draft) focusMap()
}

/** Puts the form away whatever stands in it: it has been kept, or its user does not want it. */
export function endDraft(): void {
  dropDraft()
  if (!useSession.getState().draft) focusMap()
}

/** Gives the keyboard to the map, or to the page that stands in its place. */
export function focusMain(): void {
  askFirst('map', 'page')
}

/** Gives the map the keyboard. */
export function focusMap(): void {
  askFirst('map')
}
