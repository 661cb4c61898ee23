import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyRecord, COLLECTIONS } from '../../src/model/chain-map'
import { NAMED_BY, type RecordTables, recordName } from '../../src/text/record-names'
import { relationsOf } from '../../src/text/relations-of'
import { textsOf } from '../../src/text/texts'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

const texts = textsOf('nl')
const MAP = chainMap({
  parties: ['a', 'b', 'c'].map((id) => party(id)),
  dependencies: [dependency('a-b', 'a', 'b'), dependency('c-a', 'c', 'a')],
  triangles: [triangle('t', { contractor: 'b', owner: { party: 'a' } })],
})

const linked = (tables: RecordTables, id: string) =>
  relationsOf(tables, 'parties', id, texts).map((group) => [group.id, group.links.map((link) => link.id)])

describe('what a record is connected with', () => {
  it('is read in both directions, in the order of the tables', () => {
    expect(linked(MAP, 'a')).toEqual([
      ['supplies', ['a-b']],
      ['depends-on', ['c-a']],
      ['triangles', ['t']],
    ])
    expect(relationsOf(MAP, 'dependencies', 'a-b', texts).map((group) => group.links.map(({ id }) => id))).toEqual([
      ['a', 'b'],
    ])
  })

  it('follows a table that changes', () => {
    expect(linked(MAP, 'c')).toEqual([['supplies', ['c-a']]])
    const dependencies = { ...MAP.dependencies, 'b-c': dependency('b-c', 'b', 'c') }
    expect(linked({ ...MAP, dependencies }, 'c')).toEqual([
      ['supplies', ['c-a']],
      ['depends-on', ['b-c']],
    ])
    expect(linked(MAP, 'c')).toEqual([['supplies', ['c-a']]])
  })
})

describe('the tables in which a name is read', () => {
  it('are all that the name needs', () => {
    const nothing: RecordTables = chainMap()
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        for (const collection of COLLECTIONS) {
          const read = [collection, ...NAMED_BY[collection]]
          const part: RecordTables = { ...nothing, ...Object.fromEntries(read.map((own) => [own, map[own]])) }
          for (const record of Object.values<AnyRecord>(map[collection])) {
            // The record comes out of the table of that collection.
            const own = record as never
            expect(recordName(part, collection, own, texts)).toBe(recordName(map, collection, own, texts))
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})
