import { isSameItem } from './combine/merge-records'
import type { Id } from './id'
import type { JsonObject } from './json-value'
import type { Reference } from './references'
import { MANDATES } from './vocabulary'

/**
 * Whether a reference holds the parties of a list of things that each say something of one party: participants, clients,
 * contributions. The two ends of a coupling point are no such list: there are always two.
 */
export function isItemList({ keys: [list, item, ...deeper] }: Reference): boolean {
  return list?.list === true && list.name !== 'ends' && item?.name === 'party' && deeper.length === 0
}

/** The items of such a list in a record. */
export function itemsIn(record: object, { keys: [list] }: Reference): readonly JsonObject[] {
  const items = list && (record as JsonObject)[list.name]
  return Array.isArray(items) ? items : []
}

/**
 * The record in which the kept party has the items of the merged one. What both had becomes one item, in the place of the
 * kept party's; two that name different functions, doings or subjects are two things somebody said, and both stay.
 */
export function uniteItems<T extends object>(record: T, reference: Reference, kept: Id, merged: Id): T {
  const items = itemsIn(record, reference)
  const free = new Set(items.filter(({ party }) => party === kept))
  const united = new Map<JsonObject, JsonObject>()
  const next = items.flatMap((item) => {
    if (item.party !== merged) return [item]
    const own: JsonObject = { ...item, party: kept }
    const twin = [...free].find((known) => isSameItem(known, own))
    if (!twin) return [own]
    free.delete(twin)
    united.set(twin, oneOf(twin, own))
    return []
  })
  const [list] = reference.keys
  return { ...record, [list?.name ?? '']: next.map((item) => united.get(item) ?? item) }
}

/**
 * Two items as one: that with more filled in or, when it is as much, with the widest mandate; what it leaves open comes
 * from the other. The scope of a mandate says nothing about another mandate.
 */
function oneOf(own: JsonObject, other: JsonObject): JsonObject {
  const more = filled(other) - filled(own) || width(other) - width(own)
  const [first, second] = more > 0 ? [other, own] : [own, other]
  const { scope, ...rest } = second
  const isSameMandate = first.mandate === undefined || first.mandate === second.mandate
  return { ...rest, ...(isSameMandate && scope !== undefined ? { scope } : {}), ...first }
}

function filled(item: JsonObject): number {
  return Object.values(item).filter((value) => value !== undefined && value !== null).length
}

/** How much a mandate allows: deciding most, unknown or none least. */
function width({ mandate }: JsonObject): number {
  const at = (MANDATES as readonly unknown[]).indexOf(mandate)
  return at < 0 ? -MANDATES.length : -at
}
