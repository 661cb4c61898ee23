import { type AnyRecord, type ChainMap, collectionOf, type Table } from '../chain-map'
import { checkChange } from '../check-change'
import type { Collection } from '../collections'
import { diffMaps, type TableDiff } from '../diff'
import type { Id } from '../id'
import { sameValue } from '../json-value'
import { redirectTo } from '../redirect'
import { removedWith, withoutRecords } from '../removal'
import type { Proposal, ProposedChange } from '../schema/wanted'
import { mergeFields, mergeValue } from './merge-fields'
import {
  asDiff,
  isProposable,
  PROPOSABLE_FIELDS,
  PROPOSABLE_TABLES,
  type ProposableField,
  type ProposableTable,
  pendingProposals,
} from './proposable'
import { withStepOrder } from './step-order'
import { withoutDangling } from './without-dangling'

/**
 * Why a part of a proposal no longer fits the present: what it changes was changed in another way (`changed-since`) or is
 * gone; its id is taken; what it ends would take along something it did not know of; it refers to what is gone; or what
 * would come of it is against the rules of the data (`unsound`, the proposal as a whole).
 */
type MisfitReason = 'changed-since' | 'gone' | 'id-taken' | 'takes-along' | 'refers-to-gone' | 'unsound'

/** A part of a proposal that no longer fits. It is not carried out, and stays in the proposal until somebody settles it. */
export interface Misfit {
  readonly proposal: Id
  readonly reason: MisfitReason
  /** Where the record stands; `map` for a field of the map itself. Absent: the proposal as a whole. */
  readonly table?: ProposableTable | 'map'
  readonly id?: Id
  readonly field?: string
  /** Of a field: what it was, what is wanted, and what it is now. */
  readonly from?: unknown
  readonly to?: unknown
  readonly now?: unknown
  /** Of what would be taken along: its ids. */
  readonly along?: readonly Id[]
}

interface Wanted {
  readonly map: ChainMap
  readonly misfits: readonly Misfit[]
}

/**
 * Straks: the present with proposals carried out, one after the other in the order of the map, by whoever is asked for.
 * Pure, and sound when the map is: what no longer fits is left out and told.
 *
 * @param ids of the proposals; those that are carried out already or were turned down change nothing. Absent: all
 */
export function wantedMap(map: ChainMap, ids?: Iterable<Id>): Wanted {
  const chosen = ids && new Set(ids)
  let next = map
  const misfits: Misfit[] = []
  for (const proposal of pendingProposals(map)) {
    if (chosen && !chosen.has(proposal.id)) continue
    const wanted = withProposal(next, proposal)
    next = wanted.map
    misfits.push(...wanted.misfits)
  }
  return { map: next, misfits }
}

type Found = Omit<Misfit, 'proposal'>

/** The map with what one proposal changes, as far as that fits. */
function withProposal(map: ChainMap, { id, change }: Proposal): Wanted {
  const found: Found[] = []
  const asWritten = withRecords(map, change, found)
  const { map: sound, misfits } = withoutDangling(map, asWritten)
  const wanted = endedIn(map, change, found)
  const whole = redirected(sound, change, wanted)
  const ended = mayEnd(whole, wanted, found)
  const left = ended.size > 0 ? withoutRecords(whole, [...ended]) : whole
  const next = withFields(withStepOrder(left, change.fields.stepOrder ?? {}), change, found)
  const all = [...found, ...misfits].map((misfit) => ({ ...misfit, proposal: id }))
  if (next === map) return { map, misfits: all }
  const isSound = checkChange(next, diffMaps(map, next)).length === 0
  return isSound ? { map: next, misfits: all } : { map, misfits: [{ proposal: id, reason: 'unsound' }] }
}

/** Adds and changes records and places; ends none. */
function withRecords(map: ChainMap, change: ProposedChange, found: Found[]): ChainMap {
  const tables: Record<string, Table<unknown>> = {}
  const taken = new Set<Id>()
  for (const name of PROPOSABLE_TABLES) {
    const diff = asDiff(change).tables[name] as TableDiff<unknown> | undefined
    if (!diff?.added && !diff?.changed) continue
    const table: Table<unknown> = map[name]
    const next: Record<Id, unknown> = { ...table }
    for (const [id, record] of Object.entries(diff.added ?? {})) {
      if (name === 'positions') next[id] ??= record
      else {
        const present = presentAs(map, id)
        // What it is called by is where it stands: a file by hand may say otherwise within the record.
        const own = { ...(record as AnyRecord), id }
        if (present === undefined && !taken.has(id)) next[id] = own
        else if (!sameValue(present, own)) found.push({ reason: 'id-taken', table: name, id })
        taken.add(id)
      }
    }
    for (const [id, [from, to]] of Object.entries(diff.changed ?? {})) {
      const present = table[id]
      // Where something stands is no claim: who moved it since has the last word.
      if (name === 'positions') next[id] = present === undefined || sameValue(present, from) ? to : present
      else if (present === undefined) found.push({ reason: 'gone', table: name, id })
      else {
        const { record, misfits } = mergeFields(from as object, to as object, present as object)
        next[id] = record
        found.push(...misfits.map((misfit) => ({ ...misfit, reason: 'changed-since' as const, table: name, id })))
      }
    }
    tables[name] = next
  }
  const next = { ...map, ...tables } as ChainMap
  return Object.keys(tables).length === 0 ? map : withPlacesOf(next, change)
}

