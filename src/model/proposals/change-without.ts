import { keyParts } from '../answer-keys'
import type { AnyRecord, Table } from '../chain-map'
import type { Collection } from '../collections'
import type { TableDiff } from '../diff'
import type { Id } from '../id'
import { sameValue } from '../json-value'
import { MAP_REFERENCES, REFERENCES, rewriteIds } from '../references'
import type { Proposal, ProposedChange } from '../schema/wanted'
import { asDiff, PROPOSABLE_TABLES } from './proposable'

/** The ids of records that a proposal holds and that are marked as not for the wall. */
export function withheldInChange(change: ProposedChange): readonly Id[] {
  return PROPOSABLE_TABLES.flatMap((name) => {
    if (name === 'positions') return []
    const { added = {}, changed = {}, removed = {} } = tableOf(change, name)
    const records = [...Object.values(added), ...Object.values(changed).flat(), ...Object.values(removed)]
    return records.flatMap(({ id, discretion }) => (discretion === 'withheld' ? [id] : []))
  })
}

/**
 * A proposal as others may see it: without what it changes of these records, without what cannot stand without them, and
 * without their ids in what is left.
 *
 * @returns the proposal itself when it holds none of them
 */
export function proposalWithout(proposal: Proposal, ids: ReadonlySet<Id>): Proposal {
  const findings = proposal.findings?.filter((key) => !keyParts(key).some((part) => ids.has(part)))
  const change = changeWithout(proposal.change, ids)
  if (change === proposal.change && findings?.length === proposal.findings?.length) return proposal
  const { findings: _all, ...rest } = proposal
  return { ...rest, ...(findings && findings.length > 0 ? { findings } : {}), change }
}

function changeWithout(change: ProposedChange, hidden: ReadonlySet<Id>): ProposedChange {
  const text = JSON.stringify(change)
  if (![...hidden].some((id) => text.includes(JSON.stringify(id)))) return change
  const gone = new Set(hidden)
  let size: number
  do {
    size = gone.size
    for (const name of PROPOSABLE_TABLES)
      if (name !== 'positions') eachRecord(change, name, (record) => note(name, record, gone))
  } while (gone.size > size)
  const tables = PROPOSABLE_TABLES.flatMap((name) => {
    const clean = (record: AnyRecord) => (name === 'positions' ? record : cleaned(name, record, gone))
    const { added, changed, removed } = tableOf(change, name)
    const next = {
      ...kept('added', added, gone, clean),
      ...kept('changed', changed, gone, ([from, to]) => [clean(from), clean(to)] as const),
      ...kept('removed', removed, gone, clean),
    }
    return Object.keys(next).length > 0 ? [[name, next]] : []
  })
  const fields = Object.fromEntries(
    Object.entries(change.fields).map(([name, sides]) => [name, sidesWithout(name, sides ?? {}, gone)]),
  )
  const absorbed = Object.entries(change.absorbed ?? {}).filter((pair) => !pair.some((id) => gone.has(id)))
  const along = absorbed.length > 0 ? { absorbed: Object.fromEntries(absorbed) } : {}
  const next = { tables: Object.fromEntries(tables), fields, ...along } as ProposedChange
  // What looked like an id was a word: then nothing went.
  return sameValue(next, change) ? change : next
}

function tableOf(change: ProposedChange, name: keyof ProposedChange['tables']): TableDiff<AnyRecord> {
  return (asDiff(change).tables[name] ?? {}) as TableDiff<AnyRecord>
}

function eachRecord(change: ProposedChange, name: Collection, found: (record: AnyRecord) => void): void {
  const { added = {}, changed = {}, removed = {} } = tableOf(change, name as keyof ProposedChange['tables'])
  for (const record of [...Object.values(added), ...Object.values(changed).flat(), ...Object.values(removed)])
    found(record)
}

/** Notes a record that cannot stand without one that is gone. */
function note(collection: Collection, record: AnyRecord, gone: Set<Id>): void {
  const isBound = REFERENCES[collection].some((reference) => {
    if (reference.onDelete !== 'remove-record') return false
    return rewriteIds(record, reference, (id) => (gone.has(id) ? undefined : id)) !== record
  })
  if (isBound) gone.add(record.id)
}

function cleaned<R extends AnyRecord>(collection: Collection, record: R, gone: ReadonlySet<Id>): R {
  return REFERENCES[collection].reduce(
    (rest, reference) => rewriteIds(rest, reference, (id) => (gone.has(id) ? undefined : id)),
    record,
  )
}

function kept<T>(kind: string, table: Table<T> | undefined, gone: ReadonlySet<Id>, clean: (value: T) => T) {
  const entries = Object.entries(table ?? {}).flatMap(([id, value]) => (gone.has(id) ? [] : [[id, clean(value)]]))
  return entries.length > 0 ? { [kind]: Object.fromEntries(entries) } : {}
}

function sidesWithout(name: string, sides: { readonly from?: unknown; readonly to?: unknown }, gone: ReadonlySet<Id>) {
  if (name === 'stepOrder') {
    return Object.fromEntries(
      Object.entries(sides).map(([side, ids]) => [side, (ids as readonly Id[]).filter((id) => !gone.has(id))]),
    )
  }
  if (!MAP_REFERENCES.some(({ path }) => path === name)) return sides
  return Object.fromEntries(Object.entries(sides).filter(([, id]) => !gone.has(id as Id)))
}
