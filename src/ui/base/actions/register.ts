import type { UserAction } from './action'

// The register of actions: menus, keys, buttons and search read it. What an action does stands on the floor that does it.

let registered: readonly UserAction[] = []

/**
 * Makes these the actions of the app. Called once, by the floor that sees all others, before anything is shown.
 *
 * @param actions in the order of menus
 */
export function registerActions(actions: readonly UserAction[]): void {
  registered = actions
}

/** Every action a user can do, in the order of menus; nothing before the editor is there. */
export function allActions(): readonly UserAction[] {
  return registered
}
