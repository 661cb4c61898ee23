import { create } from 'zustand'
import type { Problem } from '../../../model/problem'

// Session state: why the last file did not open, until the user closes the list.

export interface RefusedFile {
  readonly name: string
  readonly problems: readonly Problem[]
}

export const useProblems = create<{ readonly refused: RefusedFile | null }>(() => ({ refused: null }))

/** Shows the problems of a file that did not open; null closes the list. */
export function showProblems(refused: RefusedFile | null): void {
  useProblems.setState({ refused })
}
