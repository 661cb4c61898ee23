import type { ChainMap, Table } from '../chain-map'
import type { TableDiff } from '../diff'
import type { Id } from '../id'
import type { Proposal, ProposedChange } from '../schema/wanted'
import { asDiff, PROPOSABLE_TABLES } from './proposable'
import type { Misfit } from './wanted-map'

/** The map with a proposal as it has become. */
export function withProposal(map: ChainMap, proposal: Proposal): ChainMap {
  return { ...map, proposals: { ...map.proposals, [proposal.id]: proposal } }
}

type Entries = { [K in 'added' | 'changed' | 'removed']?: Record<Id, unknown> }

/**
 * A change with what of an earlier one was not carried out, for that was nowhere to be seen when the new one was made.
 *
 * @param change made on the present, of what fitted
 */
export function withMisfits(
  change: ProposedChange,
  earlier: ProposedChange,
  misfits: readonly Misfit[],
): ProposedChange {
  if (misfits.some(({ table }) => table === undefined)) return earlier
  const tables: Record<string, Entries> = { ...(change.tables as Record<string, Entries>) }
  const fields: Record<string, unknown> = { ...change.fields }
  for (const { table, id, field, from, to } of misfits) {
    if (table === 'map') {
      if (field !== undefined) fields[field] = earlier.fields[field as keyof ProposedChange['fields']]
      continue
    }
    if (table === undefined || id === undefined) continue
    const was = asDiff(earlier).tables[table] as TableDiff<object> | undefined
    tables[table] =
      field === undefined ? wholeRecord(tables[table], was, id) : oneField(tables[table], was, id, { field, from, to })
  }
  const { absorbed } = earlier
  return { tables: inTableOrder(tables), fields, ...(absorbed && { absorbed }) } as ProposedChange
}

function wholeRecord(now: Entries = {}, was: TableDiff<object> | undefined, id: Id): Entries {
  const entries: Entries = { ...now }
  for (const kind of ['added', 'changed', 'removed'] as const) {
    const held: Table<unknown> | undefined = was?.[kind]
    if (held && Object.hasOwn(held, id)) entries[kind] = { ...entries[kind], [id]: held[id] }
  }
  return entries
}

interface OneField {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** The record with that field as the proposal knew it on the one side and wants it on the other. */
function oneField(
  now: Entries = {},
  was: TableDiff<object> | undefined,
  id: Id,
  { field, from, to }: OneField,
): Entries {
  const pair = (now.changed?.[id] ?? was?.changed?.[id]) as readonly [object, object] | undefined
  if (!pair) return wholeRecord(now, was, id)
  const base = now.changed?.[id] ? pair : ([pair[0], pair[0]] as const)
  return { ...now, changed: { ...now.changed, [id]: [set(base[0], field, from), set(base[1], field, to)] } }
}

function set(record: object, field: string, value: unknown): object {
  const { [field]: _old, ...rest } = record as Record<string, unknown>
  return value === undefined ? rest : { ...rest, [field]: value }
}

function inTableOrder(tables: Readonly<Record<string, Entries>>): Record<string, Entries> {
  return Object.fromEntries(
    PROPOSABLE_TABLES.flatMap((name) =>
      tables[name] && Object.keys(tables[name]).length > 0 ? [[name, tables[name]]] : [],
    ),
  )
}
