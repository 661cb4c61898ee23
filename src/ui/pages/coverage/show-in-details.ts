import type { Id } from '../../../model/id'
import { select, setSession } from '../../base/state/session-store'

/** Selects a record and opens its form beside the page. */
export function showInDetails(id: Id): void {
  select([id])
  setSession({ panel: 'details', panelOpen: true })
}
