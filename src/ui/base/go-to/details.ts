import type { Id } from '../../../model/id'
import { select, setSession } from '../state/session-store'
import { askFocus } from './focus-places'
import { holdKeys } from './held-keys'

/** Opens the side panel at the form of what is selected. */
export function openDetails(): void {
  setSession({ panel: 'details', panelOpen: true })
}

/** Selects records (none is the map itself) and opens their form beside the map or the page. */
export function showDetails(...ids: readonly Id[]): void {
  select(ids)
  openDetails()
}

/** Selects records and turns the side panel to their form; one that is folded away stays so. */
export function turnToDetails(...ids: readonly Id[]): void {
  select(ids)
  setSession({ panel: 'details' })
}

/** Opens the form of what is selected and gives the keyboard to its first field. */
export function focusDetails(): void {
  openDetails()
  const arrived = holdKeys()
  requestAnimationFrame(() => {
    askFocus('form')
    arrived()
  })
}

/** Selects a record, opens its form and gives the keyboard to its first field. */
export function goToDetails(id: Id): void {
  select([id])
  focusDetails()
}
