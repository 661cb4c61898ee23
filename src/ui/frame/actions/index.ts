import type { UserAction } from '../../base/actions/action'
import { drawActions } from './draw-actions'
import { editActions } from './edit-actions'
import { lensActions } from './lens-actions'
import { recordActions } from './record-actions'
import { viewActions } from './view-actions'

/** Every user action, in the order of menus. */
export const actions: readonly UserAction[] = [
  ...drawActions,
  ...recordActions,
  ...editActions,
  ...viewActions,
  ...lensActions,
]
