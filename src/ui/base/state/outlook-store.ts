import { create } from 'zustand'
import type { Outlook } from '../../../graph/compare/look-ahead'
import type { Sides } from '../../../graph/compare/sides'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { isOnWall, useSession } from './session-store'
import { carriedOut, type WantedState } from './wanted-store'

// Session state: what the proposals that are looked at would do, worked out only while somebody wants to see it.

/** The question: of which map, with which proposals, for whom. */
export interface OutlookOf {
  readonly whole: ChainMap
  readonly ids: readonly Id[]
  readonly isOnWall: boolean
}

/** What the proposals would do, with the question it answers and the two maps as they may be shown. */
export interface ShownOutlook extends Outlook {
  readonly of: OutlookOf
  readonly sides: Sides<ChainMap>
}

interface OutlookState {
  /** Of an earlier question while the newest is still being worked out. */
  readonly outlook: ShownOutlook | null
  readonly busy: boolean
  readonly failed: boolean
}

export const NO_OUTLOOK: OutlookState = { outlook: null, busy: false, failed: false }

export const useOutlookStore = create<OutlookState>(() => NO_OUTLOOK)

/** What there is to ask now; null without a map, and without proposals that may still come. */
export function outlookAsked(whole: ChainMap | null, wanted: WantedState): OutlookOf | null {
  if (!whole) return null
  const ids = carriedOut(whole, wanted)
  return ids.length === 0 ? null : { whole, ids, isOnWall: isOnWall(useSession.getState()) }
}

/** Whether two questions have one answer. */
export function sameOutlook(a: OutlookOf | null, b: OutlookOf | null): boolean {
  if (a === null || b === null) return a === b
  return a.whole === b.whole && a.isOnWall === b.isOnWall && a.ids.join() === b.ids.join()
}
