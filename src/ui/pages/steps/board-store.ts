import { create } from 'zustand'
import type { Id } from '../../../model/id'
import type { Place } from '../../map/placing/step-commands'

// Session state of the page with steps: local to this tab, in no file, not undoable.

interface BoardState {
  /** The party whose card Tab comes to. */
  readonly active: Id | null
  /** The party whose card gets the keyboard once it stands where it was moved to. */
  readonly toFocus: Id | null
  /** The step whose name field gets the keyboard once it is there. */
  readonly toName: Id | null
  /** The parties for which is asked where they go, and the control that asked. */
  readonly moving: { readonly parties: readonly Id[]; readonly from: HTMLElement } | null
}

export const useBoard = create<BoardState>(() => ({ active: null, toFocus: null, toName: null, moving: null }))

/** A list of the board as a text: a step's id, or one of the two trays. Ids hold no colon. */
export function listOfPlace(place: Place): string {
  return place === undefined ? ':unplaced' : (place ?? ':outside')
}

/** The place a list stands for. */
export function placeOfList(list: string): Place {
  return list === ':unplaced' ? undefined : list === ':outside' ? null : list
}
