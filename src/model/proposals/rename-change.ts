import type { AnyRecord } from '../chain-map'
import type { Id } from '../id'
import { MAP_REFERENCES, REFERENCES, rewriteIds } from '../references'
import type { ProposedChange } from '../schema/wanted'
import { asDiff, PROPOSABLE_TABLES } from './proposable'

/** What a proposal changes, with other ids for the records it speaks of. */
export function renameChange(change: ProposedChange, rename: (id: Id) => Id): ProposedChange {
  const tables = PROPOSABLE_TABLES.flatMap((name) => {
    const diff = asDiff(change).tables[name]
    if (!diff) return []
    const own = (record: AnyRecord): AnyRecord =>
      name === 'positions'
        ? record
        : {
            ...REFERENCES[name].reduce((rest, reference) => rewriteIds(rest, reference, rename), record),
            id: rename(record.id),
          }
    const kinds = Object.entries(diff).map(([kind, table]) => [
      kind,
      Object.fromEntries(
        Object.entries(table as Readonly<Record<Id, AnyRecord | readonly AnyRecord[]>>).map(([id, value]) => [
          rename(id),
          Array.isArray(value) ? value.map(own) : own(value as AnyRecord),
        ]),
      ),
    ])
    return [[name, Object.fromEntries(kinds)]]
  })
  const fields = Object.entries(change.fields).map(([name, sides]) => [
    name,
    Object.fromEntries(Object.entries(sides ?? {}).map(([side, value]) => [side, renamedValue(name, value, rename)])),
  ])
  const absorbed = Object.entries(change.absorbed ?? {}).map(([gone, kept]) => [rename(gone), rename(kept)])
  return {
    ...{ tables: Object.fromEntries(tables), fields: Object.fromEntries(fields) },
    ...(change.absorbed && { absorbed: Object.fromEntries(absorbed) }),
  } as ProposedChange
}

function renamedValue(name: string, value: unknown, rename: (id: Id) => Id): unknown {
  if (name === 'stepOrder') return (value as readonly Id[]).map(rename)
  return MAP_REFERENCES.some(({ path }) => path === name) && typeof value === 'string' ? rename(value) : value
}
