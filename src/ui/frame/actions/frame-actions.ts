import type { UserAction } from '../../base/actions/action'
import { askFocus } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { openAbout } from '../about/about-store'

/** What one does with the bars around the map. */
export const frameActions: readonly UserAction[] = [
  {
    id: 'search',
    keys: ['ctrl+k'],
    isAvailable: () => useDocument.getState().map !== null,
    run: () => askFocus('search'),
  },
  { id: 'about', isAvailable: () => true, run: openAbout },
]
