import { create } from 'zustand'

// Session state: whether the window that lists the shortcuts is open.

export const useKeysWindow = create<{ readonly open: boolean }>(() => ({ open: false }))

/** Shows which keys do what. */
export function openKeys(): void {
  useKeysWindow.setState({ open: true })
}

/** Puts the window away. */
export function closeKeys(): void {
  useKeysWindow.setState({ open: false })
}
