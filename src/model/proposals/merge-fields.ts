import { itemKey } from '../item-keys'
import { isJsonObject, sameValue } from '../json-value'

type Fields = Readonly<Record<string, unknown>>

/** A field that a proposal wants to change and that is no longer what it was when that was proposed. */
interface FieldMisfit {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly now: unknown
}

interface Merged<R> {
  readonly record: R
  readonly misfits: readonly FieldMisfit[]
}

/** Of two ends one does not go and come. */
const WHOLE: ReadonlySet<string> = new Set(['ends'])

/**
 * Gives a record as it is now the fields that were wanted otherwise. A list takes over what was added, taken out or
 * changed, item by item, so that two proposals can each add a seat to one meeting. What has become something else than
 * `from` or `to` stays as it is now, and is told.
 *
 * @returns `now` itself when nothing changes
 */
export function mergeFields<R extends object>(from: R, to: R, now: R): Merged<R> {
  const [before, wanted, present] = [from as Fields, to as Fields, now as Fields]
  const misfits: FieldMisfit[] = []
  let next: Record<string, unknown> | undefined
  for (const field of new Set([...Object.keys(before), ...Object.keys(wanted)])) {
    if (field === 'id') continue
    const [a, b, c] = [before[field], wanted[field], present[field]]
    const merged = mergeValue(field, a, b, c)
    if (!merged) misfits.push({ field, from: a, to: b, now: c })
    else if (!sameValue(merged.value, c)) {
      next ??= { ...present }
      if (merged.value === undefined) delete next[field]
      else next[field] = merged.value
    }
  }
  return { record: (next ?? now) as R, misfits }
}

/** A value with what was wanted otherwise; undefined when it was changed in another way since. */
export function mergeValue(
  field: string,
  from: unknown,
  to: unknown,
  now: unknown,
): { readonly value: unknown } | undefined {
  if (sameValue(from, to)) return { value: now }
  if (sameValue(now, from)) return { value: to }
  if (sameValue(now, to)) return { value: now }
  const [before, wanted, present] = [from, to, now].map(listIn)
  if (WHOLE.has(field) || !before || !wanted || !present) return undefined
  const items = mergeItems(field, before, wanted, present)
  if (!items) return undefined
  return { value: items.length > 0 ? items : listIn(to)?.length === 0 ? to : now }
}

/** A list, an empty one for what stands for none; undefined for any other value. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : undefined
}

type Keyed = ReadonlyMap<string, unknown>

function mergeItems(
  field: string,
  from: readonly unknown[],
  to: readonly unknown[],
  now: readonly unknown[],
): readonly unknown[] | undefined {
  const [before, wanted, present] = [keyed(field, from), keyed(field, to), keyed(field, now)]
  const items: unknown[] = []
  for (const [key, item] of present) {
    const merged = mergeItem(before.get(key), wanted.get(key), item)
    if (!merged) return undefined
    if (merged.item !== undefined) items.push(merged.item)
  }
  for (const [key, item] of wanted) {
    if (present.has(key)) continue
    const merged = mergeItem(before.get(key), item, undefined)
    if (!merged) return undefined
    if (merged.item !== undefined) items.push(merged.item)
  }
  return items
}

function mergeItem(from: unknown, to: unknown, now: unknown): { readonly item: unknown } | undefined {
  if (sameValue(from, to)) return { item: now }
  if (sameValue(now, from)) return { item: to }
  if (sameValue(now, to)) return { item: now }
  // Both changed one item, each another field of it: a seat got a mandate here and a function there.
  if (!isJsonObject(from) || !isJsonObject(to) || !isJsonObject(now)) return undefined
  const { record, misfits } = mergeFields(from, to, now)
  return misfits.length > 0 ? undefined : { item: record }
}

/** The items of a list by what they are known by; of those that are known by the same, the first, the second... */
function keyed(field: string, items: readonly unknown[]): Keyed {
  const found = new Map<string, unknown>()
  for (const item of items) {
    const key = itemKey(field, item)
    let number = 0
    while (found.has(`${key} ${number}`)) number++
    found.set(`${key} ${number}`, item)
  }
  return found
}
