import { create } from 'zustand'
import type { MeetingFilter } from '../../../graph/facts/seat-matrix'

// Session state of the matrix of seats: in no file, not undoable, the same when one comes back to the page.

export interface SeatsState extends MeetingFilter {
  /** Undefined while the user chose nothing: all parties on a small map, those at a table on a large one. */
  readonly allParties: boolean | undefined
  /** Meetings as rows and parties as columns. */
  readonly turned: boolean
  /** Where the keyboard goes after a letter. */
  readonly way: 'right' | 'down' | 'stay'
}

export const useSeats = create<SeatsState>(() => ({
  level: undefined,
  scope: undefined,
  chain: undefined,
  allParties: undefined,
  turned: false,
  way: 'right',
}))
