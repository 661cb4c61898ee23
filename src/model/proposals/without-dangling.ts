import type { AnyRecord, ChainMap, Table } from '../chain-map'
import { checkRecord, lookupOf } from '../check-integrity'
import type { Id } from '../id'
import type { Problem } from '../problem'
import { PROPOSABLE_TABLES, type ProposableTable } from './proposable'

type RecordTable = Exclude<ProposableTable, 'positions'>

/** A part that was taken back, because it leans on what is no longer there. */
interface Dangling {
  readonly reason: 'refers-to-gone'
  readonly table: RecordTable
  readonly id: Id
  readonly field?: string
  readonly from?: unknown
  readonly to?: unknown
  readonly now?: unknown
}

interface Cleaned {
  readonly map: ChainMap
  readonly misfits: readonly Dangling[]
}

/**
 * Takes back from a changed map what refers to a record that is not there: of a record that was changed the fields that
 * do so, a new one as a whole, and then what leans on that.
 *
 * @param before a sound map
 * @param after the same with records added and changed, none taken away
 */
export function withoutDangling(before: ChainMap, after: ChainMap): Cleaned {
  const misfits: Dangling[] = []
  let map = after
  for (;;) {
    const faults = faultsIn(before, map)
    if (faults.length === 0) return { map, misfits }
    for (const fault of faults) {
      const { record, dangling } = takenBack(before[fault.table][fault.id], fault)
      misfits.push(...dangling)
      map = withRecord(map, fault.table, fault.id, record)
    }
  }
}

interface Fault {
  readonly table: RecordTable
  readonly id: Id
  readonly record: AnyRecord
  readonly problems: readonly Problem[]
}

function faultsIn(before: ChainMap, map: ChainMap): Fault[] {
  const lookup = lookupOf(map)
  const faults: Fault[] = []
  for (const table of PROPOSABLE_TABLES) {
    if (table === 'positions' || map[table] === before[table]) continue
    const known: Table<AnyRecord> = before[table]
    for (const record of Object.values<AnyRecord>(map[table])) {
      if (record === known[record.id]) continue
      const problems: Problem[] = []
      checkRecord(table, record, '', lookup, problems)
      if (problems.length > 0) faults.push({ table, id: record.id, record, problems })
    }
  }
  return faults
}

/** The record without what dangles; undefined when it was not there before. */
function takenBack(
  known: AnyRecord | undefined,
  { table, id, record, problems }: Fault,
): { readonly record: AnyRecord | undefined; readonly dangling: readonly Dangling[] } {
  const all: Dangling = { reason: 'refers-to-gone', table, id }
  if (!known) return { record: undefined, dangling: [all] }
  const fields = [...new Set(problems.map(({ path }) => path.replace(/^\./, '').split(/[.[]/)[0] ?? ''))]
  const [wanted, present] = [{ ...record } as Record<string, unknown>, known as Readonly<Record<string, unknown>>]
  const changed = fields.filter((field) => field !== '' && wanted[field] !== present[field])
  // The fault lies in how its fields go together: then nothing of it can be carried out.
  if (changed.length === 0) return { record: known, dangling: [all] }
  const dangling = changed.map((field) => ({
    ...all,
    field,
    from: present[field],
    to: wanted[field],
    now: present[field],
  }))
  for (const field of changed) {
    if (present[field] === undefined) delete wanted[field]
    else wanted[field] = present[field]
  }
  return { record: wanted as AnyRecord, dangling }
}

function withRecord(map: ChainMap, table: RecordTable, id: Id, record: AnyRecord | undefined): ChainMap {
  const { [id]: _old, ...rest } = map[table] as Table<AnyRecord>
  if (record) return { ...map, [table]: { ...map[table], [id]: record } }
  const { [id]: _place, ...positions } = map.positions
  return { ...map, [table]: rest, positions }
}
