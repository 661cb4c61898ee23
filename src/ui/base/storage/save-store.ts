import { create } from 'zustand'
import type { StorageFault } from './database'

// Session state: how the safety net in this browser is doing; belongs to this tab.

interface SaveState {
  /**
   * `refused`: this browser keeps nothing at all. `failed`: the last change could not be kept. `downloaded`: it could
   * not, but the user has taken the map along as a file since.
   */
  readonly status: 'idle' | 'saving' | 'saved' | 'failed' | 'refused' | 'downloaded'
  /** When the open map was last kept, in milliseconds since 1970. */
  readonly savedAt?: number | undefined
  /** The database has failed, and what was kept last is the second copy. */
  readonly isOnlyCopied?: boolean
  /** Why the last try did not work; stays until one does. */
  readonly reason?: StorageFault | undefined
  /** Why what stands in open fields could not be kept at the last try. */
  readonly draftsReason?: StorageFault | undefined
}

export const useSaveState = create<SaveState>(() => ({ status: 'idle' }))

/** True when what is on the screen would be lost with the tab. */
export function isUnsafe({ reason, draftsReason }: SaveState): boolean {
  return reason !== undefined || draftsReason !== undefined
}

/** Says whether what stands in open fields could be kept. */
export function noteDrafts(draftsReason: StorageFault | undefined): void {
  if (useSaveState.getState().draftsReason !== draftsReason) useSaveState.setState({ draftsReason })
}

/** Says that the user has the open map as a file: what could not be kept is in their hands now. */
export function noteDownload(): void {
  const state = useSaveState.getState()
  if (isUnsafe(state)) useSaveState.setState({ status: 'downloaded', reason: undefined })
}
