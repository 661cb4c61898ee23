import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyRecord, type ChainMap, collectionOf, emptyChainMap, type Table } from '../../src/model/chain-map'
import { checkIntegrity } from '../../src/model/check-integrity'
import {
  COLLECTIONS,
  type Collection,
  chosen,
  FILE_TABLES,
  listed,
  ORDERED_COLLECTIONS,
  ORDERS,
} from '../../src/model/collections'
import { combineMaps } from '../../src/model/combine/combine-maps'
import { applyDiff, diffMaps, reverseDiff } from '../../src/model/diff'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { arbitraryFullMap } from '../support/arbitrary-map'
import { checkCommand } from '../support/check-command'

const EMPTY = emptyChainMap({ id: 'map_1', title: 'Leeg' })

const tableOf = (map: ChainMap, collection: Collection): Table<AnyRecord> => map[collection]

/** Holds something against maps that have a record in every collection, with one record of this collection. */
function forFullMaps(collection: Collection, numRuns: number, holds: (map: ChainMap, record: AnyRecord) => void): void {
  fc.assert(
    fc.property(arbitraryFullMap, (map) => {
      const [record] = Object.values(tableOf(map, collection))
      if (!record) throw new Error(`no ${collection}`)
      holds(map, record)
    }),
    { numRuns },
  )
}

/** The map with another record in the place of one, or beside it. */
function withRecord(map: ChainMap, collection: Collection, id: string, record: AnyRecord): ChainMap {
  return { ...map, [collection]: { ...map[collection], [id]: record } }
}

describe('the list of collections', () => {
  it('makes the tables and the orders of an empty map', () => {
    const { id: _id, title: _title, status: _status, ...rest } = EMPTY
    expect(Object.keys(rest)).toEqual([...FILE_TABLES, ...Object.values(ORDERS)])
    expect(checkIntegrity(EMPTY)).toEqual([])
  })

  it('is the order of the file', () => {
    forFullMaps('parties', 5, (map) => {
      const file: Record<string, unknown> = JSON.parse(
        writeChainMap({ ...map, positions: { [Object.keys(map.parties)[0] ?? '']: { x: 0, y: 0 } } }),
      )
      expect(Object.keys(file).filter((key) => FILE_TABLES.some((name) => name === key))).toEqual(FILE_TABLES)
    })
  })

  it.each(ORDERED_COLLECTIONS)(
    'keeps the order people chose of %s, and notices one that is not whole',
    (collection) => {
      forFullMaps(collection, 5, (map, { id }) => {
        const turned = { ...map, [ORDERS[collection]]: [...map[ORDERS[collection]]].reverse() }
        const result = readChainMap(writeChainMap(turned))
        expect(result.ok && result.map[ORDERS[collection]]).toEqual(turned[ORDERS[collection]])
        const lost = { ...map, [ORDERS[collection]]: map[ORDERS[collection]].filter((other) => other !== id) }
        expect(checkIntegrity(lost).map(({ code, path }) => `${code} ${path}`)).toEqual([
          `wrong-order ${ORDERS[collection]}`,
        ])
      })
    },
  )

  it('lets nobody choose from it in silence', () => {
    // @ts-expect-error a choice has to name every collection
    const forgetful = chosen({ views: true, parties: true })
    expect(forgetful).toEqual(['parties', 'views'])
  })
})

describe.each(COLLECTIONS)('%s', (collection) => {
  it('are found, written, read and told apart', () => {
    forFullMaps(collection, 5, (map, record) => {
      expect(collectionOf(map, record.id)).toBe(collection)
      const text = writeChainMap(map)
      expect(JSON.parse(text)[collection]).toHaveLength(Object.keys(map[collection]).length)
      const result = readChainMap(text)
      expect(result.ok && result.map).toStrictEqual(map)

      const diff = diffMaps(EMPTY, map)
      expect(diff.tables[collection]?.added).toEqual(map[collection])
      expect(applyDiff(EMPTY, diff)).toStrictEqual(map)
      expect(applyDiff(map, reverseDiff(diff))).toStrictEqual(EMPTY)
    })
  })

  it('are added, edited and removed, each time so that it can be undone', () => {
    forFullMaps(collection, 3, (map, record) => {
      const added = checkCommand(map, { type: 'add-record', collection, record: { ...record, id: 'brand_new' } })
      expect(tableOf(added.map, collection).brand_new).toEqual({ ...record, id: 'brand_new' })
      const edit = { type: 'edit-record', collection, id: 'brand_new', set: { note: 'Nagekeken.' } } as const
      expect(tableOf(checkCommand(added.map, edit).map, collection).brand_new?.note).toBe('Nagekeken.')
      const removed = checkCommand(added.map, { type: 'remove-records', ids: ['brand_new'] })
      expect(tableOf(removed.map, collection).brand_new).toBeUndefined()
    })
  })

  it('are not passed over when something dangles, twice has one id or is no list', () => {
    forFullMaps(collection, 5, (map, record) => {
      const confirmed = { ...record, confirmedBy: { party: 'nobody_there', date: '2026-01-01' } }
      const dangling = withRecord(map, collection, record.id, confirmed)
      expect(checkIntegrity(dangling)).toMatchObject([
        { code: 'dangling-reference', path: `${collection}.${record.id}.confirmedBy.party` },
      ])
      const read = readChainMap(writeChainMap(dangling))
      expect(read.ok ? [] : read.problems).toMatchObject([
        { code: 'dangling-reference', values: { id: 'nobody_there' } },
      ])

      const twice = checkIntegrity(withRecord(map, collection, 'under_another', record))
      expect(twice).toContainEqual(
        expect.objectContaining({ code: 'duplicate-id', path: `${collection}.under_another` }),
      )

      const file = readChainMap(JSON.stringify({ ...JSON.parse(writeChainMap(map)), [collection]: {} }))
      expect(file.ok ? [] : file.problems).toMatchObject([{ code: 'wrong-type', path: collection }])
    })
  })

  it('come along when two maps are put together', () => {
    forFullMaps(collection, 5, (map) => {
      const { map: combined, ids } = combineMaps(EMPTY, map)
      const known = Object.keys(map[collection]).map((id) => ids.get(id))
      expect(Object.keys(combined[collection])).toEqual(expect.arrayContaining(known))
      expect(known).not.toContain(undefined)
    })
  })
})

it('a list in an order of its own names every other collection as left out', () => {
  const left = 'left out'
  const rest = {
    chains: left,
    steps: left,
    triangles: left,
    assignments: left,
    dependencies: left,
    couplingPoints: left,
    agreements: left,
    goals: left,
    bottlenecks: left,
    capacities: left,
    answers: left,
    statements: left,
    recognitions: left,
    sessions: left,
    actions: left,
    decisions: left,
    proposals: left,
  } as const
  expect(listed(['meetings', 'parties'], { ...rest, views: left })).toEqual(['meetings', 'parties'])
  // @ts-expect-error views stands on neither side
  expect(listed(['meetings', 'parties'], rest)).toEqual(['meetings', 'parties'])
})
