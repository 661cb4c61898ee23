import { create } from 'zustand'
import type { Problem } from '../../../model/problem'

// Session state: a map that is kept in this browser and does not open, until the user has seen it.

export interface UnreadableMap {
  readonly title: string
  /** What is kept, as it stands there: the user can take it along. */
  readonly text: string
  readonly problems: readonly Problem[]
}

export const useUnreadable = create<{ readonly unreadable: UnreadableMap | null }>(() => ({ unreadable: null }))

/** Shows why a kept map does not open, and offers what is kept; null closes that. */
export function showUnreadable(unreadable: UnreadableMap | null): void {
  useUnreadable.setState({ unreadable })
}
