import type { Id } from '../../../model/id'
import { select, setSession } from '../../base/state/session-store'
import { showFound } from '../../base/state/show-also'
import { showItems } from '../../map/camera/camera'
import { goWhereAllIsShown } from '../../map/camera/on-map'

/**
 * Selects records and brings these parties into view, also when a view filters them out.
 *
 * @param records what is selected: the parties themselves, or the dependencies between them
 */
export function showParties(parties: readonly Id[], records: readonly Id[] = parties): void {
  showFound(parties)
  setSession({ focus: null })
  select(records)
  goWhereAllIsShown()
  requestAnimationFrame(() => showItems(parties))
}
