import { create } from 'zustand'
import type { ReadingSide } from '../../../graph/facts/dependency-matrix'
import type { Id } from '../../../model/id'
import type { Flow } from '../../../model/vocabulary'

// Session state of the matrix: in no file, not undoable, the same when one comes back to the page.

/** Which parties are listed: all, those with a relation, or as rows who supplies and as columns who receives. */
export type ListedParties = 'all' | 'related' | 'filled'

interface MatrixState {
  readonly chain: Id | undefined
  readonly step: Id | undefined
  readonly department: string | undefined
  /** Undefined while the user chose nothing: all on a small map, those with a relation on a large one. */
  readonly listed: ListedParties | undefined
  /** Whose reading a letter fills in. */
  readonly side: ReadingSide
  /** What the dependency that was added last carries: the next one often carries the same. */
  readonly lastFlow: Flow
}

export const useMatrix = create<MatrixState>(() => ({
  chain: undefined,
  step: undefined,
  department: undefined,
  listed: undefined,
  side: 'together',
  lastFlow: 'product',
}))
