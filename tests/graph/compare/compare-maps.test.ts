import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMaps, type FieldChange, isSame, type MapComparison } from '../../../src/graph/compare/compare-maps'
import type { ItemChange } from '../../../src/graph/compare/item-changes'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { commandFrom, commandSeed } from '../../support/random-command'

const NOTHING = { map: [], records: [], absorbed: [], placed: [] }

/** The same question asked the other way round; a meeting that went into another does not come out of it. */
function reversed({ before, after, map, records, placed }: MapComparison): unknown {
  return {
    before: after,
    after: before,
    map: map.map(turned),
    records: records.map(({ kind, before: was, after: is, fields, ...rest }) => ({
      ...rest,
      kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
      ...(is === undefined ? {} : { before: is }),
      ...(was === undefined ? {} : { after: was }),
      fields: fields.map(turned),
    })),
    placed,
  }
}

function turned({ field, items, ...sides }: FieldChange): unknown {
  return { field, ...swapped(sides), ...(items === undefined ? {} : { items: items.map(swapped) }) }
}

function swapped(change: ItemChange): ItemChange {
  return {
    ...('to' in change ? { from: change.to } : {}),
    ...('from' in change ? { to: change.from } : {}),
  }
}

/** The same map with the records of every table entered the other way round. */
function shuffled(map: ChainMap): ChainMap {
  const tables = [...COLLECTIONS, 'positions' as const].map((name) => [
    name,
    Object.fromEntries(Object.entries(map[name]).reverse()),
  ])
  return { ...map, ...Object.fromEntries(tables) }
}

/** A map, and what became of it after a row of commands. */
const twoVersions = fc
  .tuple(arbitraryMap, fc.array(commandSeed, { minLength: 1, maxLength: 20 }))
  .map(([start, seeds]) => {
    let map = start
    seeds.forEach((seed, turn) => {
      const result = applyCommand(map, commandFrom(map, seed, turn))
      if (result.ok) map = result.map
    })
    return [start, map] as const
  })

describe('two versions of a map', () => {
  it('that are the same do not differ, read from a file or not', () => {
    fc.assert(
      fc.property(fc.noShrink(arbitraryMap), (map) => {
        expect(compareMaps(map, map)).toEqual({ before: map, after: map, ...NOTHING })
        const again = readChainMap(writeChainMap(map))
        if (!again.ok) throw new Error('the map does not open')
        expect(compareMaps(map, again.map)).toMatchObject(NOTHING)
      }),
      { numRuns: 60 },
    )
  })

  it('compared the other way round give the same, turned round', () => {
    let differing = 0
    fc.assert(
      fc.property(fc.noShrink(twoVersions), fc.noShrink(arbitraryMap), ([before, after], other) => {
        for (const [a, b] of [
          [before, after],
          [before, other],
        ] as const) {
          const { absorbed: _one, ...back } = compareMaps(b, a)
          expect(reversed(compareMaps(a, b))).toEqual(back)
          if (!isSame(compareMaps(a, b), true)) differing++
        }
      }),
      { numRuns: 60 },
    )
    expect(differing).toBeGreaterThan(60)
  })

  it('compare alike whatever the order of their records', () => {
    fc.assert(
      fc.property(fc.noShrink(twoVersions), ([before, after]) => {
        const { map, records, absorbed, placed } = compareMaps(before, after)
        expect(compareMaps(shuffled(before), shuffled(after))).toMatchObject({ map, records, absorbed, placed })
      }),
      { numRuns: 40 },
    )
  })
})

describe('what differs', () => {
  const base = () =>
    chainMap({
      parties: [party('a'), party('b'), party('c')],
      dependencies: [dependency('d', 'a', 'b')],
      triangles: [triangle('t', { contractor: 'a', clients: [{ party: 'b' }, { party: 'c', function: 'directeur' }] })],
      meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', topics: ['een', 'twee'] }],
      agreements: [{ id: 'g', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'] }],
      positions: { a: { x: 0, y: 0 } },
    })
  const fieldsOf = (after: ChainMap) =>
    compareMaps(base(), after).records.map(({ id, kind, fields }) => [id, kind, fields])

  it('of a party with another name is its name, and nothing is gone or new', () => {
    const map = base()
    const after = { ...map, parties: { ...map.parties, a: { ...party('a'), name: 'Nieuw' } } }
    expect(fieldsOf(after)).toEqual([['a', 'changed', [{ field: 'name', from: 'A', to: 'Nieuw' }]]])
  })

  it('says of an absent field and of one that is deliberately none which it was', () => {
    const map = base()
    const none = { ...map, meetings: { m: { ...map.meetings.m, chair: null } } } as ChainMap
    expect(fieldsOf(none)).toEqual([['m', 'changed', [{ field: 'chair', to: null }]]])
  })

  it('in a list is what came, went and changed, and not the order of what has none', () => {
    const map = base()
    const clients = [{ party: 'c', function: 'secretaris' }, { party: 'a' }]
    const after = { ...map, triangles: { t: { ...map.triangles.t, clients } } } as ChainMap
    const [, , [change]] = fieldsOf(after)[0] as [string, string, FieldChange[]]
    expect(change?.items).toEqual([
      { to: { party: 'a' } },
      { from: { party: 'b' } },
      { from: { party: 'c', function: 'directeur' }, to: { party: 'c', function: 'secretaris' } },
    ])
    const turnedRound = { ...map, agreements: { g: { ...map.agreements.g, parties: ['b', 'a'] } } } as ChainMap
    expect(compareMaps(map, turnedRound)).toMatchObject(NOTHING)
    const reordered = { ...map, meetings: { m: { ...map.meetings.m, topics: ['twee', 'een'] } } } as ChainMap
    expect(fieldsOf(reordered)).toEqual([
      ['m', 'changed', [{ field: 'topics', from: ['een', 'twee'], to: ['twee', 'een'], items: [] }]],
    ])
  })

  it('in the drawing alone is kept apart', () => {
    const map = base()
    const after = {
      ...map,
      positions: { a: { x: 9, y: 0 } },
      parties: { ...map.parties, b: { ...party('b'), pinned: true } },
    }
    const comparison = compareMaps(map, after)
    expect(comparison).toMatchObject({ map: [], records: [], placed: ['a', 'b'] })
    expect([isSame(comparison, true), isSame(comparison, false)]).toEqual([false, true])
  })

  it('in an order is only what both maps hold', () => {
    const withSteps = (...ids: string[]) =>
      chainMap({ chains: [{ id: 'k', name: 'Keten' }], steps: ids.map((id) => ({ id, name: id, chain: 'k' })) })
    expect(compareMaps(withSteps('x', 'y'), withSteps('x', 'z', 'y')).map).toEqual([])
    expect(compareMaps(withSteps('x', 'y'), withSteps('y', 'z', 'x')).map).toEqual([
      { field: 'stepOrder', from: ['x', 'y'], to: ['y', 'x'] },
    ])
  })
})