/** Whatever stands in the map under an id. */
function presentAs(map: ChainMap, id: Id): unknown {
  const collection = collectionOf(map, id)
  return collection && map[collection][id]
}

/** A place belongs to a record: those that this change brings, and whose record it does not. */
function withPlacesOf(map: ChainMap, { tables }: ProposedChange): ChainMap {
  const { added = {}, changed = {} } = tables.positions ?? {}
  const loose = [...Object.keys(added), ...Object.keys(changed)].filter((id) => collectionOf(map, id) === undefined)
  if (loose.length === 0) return map
  const positions = { ...map.positions }
  for (const id of loose) delete (positions as Record<Id, unknown>)[id]
  return { ...map, positions }
}

/** The records that the proposal ends and that are still as it knew them. */
function endedIn(map: ChainMap, change: ProposedChange, found: Found[]): Set<Id> {
  const ended = new Set<Id>()
  for (const name of PROPOSABLE_TABLES) {
    if (name === 'positions') continue
    const diff = asDiff(change).tables[name] as TableDiff<AnyRecord> | undefined
    for (const [id, from] of Object.entries(diff?.removed ?? {})) {
      const present: AnyRecord | undefined = map[name][id]
      if (present === undefined) continue
      if (sameValue(present, from)) ended.add(id)
      else found.push({ reason: 'changed-since', table: name, id, from, now: present })
    }
  }
  return ended
}

/** Whatever refers to a meeting that goes up in another refers to that one, as when it is done in the present. */
function redirected(map: ChainMap, { absorbed = {} }: ProposedChange, ended: ReadonlySet<Id>): ChainMap {
  return Object.entries(absorbed).reduce((now, [gone, kept]) => {
    const stays = Object.hasOwn(now.meetings, kept) && !ended.has(kept)
    return stays && ended.has(gone) ? redirectTo(now, 'meetings', { kept, gone }) : now
  }, map)
}

/** Of those the ones that take nothing along that the proposal did not know of. */
function mayEnd(whole: ChainMap, wanted: ReadonlySet<Id>, found: Found[]): ReadonlySet<Id> {
  const ended = new Set(wanted)
  for (;;) {
    const known = (id: Id) => {
      const collection = collectionOf(whole, id)
      return ended.has(id) || collection === undefined || !isProposable(collection)
    }
    if ([...removedWith(whole, [...ended])].every(known)) return ended
    const held = [...ended].flatMap((id) => {
      const along = [...removedWith(whole, [id])].filter((other) => !known(other))
      return along.length > 0 ? [{ id, along }] : []
    })
    for (const { id, along } of held) {
      ended.delete(id)
      const table = collectionOf(whole, id) as Exclude<ProposableTable, 'positions'> & Collection
      found.push({ reason: 'takes-along', table, id, along })
    }
  }
}

function withFields(map: ChainMap, change: ProposedChange, found: Found[]): ChainMap {
  let next = map
  for (const field of PROPOSABLE_FIELDS) {
    const diff = change.fields[field]
    if (!diff || field === 'stepOrder') continue
    const now = next[field]
    const merged = mergeValue(field, diff.from, diff.to, now)
    if (!merged) found.push({ reason: 'changed-since', table: 'map', field, from: diff.from, to: diff.to, now })
    else if (field === 'accountableParty' && typeof merged.value === 'string' && !next.parties[merged.value]) {
      found.push({ reason: 'refers-to-gone', table: 'map', field, from: diff.from, to: diff.to, now })
    } else next = withField(next, field, merged.value)
  }
  return next
}

function withField(map: ChainMap, field: ProposableField, value: unknown): ChainMap {
  if (sameValue(map[field], value)) return map
  const { [field]: _old, ...rest } = map
  return (value === undefined ? rest : { ...rest, [field]: value }) as ChainMap
}
