import fc from 'fast-check'
import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection } from '../../src/model/chain-map'
import { type Id, isSafeId } from '../../src/model/id'
import { MAP_REFERENCES, REFERENCES, rewriteIds } from '../../src/model/references'
import { mapFields, RECORD_SCHEMAS } from '../../src/model/schema/chain-map-file'
import { positionSchema } from '../../src/model/schema/findings-and-views'
import type { Party, Step } from '../../src/model/schema/parties'
import type { CouplingPoint, Dependency } from '../../src/model/schema/relations'
import { z } from '../../src/model/zod'
import { chainMap, type MapParts } from './chain-builder'
import { schemaArbitrary } from './schema-arbitrary'

/** Collections that others cannot do without, and how many of each there are at least. */
const AT_LEAST: Partial<Record<Collection, number>> = { chains: 1, parties: 2, triangles: 1 }

/** More than the lists below can ask for. */
const ENOUGH = COLLECTIONS.length * 5

const ids = fc.noShrink(
  fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/).filter(isSafeId), { minLength: ENOUGH, maxLength: ENOUGH }),
)

function listsOf(atLeast: number): fc.Arbitrary<Lists> {
  const lists = COLLECTIONS.map((collection) => {
    const minLength = Math.max(atLeast, AT_LEAST[collection] ?? 0)
    return [collection, fc.array(schemaArbitrary(RECORD_SCHEMAS[collection]), { minLength, maxLength: minLength + 3 })]
  })
  return fc.record(Object.fromEntries(lists)) as fc.Arbitrary<Lists>
}

/** Sound maps in which every field of every record occurs. Deeply frozen. */
export const arbitraryMap: fc.Arbitrary<ChainMap> = mapsOf(0)

/** The same with a record in every collection. */
export const arbitraryFullMap: fc.Arbitrary<ChainMap> = mapsOf(1)

function mapsOf(atLeast: number): fc.Arbitrary<ChainMap> {
  return fc
    .record({
      ids,
      lists: listsOf(atLeast),
      fields: schemaArbitrary(z.strictObject(mapFields)) as fc.Arbitrary<MapParts>,
      positions: fc.array(schemaArbitrary(positionSchema) as fc.Arbitrary<{ x: number; y: number }>, { maxLength: 8 }),
      turn: fc.nat(1000),
    })
    .map(({ ids, lists, fields, positions, turn }) => {
      const unused = [...ids]
      const records = mapLists(lists, (_collection, record) => ({ ...record, id: unused.pop() ?? '' }))
      const idsOf = (targets: readonly Collection[]) => targets.flatMap((target) => records[target].map(({ id }) => id))
      let next = turn
      const pick = (from: readonly Id[]): Id | undefined => from[(next++ * 31) % from.length]

      const bound = mapLists(records, (collection, record) =>
        REFERENCES[collection].reduce(
          (rest, reference) => rewriteIds(rest, reference, () => pick(idsOf(reference.to))),
          record,
        ),
      )
      const sound = mapLists(bound, (collection, record) => repair(collection, record, bound))
      const placed = idsOf(COLLECTIONS).slice(0, positions.length)
      return chainMap({
        ...MAP_REFERENCES.reduce(
          (rest, reference) => rewriteIds(rest, reference, () => pick(idsOf(reference.to))),
          fields,
        ),
        ...(sound as unknown as MapParts),
        id: 'map_1',
        positions: Object.fromEntries(placed.map((id, index) => [id, positions[index] ?? { x: 0, y: 0 }])),
      })
    })
}

type Lists = Record<Collection, AnyRecord[]>

function mapLists(from: Lists, change: (collection: Collection, record: AnyRecord) => AnyRecord): Lists {
  const entries = COLLECTIONS.map((collection) => [
    collection,
    from[collection].map((record) => change(collection, record)),
  ])
  return Object.fromEntries(entries) as Lists
}

/** Gives relations two different ends, puts a party into the chain of its step and makes none a part of itself. */
function repair(collection: Collection, record: AnyRecord, all: Lists): AnyRecord {
  const other = (id: Id) => all.parties.find((party) => party.id !== id)?.id ?? id
  if (collection === 'dependencies') {
    const relation = record as Dependency
    return relation.supplier === relation.dependent ? { ...relation, dependent: other(relation.supplier) } : relation
  }
  if (collection === 'couplingPoints') {
    const point = record as CouplingPoint
    const [first, second] = point.ends
    if (JSON.stringify(first) !== JSON.stringify(second)) return point
    return { ...point, ends: [first, { party: other('party' in first ? first.party : '') }] }
  }
  if (collection === 'parties') {
    const party = record as Party
    const step = all.steps.find(({ id }) => id === party.step) as Step | undefined
    const placed = step && party.chains ? { ...party, chains: [...party.chains, step.chain] } : party
    return withoutCircle(placed, all)
  }
  return record
}

/** A party is part of one that comes before it only, so that nobody is a part of itself. */
function withoutCircle({ partOf, ...party }: Party, { parties }: Lists): Party {
  const place = (id: Id | null | undefined) => parties.findIndex((other) => other.id === id)
  if (partOf === undefined || (partOf !== null && place(partOf) >= place(party.id))) return party
  return { ...party, partOf }
}
