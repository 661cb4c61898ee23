import { create } from 'zustand'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import { select, useSession } from '../../base/state/session-store'
import { placeAt } from '../camera/camera'

interface MenuState {
  /** Where on the screen the menu hangs; null while it is closed. */
  readonly at: Point | null
  /** Where on the map that is, when it was opened there with a hand. */
  readonly place: Point | undefined
}

export const useMenu = create<MenuState>(() => ({ at: null, place: undefined }))

/**
 * Opens the menu of a record, or of all that is chosen when it is among that; without one that of the map.
 *
 * @param at where on the screen a hand asked for it
 */
export function openMenuOf(record: Id | undefined, at: Point): void {
  const { selection } = useSession.getState()
  if (record === undefined) select([])
  else if (!selection.includes(record)) select([record])
  useMenu.setState({ at, place: placeAt(at) })
}

/** Opens the menu of what is chosen, beside it. */
export function openMenuOfChosen(at: Point): void {
  useMenu.setState({ at, place: undefined })
}

/** Closes it. */
export function closeMenu(): void {
  useMenu.setState({ at: null, place: undefined })
}
