import { create } from 'zustand'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { isPending, pendingProposals } from '../../../model/proposals/proposable'

/** What of the map is looked at: the present (nu), the wanted picture (straks), or how the two differ (verschil). */
export const STANDS = ['now', 'wanted', 'difference'] as const

export type Stand = (typeof STANDS)[number]

/** Which picture is looked at (session state). */
export interface WantedState {
  readonly stand: Stand
  /** The proposal that is worked on: the wanted picture is then the present with that alone, and takes every edit. */
  readonly open: Id | null
  /** The proposals that are carried out in the wanted picture while none is worked on; null: all that may still come. */
  readonly chosen: ReadonlySet<Id> | null
}

export const AT_PRESENT: WantedState = { stand: 'now', open: null, chosen: null }

export const useWanted = create<WantedState>(() => AT_PRESENT)

/** Looks at another picture. Without proposals there is but the present. */
export function chooseStand(stand: Stand): void {
  useWanted.setState({ stand })
}

/** Begins to work on a proposal: from now on every edit goes into it. Null: on none. */
export function openProposal(open: Id | null): void {
  const { stand } = useWanted.getState()
  useWanted.setState({ open, stand: open !== null && stand === 'now' ? 'wanted' : stand })
}

/** The proposals that the wanted picture carries out. */
export function carriedOut(map: ChainMap, { open, chosen }: WantedState): readonly Id[] {
  const pending = pendingProposals(map).map(({ id }) => id)
  if (open !== null && pending.includes(open)) return [open]
  return chosen ? pending.filter((id) => chosen.has(id)) : pending
}

/** What can still be looked at in this map: one that was adopted, rejected or removed is no longer worked on. */
export function standIn(map: ChainMap | null, wanted: WantedState): WantedState {
  if (wanted.stand === 'now' && wanted.open === null) return wanted
  if (!map || pendingProposals(map).length === 0) return AT_PRESENT
  const proposal = wanted.open === null ? undefined : map.proposals[wanted.open]
  return wanted.open === null || (proposal && isPending(proposal)) ? wanted : { ...wanted, open: null }
}
