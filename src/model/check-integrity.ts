import type { AnyRecord, ChainMap } from './chain-map'
import { idsOnCircles } from './circles'
import { COLLECTIONS, type Collection, ORDERED_COLLECTIONS, ORDERS, type OrderedCollection } from './collections'
import type { Id } from './id'
import { type JsonObject, sameValue } from './json-value'
import { joinPath, type Problem } from './problem'
import { eachId, MAP_REFERENCES, placeOf, REFERENCES, type Reference } from './references'

/** What has to be known of all records to judge one of them. */
export interface Lookup {
  readonly collectionOf: (id: Id) => Collection | undefined
  /** The chain a step belongs to; undefined when there is no such step. */
  readonly chainOfStep: (id: Id) => Id | undefined
  /** Whether a party would be a part of itself, directly or through others. */
  readonly isOnCircle: (party: Id) => boolean
}

/**
 * Proves that nothing in a map dangles: every id points at a record of the right collection, relations have two
 * different ends, a party's step lies in one of its chains and no party is a part of itself, positions belong to a record, and each order is complete.
 *
 * @returns all faults, with paths such as `dependencies.d1.supplier`; an empty list for a sound map
 */
export function checkIntegrity(map: ChainMap): Problem[] {
  const problems: Problem[] = []
  const lookup = lookupOf(map)
  checkMapReferences(map, lookup, problems)
  const places = new Map<Id, string>()
  for (const collection of COLLECTIONS) {
    for (const [id, record] of Object.entries<AnyRecord>(map[collection])) {
      const path = joinPath(collection, id)
      const first = record.id === id ? places.get(id) : joinPath(path, 'id')
      if (first !== undefined) problems.push({ code: 'duplicate-id', path, values: { id, first } })
      places.set(id, path)
      checkRecord(collection, record, path, lookup, problems)
    }
  }
  checkPositions(Object.keys(map.positions), lookup, problems)
  for (const collection of ORDERED_COLLECTIONS) checkOrder(map, collection, problems)
  return problems
}

/** Answers questions about a map in memory. */
export function lookupOf(map: ChainMap): Lookup {
  return {
    collectionOf: (id) => COLLECTIONS.find((collection) => Object.hasOwn(map[collection], id)),
    chainOfStep: (id) => (Object.hasOwn(map.steps, id) ? map.steps[id]?.chain : undefined),
    isOnCircle: onCircles(() => Object.values(map.parties)),
  }
}

/** Tells of parties whether they would be a part of themselves; they are gone through when somebody asks. */
export function onCircles(parties: () => readonly object[]): Lookup['isOnCircle'] {
  let known: ReadonlySet<Id> | undefined
  return (party) => {
    known ??= idsOnCircles(
      new Map(
        parties().flatMap((record) => {
          const { id, partOf } = record as JsonObject
          return typeof id === 'string' && typeof partOf === 'string' ? [[id, partOf] as const] : []
        }),
      ),
    )
    return known.has(party)
  }
}

/** Adds the faults of the references in the map's own fields. */
export function checkMapReferences(fields: object, lookup: Lookup, problems: Problem[]): void {
  for (const reference of MAP_REFERENCES) checkReference(fields, reference, '', lookup, problems)
}

/** Adds the faults of one record, which stands at `path`. */
export function checkRecord(
  collection: Collection,
  record: object,
  path: string,
  lookup: Lookup,
  problems: Problem[],
): void {
  for (const reference of REFERENCES[collection]) checkReference(record, reference, path, lookup, problems)
  const fields = record as JsonObject
  if (collection === 'dependencies' && fields.supplier === fields.dependent) {
    problems.push({ code: 'same-ends', path, values: { id: String(fields.supplier) } })
  }
  if (collection === 'couplingPoints') {
    const [first, second] = fields.ends as readonly JsonObject[]
    if (sameValue(first, second)) {
      problems.push({ code: 'same-ends', path, values: { id: String(first?.party ?? first?.triangle) } })
    }
  }
  if (collection === 'parties') {
    checkStep(fields, path, lookup, problems)
    const { id, partOf } = fields
    if (typeof id === 'string' && typeof partOf === 'string' && lookup.isOnCircle(id)) {
      problems.push({ code: 'part-of-itself', path: joinPath(path, 'partOf'), values: { id, whole: partOf } })
    }
  }
}

function checkStep(party: JsonObject, path: string, lookup: Lookup, problems: Problem[]): void {
  if (typeof party.step !== 'string' || !Array.isArray(party.chains)) return
  const chain = lookup.chainOfStep(party.step)
  if (chain !== undefined && !party.chains.includes(chain)) {
    problems.push({ code: 'step-outside-chain', path: joinPath(path, 'step'), values: { step: party.step, chain } })
  }
}

function checkReference(record: object, reference: Reference, path: string, lookup: Lookup, problems: Problem[]): void {
  eachId(record, reference, (id, index) => {
    const found = lookup.collectionOf(id)
    if (found !== undefined && reference.to.includes(found)) return
    const place = path === '' ? placeOf(reference, index) : `${path}.${placeOf(reference, index)}`
    const expected = reference.to.join(', ')
    if (found === undefined) problems.push({ code: 'dangling-reference', path: place, values: { id, expected } })
    else problems.push({ code: 'wrong-collection', path: place, values: { id, expected, found } })
  })
}

/** Adds a fault for each position whose record does not exist. */
export function checkPositions(ids: readonly Id[], lookup: Lookup, problems: Problem[]): void {
  for (const id of ids) {
    if (lookup.collectionOf(id) === undefined) {
      problems.push({ code: 'position-without-record', path: joinPath('positions', id), values: { id } })
    }
  }
}

/** Adds a fault when the order of a collection does not name every record of its table exactly once. */
export function checkOrder(map: ChainMap, collection: OrderedCollection, problems: Problem[]): void {
  const path = ORDERS[collection]
  const order = map[path]
  const table = map[collection]
  const size = Object.keys(table).length
  const named = new Set(order)
  const complete = order.length === size && named.size === size && order.every((id) => Object.hasOwn(table, id))
  if (!complete) problems.push({ code: 'wrong-order', path, values: { given: order.length, expected: size } })
}
