import type { AnyRecord, Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'

/** The field a record is called after; a coupling point is called after its two ends. */
const NAME_FIELD = {
  chains: 'name',
  steps: 'name',
  parties: 'name',
  triangles: 'name',
  assignments: 'product',
  dependencies: 'product',
  meetings: 'name',
  agreements: 'title',
  goals: 'text',
  principles: 'text',
  bottlenecks: 'text',
  capacities: 'unit',
} as const satisfies Partial<Record<Collection, string>>

function fieldOf(collection: Collection): string | undefined {
  return Object.hasOwn(NAME_FIELD, collection) ? NAME_FIELD[collection as keyof typeof NAME_FIELD] : undefined
}

/** The name of a record as it can be typed over; undefined when it has none of its own. */
export function ownName(collection: Collection, id: Id): string | undefined {
  const field = fieldOf(collection)
  const record: AnyRecord | undefined = useDocument.getState().map?.[collection][id]
  if (field === undefined || !record) return undefined
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value : ''
}

/** Gives a record another name, as one undo step; an empty name and the same name change nothing. */
export function rename(collection: Collection, id: Id, name: string): void {
  const field = fieldOf(collection)
  if (field === undefined || name.trim() === '' || name.trim() === ownName(collection, id)) return
  // A party with a name of its own is no longer the organisation of the catalogue.
  const unset = collection === 'parties' ? ['catalogueId'] : []
  runOrTell({ type: 'edit-record', collection, id, set: { [field]: name.trim() }, unset })
}
