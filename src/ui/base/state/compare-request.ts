import { create } from 'zustand'
import type { Id } from '../../../model/id'

// Session state: which maps somebody wants to compare, until the window that asks for the rest is answered. It holds nothing
// of a map, so that the start screen can ask too.

/** Where a map comes from that is compared. */
export type CompareSource =
  | { readonly from: 'open' }
  | { readonly from: 'store'; readonly id: Id; readonly title: string; readonly savedAt: number }
  | { readonly from: 'file'; readonly file: File }

/** One map, with which another is chosen; two files that were dropped, to open one or compare both; or nothing yet. */
export interface CompareRequest {
  readonly first: CompareSource | null
  readonly dropped?: readonly [File, File]
}

export const useCompareRequest = create<{ readonly request: CompareRequest | null }>(() => ({ request: null }))

/** Asks which maps are compared; null puts the question away. */
export function askToCompare(request: CompareRequest | null): void {
  useCompareRequest.setState({ request })
}
