import type { ActionId } from './action'
import { chordInWords } from './chord'
import { allActions } from './register'

/** Does the action with this id, if it can be done now. */
export function runAction(id: ActionId): void {
  const action = allActions().find((candidate) => candidate.id === id)
  if (action?.isAvailable()) action.run()
}

/** The first key of an action as it is printed beside its name. */
export function keyOf(id: ActionId): string | undefined {
  const key = allActions().find((candidate) => candidate.id === id)?.keys?.[0]
  return key === undefined ? undefined : chordInWords(key)
}
