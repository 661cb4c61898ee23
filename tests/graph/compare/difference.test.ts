import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/graph/compare/difference'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { examples } from '../../../src/model/examples/index'
import { commandFrom, commandSeed } from '../../support/random-command'

function afterwards(map: ChainMap, seeds: Parameters<typeof commandFrom>[1][]): ChainMap {
  return seeds.reduce((now, seed, turn) => {
    const result = applyCommand(now, commandFrom(now, seed, turn))
    return result.ok ? result.map : now
  }, map)
}

async function example(): Promise<ChainMap> {
  const [first] = examples
  if (!first) throw new Error('there is no example')
  return first.load()
}

describe('the difference of two maps in one picture', () => {
  it('marks nothing when the two are one, and keeps the very map', async () => {
    const map = await example()
    const { both, marks } = differenceOf(map, map)
    expect(both).toBe(map)
    expect(marks.size).toBe(0)
  })

  it('is sound, holds every record of either and marks what is new, ended or changed', async () => {
    const map = await example()
    fc.assert(
      fc.property(fc.array(commandSeed, { maxLength: 12 }), fc.boolean(), (seeds, turned) => {
        const other = afterwards(map, seeds)
        const [before, after] = turned ? [other, map] : [map, other]
        const { both, marks } = differenceOf(before, after)
        expect(checkIntegrity(both)).toEqual([])
        for (const collection of COLLECTIONS) {
          const ids = new Set([...Object.keys(before[collection]), ...Object.keys(after[collection])])
          expect(Object.keys(both[collection]).sort()).toEqual([...ids].sort())
          for (const id of ids) {
            const [was, is] = [Object.hasOwn(before[collection], id), Object.hasOwn(after[collection], id)]
            if (was !== is) expect(marks.get(id)?.kind).toBe(is ? 'added' : 'removed')
            if (is) expect(both[collection][id]).toBe(after[collection][id])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what ended in its place', async () => {
    const map = await example()
    const [party] = Object.keys(map.parties).filter((id) => map.positions[id])
    const result = applyCommand(map, { type: 'remove-records', ids: [party ?? ''] })
    if (!result.ok) throw new Error('it was not removed')
    const { both, marks } = differenceOf(map, result.map)
    expect(both.positions[party ?? '']).toEqual(map.positions[party ?? ''])
    expect(marks.get(party ?? '')).toEqual({ kind: 'removed', fields: [] })
  })
})
