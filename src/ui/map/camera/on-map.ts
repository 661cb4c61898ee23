import { type PageId, VIEW_PAGES } from '../../base/state/page-ids'
import { choosePage, useSession } from '../../base/state/session-store'
import { whenMapStands } from './camera'

/** Does something on the map: goes there first when a page stands in its place. */
export function onMap(task: () => void): void {
  if (useSession.getState().page !== 'map') choosePage('map')
  whenMapStands(task)
}

/** Pages that show every record; the others show a part of the map from one side. */
const SHOWS_ALL: readonly PageId[] = VIEW_PAGES

/** Goes to the map, unless what is shown now shows every record as well. */
export function goWhereAllIsShown(): void {
  if (!SHOWS_ALL.includes(useSession.getState().page)) choosePage('map')
}
