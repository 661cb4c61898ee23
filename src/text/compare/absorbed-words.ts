import type { FieldChange, MapComparison } from '../../graph/compare/compare-maps'
import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { Meeting } from '../../model/schema/governance'

/**
 * The fields of a meeting that differ for another reason than that these went into it: what it got from them goes without
 * saying once that is said.
 */
export function besideAbsorbed(fields: readonly FieldChange[], absorbed: readonly Meeting[]): readonly FieldChange[] {
  return absorbed.length === 0 ? fields : fields.filter((change) => !comesFrom(change, absorbed))
}

/** The meetings that went into this one, as they were. */
export function absorbedInto({ absorbed, before }: MapComparison, id: Id): readonly Meeting[] {
  return absorbed.flatMap(({ from, to }) => (to === id ? (before.meetings[from] ?? []) : []))
}

function comesFrom({ field, from, to, items }: FieldChange, absorbed: readonly Meeting[]): boolean {
  switch (field) {
    case 'participants': {
      // Who presided without a seat of its own gets one.
      const seats = absorbed.flatMap(({ participants = [], chair }) => [
        ...participants,
        ...(chair ? [{ party: chair }] : []),
      ])
      return isAdded(items, (seat) => seats.some((own) => sameValue(own, seat)))
    }
    case 'topics':
    case 'decidesOn': {
      const own = new Set(absorbed.flatMap((meeting) => meeting[field] ?? []))
      return isAdded(items, (item) => own.has(String(item)))
    }
    case 'escalatesTo':
      return absorbed.some(({ id, escalatesTo }) => (from === undefined || from === id) && to === escalatesTo)
    case 'note':
    case 'source':
      return isContinued(from, to) && absorbed.some((meeting) => meeting[field] && String(to).includes(meeting[field]))
    default:
      return false
  }
}

/** Whether of a list nothing changed or went, and all that came is such an item. */
function isAdded(items: FieldChange['items'], fits: (item: unknown) => boolean): boolean {
  return (items ?? []).length > 0 && (items ?? []).every((item) => !('from' in item) && fits(item.to))
}

function isContinued(from: unknown, to: unknown): boolean {
  return typeof to === 'string' && (from === undefined || (typeof from === 'string' && to.startsWith(from)))
}
