import type { ActionId } from './action'
import { actions } from './index'

/** Does the action with this id, if it can be done now. */
export function runAction(id: ActionId): void {
  const action = actions.find((candidate) => candidate.id === id)
  if (action?.isAvailable()) action.run()
}

/** The first key of an action, for beside its name. */
export function keyOf(id: ActionId): string | undefined {
  return actions.find((candidate) => candidate.id === id)?.keys?.[0]
}
