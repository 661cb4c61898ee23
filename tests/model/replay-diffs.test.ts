import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addChanges } from '../../src/model/add-changes'
import type { ChainMap } from '../../src/model/chain-map'
import { applyCommand } from '../../src/model/commands/apply-command'
import { diffMaps } from '../../src/model/diff'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { replayDiffs } from '../../src/model/replay-diffs'
import { chainMap, dependency, party } from '../support/chain-builder'
import { commandFrom, commandSeed } from '../support/random-command'

const START = chainMap({ parties: [party('a'), party('b')], dependencies: [dependency('d', 'a', 'b')] })

/** The diffs of a row of random commands, and what each makes of the map. */
function edited(seeds: Parameters<typeof commandFrom>[1][]): { maps: ChainMap[]; diffs: string[] } {
  const maps = [START]
  const diffs: string[] = []
  for (const [turn, seed] of seeds.entries()) {
    const before = maps.at(-1) as ChainMap
    const result = applyCommand(before, commandFrom(before, seed, turn))
    if (!result.ok) continue
    maps.push(result.map)
    diffs.push(JSON.stringify(result.diff))
  }
  return { maps, diffs }
}

describe('changes that were kept apart', () => {
  it('make of the text they were made on the map that was last seen', () => {
    fc.assert(
      fc.property(fc.array(commandSeed, { maxLength: 12 }), (seeds) => {
        const { maps, diffs } = edited(seeds)
        const result = addChanges(readChainMap(writeChainMap(START)), diffs)
        expect(result).toMatchObject({ ok: true, applied: diffs.length })
        expect(result.ok && writeChainMap(result.map)).toBe(writeChainMap(maps.at(-1) as ChainMap))
      }),
      { numRuns: 50 },
    )
  })

  it('that were broken off at any letter give the map before that change', () => {
    fc.assert(
      fc.property(fc.array(commandSeed, { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(), (seeds, at, cut) => {
        const { maps, diffs } = edited(seeds)
        fc.pre(diffs.length > 0)
        const broken = at % diffs.length
        const text = diffs[broken] ?? ''
        const left = diffs.map((diff, index) => (index === broken ? text.slice(0, cut % text.length) : diff))
        const result = replayDiffs(START, left)
        expect(result.applied).toBe(broken)
        expect(writeChainMap(result.map)).toBe(writeChainMap(maps[broken] as ChainMap))
      }),
      { numRuns: 50 },
    )
  })

  const renamed = (name: unknown) => ({
    tables: { parties: { changed: { a: [START.parties.a, { ...START.parties.a, name }] } } },
    fields: {},
  })

  it.each([
    ['is no object', []],
    ['lacks its parts', { tables: {} }],
    ['is about a table there is none of', { tables: { unicorns: {} }, fields: {} }],
    ['is about a field there is none of', { tables: {}, fields: { unicorn: { to: 1 } } }],
    ['does something else with a table', { tables: { parties: { emptied: {} } }, fields: {} }],
    ['was made on something else', { tables: { parties: { removed: { z: { id: 'z' } } } }, fields: {} }],
    ['makes a record that does not fit', renamed(7)],
    ['puts a record under the id of another', { tables: { parties: { added: { c: { ...party('e') } } } }, fields: {} }],
    ['takes an order away', { tables: {}, fields: { viewOrder: { from: [] } } }],
    ['leaves something dangling', { tables: { parties: { removed: { a: START.parties.a } } }, fields: {} }],
    ['gives the map another shape', { tables: {}, fields: { title: { from: START.title, to: 7 } } }],
  ])('end at one that %s', (_what, diff) => {
    expect(replayDiffs(START, [JSON.stringify(diff)])).toEqual({ map: START, applied: 0 })
  })

  it('end at one that would reach into the prototype of an object', () => {
    const text = '{"tables":{"parties":{"added":{"__proto__":{"id":"__proto__","polluted":true}}}},"fields":{}}'
    const { map, applied } = replayDiffs(START, [text])
    expect(applied).toBe(0)
    expect(map.parties.polluted).toBeUndefined()
  })

  it('take a change that holds, so that the ones above are refused for what they are', () => {
    const { map, applied } = replayDiffs(START, [JSON.stringify(renamed('Andere naam'))])
    expect(applied).toBe(1)
    expect(map.parties.a?.name).toBe('Andere naam')
    expect(diffMaps(START, map)).toEqual(renamed('Andere naam'))
  })
})
