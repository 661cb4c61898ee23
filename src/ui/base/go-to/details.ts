import type { Id } from '../../../model/id'
import { select, setSession } from '../state/session-store'

/** Selects a record and opens its form beside the page. */
export function showDetails(id: Id): void {
  select([id])
  setSession({ panel: 'details', panelOpen: true })
}

/** The same, and gives the keyboard to the first field of the form. */
export function goToDetails(id: Id): void {
  showDetails(id)
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.side-panel .details-form :is(input, textarea, button)')?.focus(),
  )
}
