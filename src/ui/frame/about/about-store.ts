import { create } from 'zustand'

// Session state: whether the window about the app is open.

export const useAbout = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Says what this app is and what went wrong in it. */
export function openAbout(): void {
  useAbout.setState({ open: true })
}

/** Puts the window away. */
export function closeAbout(): void {
  useAbout.setState({ open: false })
}
