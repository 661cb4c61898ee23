import type { Point } from '../../../scene/drawing/geometry'
import type { Texts } from '../../../text/texts'
import type { MenuTopic } from './menu-topics'

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
  /** The context menus of the map that offer it. */
  readonly inMenuOf?: readonly MenuTopic[]
  readonly isAvailable: () => boolean
  /** @param place where on the map it was asked for, when a hand pointed there */
  readonly run: (place?: Point) => void
}
