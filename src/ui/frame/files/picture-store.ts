import { create } from 'zustand'

/** Whether the window that makes a picture of the map is open. */
export const usePicture = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Opens the window in which one chooses what the picture shows. */
export function askPicture(): void {
  usePicture.setState({ isOpen: true })
}

/** Puts that window away. */
export function stopPicture(): void {
  usePicture.setState({ isOpen: false })
}
