import { create } from 'zustand'

// Session state: whether the window for the map of the next session is open.

export const useFollowUp = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Asks for the name of the map that goes on from the open one. */
export function askForFollowUp(): void {
  useFollowUp.setState({ open: true })
}

/** Puts the question away. */
export function stopAskingForFollowUp(): void {
  useFollowUp.setState({ open: false })
}
