import { create } from 'zustand'

// Session state: whether the window is open that says where one's work is.

export const useKeeping = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Says where the user's work is kept, and how to be sure of it. */
export function openKeeping(): void {
  useKeeping.setState({ open: true })
}

/** Puts the window away. */
export function closeKeeping(): void {
  useKeeping.setState({ open: false })
}
