import { create } from 'zustand'

// Session state: whether the window for a second chain is open.

export const useAddChain = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Asks which chain comes beside the open one. */
export function askForChain(): void {
  useAddChain.setState({ open: true })
}

/** Puts the question away. */
export function stopAskingForChain(): void {
  useAddChain.setState({ open: false })
}
