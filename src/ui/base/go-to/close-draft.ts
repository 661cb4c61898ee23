import { setSession } from '../state/session-store'
import { askFirst } from './focus-places'

/** Puts the form away; the tool stays on. */
export function closeDraft(): void {
  setSession({ draft: null, firstEnd: null })
  focusMap()
}

/** Gives the keyboard to the map, or to the page that stands in its place. */
export function focusMain(): void {
  askFirst('map', 'page')
}

/** Gives the map the keyboard. */
export function focusMap(): void {
  askFirst('map')
}
