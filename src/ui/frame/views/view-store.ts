import { create } from 'zustand'
import type { Id } from '../../../model/id'

// Session state: which view is being named; `null` is one that is not there yet.

interface ViewWindow {
  readonly open: boolean
  readonly view: Id | null
}

export const useViewWindow = create<ViewWindow>(() => ({ open: false, view: null }))

/** Whether the row of views stands under the map. */
export const useViewStrip = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Puts the row of views under the map, or away. */
export function showViewStrip(open: boolean): void {
  useViewStrip.setState({ open })
}

/** Asks for the name and the note of a view, or of a new one of what is on the screen. */
export function askForView(view: Id | null): void {
  useViewWindow.setState({ open: true, view })
}

/** Puts the window away. */
export function closeViewWindow(): void {
  useViewWindow.setState({ open: false })
}
