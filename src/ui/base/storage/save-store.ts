import { create } from 'zustand'
import type { StorageFault } from './map-store'

// Session state: how the safety net in this browser is doing; belongs to this tab.

export interface SaveState {
  /** `refused`: this browser keeps nothing at all. `failed`: the last change could not be kept. */
  readonly status: 'idle' | 'saving' | 'saved' | 'failed' | 'refused'
  /** When the open map was last kept, in milliseconds since 1970. */
  readonly savedAt?: number | undefined
  /** Why the last try did not work; stays until one does. */
  readonly reason?: StorageFault | undefined
}

export const useSaveState = create<SaveState>(() => ({ status: 'idle' }))

/** True when what is on the screen would be lost with the tab. */
export function isUnsafe({ reason }: SaveState): boolean {
  return reason !== undefined
}
