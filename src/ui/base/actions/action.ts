import type { Texts } from '../../../text/texts'

/** The names of actions in the dictionary. */
export type ActionId = keyof Texts['ui']['actions']

/**
 * A key with its modifiers: `ctrl+z` (Command on a Mac), `shift+f`, `p`. Keys without Control work only while the map
 * has focus, and single letters can be switched off.
 */
export type KeyChord = string

/** One thing a user can do: menus, keys and buttons all come from this list. */
export interface UserAction {
  readonly id: ActionId
  readonly keys?: readonly KeyChord[]
  readonly isAvailable: () => boolean
  readonly run: () => void
}
