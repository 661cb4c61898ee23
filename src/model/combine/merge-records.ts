import type { AnyRecord } from '../chain-map'
import { LIMITS } from '../limits'

type Fields = Readonly<Record<string, unknown>>

/** What tells two items of one party apart. */
type Part = 'function' | 'what' | 'over'

/** A seat, role or contribution of a party: the same one unless the two name different functions, doings or subjects. */
export function isSameItem(a: unknown, b: unknown): boolean {
  if (!isOfParty(a) || !isOfParty(b)) return JSON.stringify(a) === JSON.stringify(b)
  const differ = (one: unknown, two: unknown) => one !== undefined && two !== undefined && one !== two
  return a.party === b.party && !differ(a.function, b.function) && !differ(a.what, b.what) && !differ(a.over, b.over)
}

function isOfParty(item: unknown): item is { readonly party: unknown } & Partial<Readonly<Record<Part, unknown>>> {
  return typeof item === 'object' && item !== null && 'party' in item
}

function union(own: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const added = other.filter((item) => !own.some((known) => isSameItem(known, item)))
  return added.length === 0 ? own : [...own, ...added].slice(0, LIMITS.listItems)
}

function joinTexts(own: unknown, other: unknown): unknown {
  if (typeof own !== 'string' || typeof other !== 'string' || own.includes(other)) return own
  const both = `${own}\n${other}`
  return both.length <= LIMITS.text ? both : own
}

/**
 * One record from two that are the same thing: what the first knows stays, what it leaves open comes from the second,
 * lists are put together, notes and sources stand under each other.
 *
 * @returns the first record itself when the second adds nothing
 */
export function mergeRecords<T extends AnyRecord>(own: T, other: T): T {
  const merged: Record<string, unknown> = { ...own }
  for (const [name, value] of Object.entries(other)) {
    if (name === 'id' || name === 'ends') continue
    const present = (own as Fields)[name]
    if (present === undefined) merged[name] = value
    else if (name === 'note' || name === 'source') merged[name] = joinTexts(present, value)
    else if (Array.isArray(present) && Array.isArray(value)) merged[name] = union(present, value)
  }
  const same = Object.keys(merged).every((name) => merged[name] === (own as Fields)[name])
  return same ? own : (merged as T)
}
