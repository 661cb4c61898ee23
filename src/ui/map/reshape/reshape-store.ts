import { create } from 'zustand'
import type { StepSide } from '../../../model/commands/insert-step'
import type { Id } from '../../../model/id'

// Session state: which question about the shape of the chain is being asked.

/**
 * Called when it was done: where the question was asked something may be gone, and the keyboard needs another place.
 *
 * @param stays the record that is still there, of two that became one
 */
type Done = (stays?: Id) => void

/** What is asked, with what is known already. */
export type Question =
  | { readonly kind: 'merge'; readonly kept?: Id | undefined; readonly merged?: Id | undefined }
  | {
      readonly kind: 'absorb'
      readonly absorbed?: Id | undefined
      readonly into?: Id | undefined
      readonly onDone?: Done
    }
  | { readonly kind: 'stop'; readonly meeting: Id; readonly onDone?: Done }
  | { readonly kind: 'split'; readonly party?: Id | undefined }
  | { readonly kind: 'between'; readonly dependency?: Id | undefined }
  | { readonly kind: 'step'; readonly side: StepSide }
  | { readonly kind: 'reverse' }

export const useReshape = create<{ readonly question: Question | null }>(() => ({ question: null }))

/** Asks what is still to be known before the chain is given another shape. */
export function askReshape(question: Question): void {
  useReshape.setState({ question })
}

/** Puts the question away. */
export function stopReshape(): void {
  useReshape.setState({ question: null })
}
