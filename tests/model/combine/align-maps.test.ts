import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMaps, isSame } from '../../../src/graph/compare/compare-maps'
import { renameKey } from '../../../src/model/answer-keys'
import { type AnyRecord, type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { ORDERS } from '../../../src/model/collections'
import { alignMap } from '../../../src/model/combine/align-maps'
import { pairKey } from '../../../src/model/combine/party-twins'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { examples } from '../../../src/model/examples/index'
import type { Id } from '../../../src/model/id'
import { MAP_REFERENCES, REFERENCES, rewriteIds } from '../../../src/model/references'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { commandFrom, commandSeed } from '../../support/random-command'

const maps = await Promise.all(examples.map((example) => example.load()))

/** The map with another id for every record, and its records in another order. */
function withOtherIds(map: ChainMap, nameOf: (id: Id) => Id, turned = false): ChainMap {
  const turn = <T>(list: T[]) => (turned ? list.reverse() : list)
  const tables = COLLECTIONS.map((collection) => [
    collection,
    Object.fromEntries(
      turn(Object.values<AnyRecord>(map[collection])).map((record) => {
        let own = { ...record, id: nameOf(record.id) } as AnyRecord
        for (const reference of REFERENCES[collection]) own = rewriteIds(own, reference, nameOf)
        if ('finding' in own && own.finding !== undefined) own = { ...own, finding: renameKey(own.finding, nameOf) }
        return [own.id, own]
      }),
    ),
  ])
  return {
    ...MAP_REFERENCES.reduce((rest, reference) => rewriteIds(rest, reference, nameOf), map),
    ...Object.fromEntries(tables),
    ...Object.fromEntries(Object.values(ORDERS).map((name) => [name, map[name].map(nameOf)])),
    positions: Object.fromEntries(Object.entries(map.positions).map(([id, place]) => [nameOf(id), place])),
  }
}

/** New ids by number, in an order that the seed gives. */
function renaming(map: ChainMap, seed: number): (id: Id) => Id {
  const ids = COLLECTIONS.flatMap((collection) => Object.keys(map[collection])).sort()
  const names = new Map(ids.map((id, at) => [id, `n${(at * 7919 + seed) % 100_003}`]))
  return (id) => names.get(id) ?? id
}

const seeds = fc.array(commandSeed, { maxLength: 8 })

function afterwards(map: ChainMap, commands: Parameters<typeof commandFrom>[1][]): ChainMap {
  return commands.reduce((now, seed, turn) => {
    const result = applyCommand(now, commandFrom(now, seed, turn))
    return result.ok ? result.map : now
  }, map)
}

describe('giving a map the ids of another', () => {
  it('finds nothing that differs between an example and itself under other ids', () => {
    fc.assert(
      fc.property(fc.constantFrom(...maps), fc.nat(100_000), fc.boolean(), (map, seed, turned) => {
        const { map: aligned } = alignMap(withOtherIds(map, renaming(map, seed), turned), map)
        const comparison = compareMaps(aligned, map)
        expect(comparison.records.map(({ collection, id, kind }) => `${collection} ${id} ${kind}`)).toEqual([])
        expect(isSame(comparison, true)).toBe(true)
      }),
      { numRuns: 12 },
    )
  })

  it('leaves a map alone whose ids the other has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...maps), seeds, (map, commands) => {
        const after = afterwards(map, commands)
        const { map: aligned } = alignMap(map, after)
        for (const collection of COLLECTIONS) {
          for (const id of Object.keys(map[collection])) {
            if (Object.hasOwn(after[collection], id)) expect(aligned[collection][id]?.id).toBe(id)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives a sound map with as many records, the same for any order of records', () => {
    fc.assert(
      fc.property(fc.constantFrom(...maps), seeds, fc.nat(100_000), (map, commands, seed) => {
        const after = afterwards(map, commands)
        const nameOf = renaming(map, seed)
        const { map: aligned } = alignMap(withOtherIds(map, nameOf), after)
        expect(checkIntegrity(aligned)).toEqual([])
        for (const collection of COLLECTIONS) {
          expect(Object.keys(aligned[collection])).toHaveLength(Object.keys(map[collection]).length)
        }
        expect(
          alignMap(
            withOtherIds(map, nameOf, true),
            withOtherIds(after, (id) => id, true),
          ).map,
        ).toEqual(aligned)
      }),
      { numRuns: 20, seed: 20261130 },
    )
  })

  it('stays sound between maps that have nothing to do with each other', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (one, other) => {
        const { map } = alignMap(one, other)
        expect(checkIntegrity(map)).toEqual([])
        for (const collection of COLLECTIONS) {
          expect(Object.keys(map[collection])).toHaveLength(Object.keys(one[collection]).length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('knows a party again by the list though it has another name, without a question', () => {
    const before = chainMap({ parties: [party('a', { name: 'De oude naam', catalogueId: 'cjib' })] })
    const after = chainMap({ parties: [party('b', { name: 'De nieuwe naam', catalogueId: 'cjib' })] })
    const { map, questions } = alignMap(before, after)
    expect(Object.keys(map.parties)).toEqual(['b'])
    expect(questions).toEqual([])
    expect(compareMaps(map, after).records).toMatchObject([{ id: 'b', kind: 'changed' }])
  })

  it('asks about a party that only looks alike, and takes the answer', () => {
    const before = chainMap({
      parties: [party('a', { name: 'Bureau Toezicht Noord', abbreviation: 'BTN' }), party('x', { name: 'Het Huis' })],
      dependencies: [dependency('d', 'a', 'x', { product: 'dossiers' })],
    })
    const after = chainMap({
      parties: [party('b', { name: 'Noordelijk Toezicht', abbreviation: 'BTN' }), party('y', { name: 'Het Huis' })],
      dependencies: [dependency('e', 'b', 'y', { product: 'dossiers' })],
    })
    const asked = alignMap(before, after)
    expect(asked.questions).toEqual([{ own: 'b', other: 'a', why: 'letters', isSame: false }])
    expect(Object.keys(asked.map.dependencies)).toEqual(['d'])

    const [question] = asked.questions
    const same = alignMap(before, after, { answers: new Map([[pairKey(question ?? { own: '', other: '' }), 'same']]) })
    expect(same.map.dependencies).toEqual(after.dependencies)
    expect(same.questions).toEqual([{ own: 'b', other: 'a', why: 'letters', isSame: true }])
  })

  it('keeps an id that both have, though another party has the name', () => {
    const before = chainMap({ parties: [party('p', { name: 'Het Huis' })] })
    const after = chainMap({ parties: [party('p', { name: 'De Tuin' }), party('q', { name: 'Het Huis' })] })
    expect(alignMap(before, after).map).toBe(before)
  })
})
