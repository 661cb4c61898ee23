import type { UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { walkViews } from './view-commands'
import { askForView, showViewStrip, useViewStrip } from './view-store'

const isOnMap = () => useSession.getState().page === 'map'
const hasViews = () => isOnMap() && (useDocument.getState().map?.viewOrder.length ?? 0) > 0

/** Making views, and walking through them as a remote control does. */
export const viewRowActions: readonly UserAction[] = [
  {
    id: 'newView',
    isAvailable: () => isOnMap() && Object.keys(useDocument.getState().map?.parties ?? {}).length > 0,
    run: () => askForView(null),
  },
  {
    id: 'viewStrip',
    isAvailable: isOnMap,
    run: () => showViewStrip(!useViewStrip.getState().open),
  },
  { id: 'viewNext', keys: ['pagedown'], isAvailable: hasViews, run: () => walkViews(1) },
  { id: 'viewPrevious', keys: ['pageup'], isAvailable: hasViews, run: () => walkViews(-1) },
]
