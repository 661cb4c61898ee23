import type { UserAction } from '../../base/actions/action'
import { recordActions } from '../../forms/record/record-actions'
import { sessionActions } from '../../forms/record/session-actions'
import { drawActions } from '../../map/actions/draw-actions'
import { editActions } from '../../map/actions/edit-actions'
import { reshapeActions } from '../../map/actions/reshape-actions'
import { viewActions } from '../../map/actions/view-actions'
import { viewRowActions } from '../views/view-actions'
import { wantedActions } from '../wanted/wanted-actions'
import { frameActions } from './frame-actions'
import { lensActions } from './lens-actions'

/** Every user action, in the order of menus: what each floor can do. */
export const actions: readonly UserAction[] = [
  ...drawActions,
  ...recordActions,
  ...sessionActions,
  ...editActions,
  ...reshapeActions,
  ...frameActions,
  ...viewActions,
  ...viewRowActions,
  ...wantedActions,
  ...lensActions,
]
