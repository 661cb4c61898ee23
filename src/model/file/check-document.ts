import { COLLECTIONS, type Collection } from '../chain-map'
import { checkMapReferences, checkPositions, checkRecord, type Lookup, onCircles } from '../check-integrity'
import { type Id, isSafeId } from '../id'
import { isJsonObject, type JsonObject, plainZeros } from '../json-value'
import { LIMITS } from '../limits'
import { joinPath, MAX_PROBLEMS, type Problem, quote } from '../problem'
import { chainMapFileSchema, RECORD_SCHEMAS } from '../schema/chain-map-file'
import { positionSchema } from '../schema/findings-and-views'
import { z } from '../zod'
import { explainIssues } from './explain-issues'

const anyList = z.array(z.unknown()).max(LIMITS.recordsPerCollection).optional()
type Lists = { [C in Collection]: typeof anyList }

/**
 * The file without its records. They are checked one by one, so that one bad record says nothing of the others and a
 * file full of faults can be given up halfway.
 */
const envelopeSchema = chainMapFileSchema.extend({
  ...(Object.fromEntries(COLLECTIONS.map((collection) => [collection, anyList])) as Lists),
  positions: z.looseObject({}).optional(),
})

/** A record of the file that fits its schema. */
interface Entry {
  readonly collection: Collection
  readonly record: object
  readonly path: string
}

/** A checked document: what it says about itself, and the records that fit their schema, in file order. */
export interface CheckedDocument {
  readonly fields: JsonObject
  readonly records: Readonly<Record<Collection, readonly object[]>>
  readonly positions: JsonObject
  readonly problems: readonly Problem[]
}

/**
 * Checks a document of the current version against the schemas, and then its ids and references as far as the records
 * can be read.
 */
export function checkDocument(document: JsonObject): CheckedDocument {
  const envelope = envelopeSchema.safeParse(document)
  const problems = envelope.success ? [] : explainIssues(envelope.error.issues, document, '')
  const entries: Entry[] = []
  for (const collection of COLLECTIONS) readCollection(document, collection, entries, problems)
  const positions = readPositions(document.positions, problems)
  checkIds(document, entries, Object.keys(positions), problems)

  const records = Object.fromEntries(COLLECTIONS.map((collection): [Collection, object[]] => [collection, []]))
  for (const entry of entries) records[entry.collection]?.push(entry.record)
  return {
    fields: envelope.success ? envelope.data : {},
    records: records as Record<Collection, object[]>,
    positions,
    problems,
  }
}

function readCollection(document: JsonObject, collection: Collection, entries: Entry[], problems: Problem[]): void {
  const list = document[collection]
  if (!Array.isArray(list)) return
  const schema = RECORD_SCHEMAS[collection]
  for (let i = 0; i < list.length && problems.length <= MAX_PROBLEMS; i++) {
    const path = joinPath(collection, i)
    const result = schema.safeParse(list[i])
    if (result.success) entries.push({ collection, record: plainZeros(result.data), path })
    else problems.push(...explainIssues(result.error.issues, list[i], path))
  }
}

function readPositions(value: unknown, problems: Problem[]): JsonObject {
  const positions: Record<Id, unknown> = {}
  if (!isJsonObject(value)) return positions
  for (const id of Object.keys(value)) {
    if (problems.length > MAX_PROBLEMS) break
    const path = joinPath('positions', id)
    const result = positionSchema.safeParse(value[id])
    if (!result.success) problems.push(...explainIssues(result.error.issues, value[id], path))
    if (!isSafeId(id)) {
      const code = /^[\w-]{1,64}$/.test(id) ? 'reserved-id' : 'invalid-id'
      // `__proto__` and `constructor` have been reported as keys already.
      if (id !== '__proto__' && id !== 'constructor') problems.push({ code, path, values: { value: quote(id) } })
    } else if (result.success) {
      positions[id] = plainZeros(result.data)
    }
  }
  return positions
}

function checkIds(
  document: JsonObject,
  entries: readonly Entry[],
  positioned: readonly Id[],
  problems: Problem[],
): void {
  const places = new Map<Id, { readonly collection: Collection; readonly path: string }>()
  for (const collection of COLLECTIONS) {
    const list = document[collection]
    if (!Array.isArray(list)) continue
    for (let i = 0; i < list.length; i++) {
      const id: unknown = isJsonObject(list[i]) ? list[i].id : undefined
      if (typeof id !== 'string' || !isSafeId(id)) continue
      const path = `${collection}[${i}].id`
      const first = places.get(id)
      if (first) problems.push({ code: 'duplicate-id', path, values: { id, first: first.path } })
      else places.set(id, { collection, path })
    }
  }
  const unreadable = COLLECTIONS.some(
    (collection) => document[collection] !== undefined && !Array.isArray(document[collection]),
  )
  // Without one of the collections nearly every reference would seem to dangle.
  if (unreadable || problems.length > MAX_PROBLEMS) return

  const chains = new Map<Id, Id>()
  for (const { collection, record } of entries) {
    const { id, chain } = record as JsonObject
    if (collection === 'steps' && typeof id === 'string' && typeof chain === 'string') chains.set(id, chain)
  }
  const lookup: Lookup = {
    collectionOf: (id) => places.get(id)?.collection,
    chainOfStep: (id) => chains.get(id),
    isOnCircle: onCircles(() => entries.flatMap(({ collection, record }) => (collection === 'parties' ? record : []))),
  }
  checkMapReferences(document, lookup, problems)
  for (const { collection, record, path } of entries) {
    if (problems.length > MAX_PROBLEMS) return
    checkRecord(collection, record, path, lookup, problems)
  }
  checkPositions(positioned, lookup, problems)
}
