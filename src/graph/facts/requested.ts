import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Decision } from '../../model/schema/session'

/** What of a requested decision can be left open; what is asked is always there. */
const DECISION_PARTS = ['reason', 'who', 'date', 'otherwise'] as const

export type DecisionPart = (typeof DECISION_PARTS)[number]

/** How many decisions one meeting can bear. */
export const DECISIONS_ASKED = { min: 3, max: 5 } as const

/** The decisions that are asked for and not taken or refused yet, in the order the group chose. */
export function requestedDecisions({
  decisions,
  decisionOrder,
}: Pick<ChainMap, 'decisions' | 'decisionOrder'>): readonly Decision[] {
  return decisionOrder.flatMap((id) => {
    const decision = decisions[id]
    return decision?.state === 'requested' ? [decision] : []
  })
}

/** What nobody filled in of a decision. What is deliberately none was filled in; who is either who decides or who carries it out. */
export function openParts({ reason, decidedIn, responsible, date, otherwise }: Decision): readonly DecisionPart[] {
  const isOpen: Readonly<Record<DecisionPart, boolean>> = {
    reason: reason === undefined,
    who: !decidedIn && !responsible && (decidedIn === undefined || responsible === undefined),
    date: date === undefined,
    otherwise: otherwise === undefined,
  }
  return DECISION_PARTS.filter((part) => isOpen[part])
}

/** The order of decisions when one of them is put where another stands now; those between make room. */
export function movedTo(order: readonly Id[], moved: Id, other: Id): Id[] {
  const rest = order.filter((id) => id !== moved)
  const isEarlier = order.indexOf(other) < order.indexOf(moved)
  rest.splice(rest.indexOf(other) + (isEarlier ? 0 : 1), 0, moved)
  return rest
}
