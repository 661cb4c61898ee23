import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection } from './chain-map'
import type { Id } from './id'
import { isJsonObject, type JsonObject } from './json-value'

/**
 * What happens to a reference when its target is deleted: the whole record goes along, the field becomes absent, or
 * the item leaves its list (a list that runs empty becomes absent: nobody said "deliberately none").
 */
type OnDelete = 'remove-record' | 'clear-field' | 'remove-item'

/** One field that refers. `path` is `step`, `owner.party`, `chains[]` or `clients[].party`: at most one list. */
export interface Reference {
  readonly path: string
  readonly to: readonly Collection[]
  readonly onDelete: OnDelete
  readonly keys: readonly { readonly name: string; readonly list: boolean }[]
}

function refer(path: string, to: readonly Collection[], onDelete: OnDelete): Reference {
  const keys = path.split('.').map((key) => ({ name: key.replace('[]', ''), list: key.endsWith('[]') }))
  return { path, to, onDelete, keys }
}

const ANY = COLLECTIONS
const confirmedBy = refer('confirmedBy.party', ['parties'], 'clear-field')

/**
 * Every field of every record that holds the id of another record. Answers refer by the key of a finding, which
 * outlives the records, and `catalogueId` and `basedOn` point outside the map.
 */
export const REFERENCES: Readonly<Record<Collection, readonly Reference[]>> = {
  chains: [
    confirmedBy,
    refer('accountable.party', ['parties'], 'clear-field'),
    refer('commitments[].party', ['parties'], 'remove-item'),
    refer('steeringGroup', ['meetings'], 'clear-field'),
    refer('workingGroup', ['meetings'], 'clear-field'),
    refer('chainOffice', ['parties'], 'clear-field'),
  ],
  steps: [confirmedBy, refer('chain', ['chains'], 'remove-record')],
  parties: [
    confirmedBy,
    refer('partOf', ['parties'], 'clear-field'),
    refer('chains[]', ['chains'], 'remove-item'),
    refer('step', ['steps'], 'clear-field'),
  ],
  triangles: [
    confirmedBy,
    refer('contractor', ['parties'], 'clear-field'),
    refer('owner.party', ['parties'], 'clear-field'),
    refer('clients[].party', ['parties'], 'remove-item'),
    refer('authorities[].party', ['parties'], 'remove-item'),
  ],
  assignments: [
    confirmedBy,
    refer('triangle', ['triangles'], 'remove-record'),
    refer('client', ['parties'], 'remove-record'),
    refer('goals[]', ['goals'], 'remove-item'),
    refer('chainEffectChecked.by', ['parties'], 'clear-field'),
    refer('inTensionWith[]', ['assignments'], 'remove-item'),
    refer('partOf', ['assignments'], 'clear-field'),
    refer('follows', ['assignments'], 'clear-field'),
    refer('agreements[]', ['agreements'], 'remove-item'),
  ],
  dependencies: [
    confirmedBy,
    refer('supplier', ['parties'], 'remove-record'),
    refer('dependent', ['parties'], 'remove-record'),
    refer('chain', ['chains'], 'clear-field'),
  ],
  couplingPoints: [
    confirmedBy,
    refer('ends[].triangle', ['triangles'], 'remove-record'),
    refer('ends[].party', ['parties'], 'remove-record'),
    refer('dependencies[]', ['dependencies'], 'remove-item'),
    refer('meeting', ['meetings'], 'clear-field'),
  ],
  meetings: [
    confirmedBy,
    refer('participants[].party', ['parties'], 'remove-item'),
    refer('chair', ['parties'], 'clear-field'),
    refer('secretary', ['parties'], 'clear-field'),
    refer('decidesOn[]', ['dependencies', 'goals'], 'remove-item'),
    refer('escalatesTo', ['meetings'], 'clear-field'),
    refer('chain', ['chains'], 'clear-field'),
    refer('feasibilityChecked.by', ['parties'], 'clear-field'),
  ],
  agreements: [
    confirmedBy,
    refer('parties[]', ['parties'], 'remove-item'),
    refer('onBehalfOf[]', ['parties'], 'remove-item'),
    refer('covers[]', ['dependencies', 'triangles', 'couplingPoints', 'meetings', 'goals'], 'remove-item'),
    refer('follows', ['agreements'], 'clear-field'),
  ],
  goals: [
    confirmedBy,
    refer('adoptedIn', ['meetings'], 'clear-field'),
    refer('contributions[].party', ['parties'], 'remove-item'),
    refer('inTensionWith[]', ['goals'], 'remove-item'),
    refer('chain', ['chains'], 'clear-field'),
  ],
  bottlenecks: [confirmedBy, refer('about[]', ANY, 'remove-item'), refer('raisedBy', ['parties'], 'clear-field')],
  capacities: [
    confirmedBy,
    refer('party', ['parties'], 'remove-record'),
    refer('dependency', ['dependencies'], 'clear-field'),
  ],
  answers: [confirmedBy],
  statements: [
    confirmedBy,
    refer('party', ['parties'], 'remove-record'),
    // A statement about a chain that is gone must not turn into one about the whole map.
    refer('chain', ['chains'], 'remove-record'),
  ],
  recognitions: [confirmedBy, refer('chain', ['chains'], 'remove-record')],
  sessions: [confirmedBy, refer('attendees[].party', ['parties'], 'remove-item')],
  actions: [confirmedBy, refer('about[]', ANY, 'remove-item'), refer('session', ['sessions'], 'clear-field')],
  decisions: [
    confirmedBy,
    refer('decidedIn', ['meetings'], 'clear-field'),
    refer('about[]', ANY, 'remove-item'),
    refer('session', ['sessions'], 'clear-field'),
  ],
  // What a proposal changes is no reference: it may have to wait for, or outlive, what it speaks of.
  proposals: [
    confirmedBy,
    refer('addresses[]', ['bottlenecks'], 'remove-item'),
    refer('decidedIn', ['meetings'], 'clear-field'),
  ],
  views: [confirmedBy, refer('filters.parties[]', ['parties'], 'remove-item'), refer('focus', ANY, 'clear-field')],
}

