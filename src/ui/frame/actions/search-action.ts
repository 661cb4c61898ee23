import type { UserAction } from '../../base/actions/action'
import { askFocus } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'

/** Gives the keyboard to the search field. */
export const searchAction: UserAction = {
  id: 'search',
  keys: ['ctrl+k'],
  isAvailable: () => useDocument.getState().map !== null,
  run: () => askFocus('search'),
}
