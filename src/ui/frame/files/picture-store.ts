import { create } from 'zustand'
import type { PictureKind, PictureOptions } from './picture-options'

export interface PictureAsked {
  readonly kind: PictureKind
  readonly what?: PictureOptions['what'] | undefined
  /** Whether the window stands there because the clipboard did not take the picture. */
  readonly isRefused?: boolean
}

/** What the window that makes a picture of the map opened for; null while it is closed. */
export const usePicture = create<{ readonly asked: PictureAsked | null }>(() => ({ asked: null }))

/** Opens the window in which one chooses what the picture shows. */
export function askPicture(asked: PictureAsked): void {
  usePicture.setState({ asked })
}

/** Puts that window away. */
export function stopPicture(): void {
  usePicture.setState({ asked: null })
}