/** The same for the fields of the map itself. */
export const MAP_REFERENCES: readonly Reference[] = [refer('accountableParty', ['parties'], 'clear-field')]

/** One id that stands somewhere in a map. */
interface Referral {
  readonly collection: Collection
  readonly record: AnyRecord
  readonly reference: Reference
  /** The id referred to. */
  readonly id: Id
  /** Place within the record: `clients[2].party`. */
  readonly path: string
}

/**
 * Calls `found` for each id a reference holds, with its index in the list (-1 when it stands in no list). Absent and
 * null hold no id.
 */
export function eachId(record: object, reference: Reference, found: (id: Id, index: number) => void): void {
  visit(record, reference.keys, 0, -1, found)
}

function visit(
  value: unknown,
  keys: Reference['keys'],
  at: number,
  index: number,
  found: (id: Id, index: number) => void,
): void {
  const key = keys[at]
  if (key === undefined) {
    if (typeof value === 'string') found(value, index)
    return
  }
  if (!isJsonObject(value)) return
  const next = value[key.name]
  if (next === undefined || next === null) return
  if (!key.list) visit(next, keys, at + 1, index, found)
  else if (Array.isArray(next)) for (let i = 0; i < next.length; i++) visit(next[i], keys, at + 1, i, found)
}

/** Whether a reference of a record holds any of these ids. Made for going through all records of a large map. */
export function holdsAny(record: object, reference: Reference, ids: ReadonlySet<Id>): boolean {
  return holds(record, reference.keys, 0, ids)
}

function holds(value: unknown, keys: Reference['keys'], at: number, ids: ReadonlySet<Id>): boolean {
  const key = keys[at]
  if (key === undefined) return typeof value === 'string' && ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  const next = (value as JsonObject)[key.name]
  if (next === undefined || next === null) return false
  if (!key.list) return holds(next, keys, at + 1, ids)
  return Array.isArray(next) && next.some((item) => holds(item, keys, at + 1, ids))
}

/** The place of one id within its record: `clients[].party` and 2 give `clients[2].party`. */
export function placeOf(reference: Reference, index: number): string {
  return reference.path.replace('[]', `[${index}]`)
}

/** All references that records of the map hold to other records. */
export function referencesOf(map: ChainMap): Referral[] {
  const all: Referral[] = []
  for (const collection of COLLECTIONS) {
    for (const record of Object.values<AnyRecord>(map[collection])) {
      for (const reference of REFERENCES[collection]) {
        eachId(record, reference, (id, index) => {
          all.push({ collection, record, reference, id, path: placeOf(reference, index) })
        })
      }
    }
  }
  return all
}

/**
 * Rewrites the ids one reference of a record holds. An id for which `change` gives undefined is taken out: its field
 * or list item goes with it.
 *
 * @returns the same record when nothing changed
 */
export function rewriteIds<T extends object>(record: T, reference: Reference, change: (id: Id) => Id | undefined): T {
  return rewrite(record, reference.keys, 0, change) as T
}

function rewrite(value: unknown, keys: Reference['keys'], at: number, change: (id: Id) => Id | undefined): unknown {
  const key = keys[at]
  if (key === undefined) return typeof value === 'string' ? change(value) : value
  if (!isJsonObject(value)) return value
  const old = value[key.name]
  if (old === undefined || old === null) return value
  if (key.list) {
    if (!Array.isArray(old)) return value
    const items = old.map((item) => rewrite(item, keys, at + 1, change))
    if (items.every((item, i) => item === old[i])) return value
    const kept = items.filter((item) => item !== undefined)
    return kept.length > 0 ? { ...value, [key.name]: kept } : without(value, key.name)
  }
  const next = rewrite(old, keys, at + 1, change)
  if (next === old) return value
  if (next !== undefined) return { ...value, [key.name]: next }
  // A role without its party says nothing, so inside a record the loss takes the whole part along.
  return at === 0 ? without(value, key.name) : undefined
}

function without(value: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const { [name]: _gone, ...rest } = value
  return rest
}
