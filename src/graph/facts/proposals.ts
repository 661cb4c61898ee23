import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { asDiff, PROPOSABLE_TABLES, pendingProposals } from '../../model/proposals/proposable'
import { type Misfit, wantedMap } from '../../model/proposals/wanted-map'
import type { Proposal } from '../../model/schema/wanted'

/** What one proposal by itself would make of the map; the map itself when it changes nothing there. */
type CarriedOut = ReturnType<typeof wantedMap>

/** More than one rule asks it of every proposal. */
const known = new WeakMap<ChainMap, Map<Id, CarriedOut>>()

/** The map with one pending proposal carried out, and what of it no longer fits. Made once per map. */
export function carriedOut(map: ChainMap, id: Id): CarriedOut {
  let made = known.get(map)
  if (!made) {
    made = new Map()
    known.set(map, made)
  }
  let found = made.get(id)
  if (!found) {
    found = wantedMap(map, [id])
    made.set(id, found)
  }
  return found
}

/** The ids of the records a proposal speaks of. */
function touchedBy({ change }: Proposal): ReadonlySet<Id> {
  const ids = PROPOSABLE_TABLES.flatMap((name) => {
    if (name === 'positions') return []
    const { added = {}, changed = {}, removed = {} } = asDiff(change).tables[name] ?? {}
    return [added, changed, removed].flatMap((table) => Object.keys(table))
  })
  return new Set(ids)
}

/** The pending proposals of which something no longer fits the map, in their order. */
export function unfitting(
  map: ChainMap,
): readonly { readonly proposal: Proposal; readonly misfits: readonly Misfit[] }[] {
  const pending = pendingProposals(map)
  const found = pending.flatMap((proposal) => {
    const { misfits } = carriedOut(map, proposal.id)
    return misfits.length > 0 ? [{ proposal, misfits }] : []
  })
  if (found.length === 0) return []
  // In the wanted picture proposals stand in what they changed themselves: that one bars another there says nothing of now.
  const done = pending.filter(({ id }) => {
    const { map: after, misfits } = carriedOut(map, id)
    return after === map && misfits.length === 0
  })
  const settled = done.map((proposal) => touchedBy(proposal))
  return found.flatMap(({ proposal, misfits }) => {
    const own = misfits.filter(({ id }) => id === undefined || !settled.some((ids) => ids.has(id)))
    return own.length > 0 ? [{ proposal, misfits: own }] : []
  })
}

/** What nobody said yet of a proposal that people talk about. */
interface ProposalGap {
  readonly proposal: Proposal
  readonly lacksWho: boolean
  readonly lacksWhen: boolean
  /** Whether a field that nobody filled in may still say it; else it was deliberately left at nobody, or at no day. */
  readonly isOpen: boolean
}

/**
 * The pending proposals, no longer a bare idea, of which nobody works them out or no meeting or day is known on which they
 * are decided, in their order.
 */
export function proposalGaps(map: ChainMap): readonly ProposalGap[] {
  return pendingProposals(map).flatMap((proposal): readonly ProposalGap[] => {
    const { state, responsible, decidedIn, date } = proposal
    const [lacksWho, lacksWhen] = [!responsible, !decidedIn && !date]
    if (state === 'idea' || (!lacksWho && !lacksWhen)) return []
    const isOpen =
      (lacksWho && responsible === undefined) || (lacksWhen && (decidedIn === undefined || date === undefined))
    return [{ proposal, lacksWho, lacksWhen, isOpen }]
  })
}
