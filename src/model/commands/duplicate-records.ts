import { type AnyRecord, type ChainMap, type Collection, collectionOf, findRecord } from '../chain-map'
import type { Id } from '../id'
import { REFERENCES, rewriteIds } from '../references'
import type { Position } from '../schema/findings-and-views'
import type { CouplingEnd } from '../schema/relations'
import { type Addition, addRecords } from './add-records'
import { type Outcome, refuse } from './outcome'

export interface DuplicateRecords {
  readonly type: 'duplicate-records'
  readonly ids: readonly Id[]
  /** The id of each copy by that of its original: all of `recordsToDuplicate`. */
  readonly newIds: Readonly<Record<Id, Id>>
  /** How far a copy lies from its original, in map units. */
  readonly offset: Position
}

/**
 * The records a duplication copies: the named ones, the triangles of copied contractors, and the dependencies and
 * coupling points of which both ends are copied. Unknown ids are left out.
 */
export function recordsToDuplicate(map: ChainMap, ids: readonly Id[]): Id[] {
  const copied = new Set(ids.filter((id) => collectionOf(map, id) !== undefined))
  for (const triangle of Object.values(map.triangles)) {
    if (triangle.contractor && copied.has(triangle.contractor)) copied.add(triangle.id)
  }
  for (const dependency of Object.values(map.dependencies)) {
    if (copied.has(dependency.supplier) && copied.has(dependency.dependent)) copied.add(dependency.id)
  }
  for (const point of Object.values(map.couplingPoints)) {
    if (point.ends.every((end) => copied.has(endId(end)))) copied.add(point.id)
  }
  return [...copied]
}

function endId(end: CouplingEnd): Id {
  return 'party' in end ? end.party : end.triangle
}

/**
 * Copies records. Within the copied group references point at the copies; references to anything outside it (an
 * owner, a client, a step) stay.
 */
export function duplicateRecords(map: ChainMap, { ids, newIds, offset }: DuplicateRecords): Outcome {
  const unknown = ids.find((id) => collectionOf(map, id) === undefined)
  if (unknown !== undefined) return refuse('unknown-record', { id: unknown })
  const originals = recordsToDuplicate(map, ids)
  const unnamed = originals.find((id) => !Object.hasOwn(newIds, id))
  if (unnamed !== undefined) return refuse('missing-new-id', { id: unnamed })

  const group = new Set(originals)
  const rename = (id: Id) => (group.has(id) ? (newIds[id] ?? id) : id)
  const additions: Addition[] = []
  for (const id of originals) {
    const collection = collectionOf(map, id)
    const record = findRecord(map, id)
    if (!collection || !record) continue
    const from = map.positions[id]
    const position = from && { x: from.x + offset.x, y: from.y + offset.y }
    additions.push({ collection, record: copyOf(collection, record, rename), position })
  }
  return addRecords(map, additions)
}

function copyOf(collection: Collection, record: AnyRecord, rename: (id: Id) => Id): AnyRecord {
  const copy: AnyRecord = { ...record, id: rename(record.id) }
  return REFERENCES[collection].reduce((rest, reference) => rewriteIds(rest, reference, rename), copy)
}
