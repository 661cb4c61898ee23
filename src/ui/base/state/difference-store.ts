import { create } from 'zustand'
import type { Difference } from '../../../graph/compare/difference'

/** What the screen marks as new, ended or changed (session state); null while it shows one map as it is. */
interface DifferenceState {
  readonly difference: Difference | null
}

export const useDifference = create<DifferenceState>(() => ({ difference: null }))
