import { create } from 'zustand'
import type { StepSide } from '../../../model/commands/insert-step'
import type { Id } from '../../../model/id'

// Session state: which question about the shape of the chain is being asked.

/** What is asked, with what is known already. */
export type Question =
  | { readonly kind: 'merge'; readonly kept?: Id | undefined; readonly merged?: Id | undefined }
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
