import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainMap, COLLECTIONS } from '../../src/model/chain-map'
import {
  appliesCleanly,
  applyDiff,
  diffMaps,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  TABLE_NAMES,
} from '../../src/model/diff'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party } from '../support/chain-builder'
import { deepFreeze } from '../support/deep-freeze'

/** Two maps that share part of their records, as two states of one map do. */
const relatedMaps = fc.tuple(arbitraryMap, arbitraryMap, arbitraryMap, fc.nat()).map(([a, b, c, seed]) => {
  const mix = (one: ChainMap, other: ChainMap, salt: number): ChainMap => {
    const tables = TABLE_NAMES.map((name, index) => {
      const records = { ...one[name], ...other[name] }
      const kept = Object.entries(records).filter((_entry, i) => (seed + salt + i * 7 + index) % 3 !== 0)
      return [name, Object.fromEntries(kept)] as const
    })
    return deepFreeze({ ...one, title: other.title, ...Object.fromEntries(tables) })
  }
  return [a, mix(a, b, 1), mix(a, c, 2)] as const
})

describe('a diff', () => {
  it('says per table what came, changed and went, and which fields changed', () => {
    const { mission: _mission, ...before } = chainMap({
      mission: null,
      parties: [party('a'), party('b')],
      positions: { a: { x: 1, y: 1 } },
    })
    const after = chainMap({ mission: null, parties: [party('a', { role: 'doet iets' }), party('c')], title: 'Nieuw' })
    expect(diffMaps(before, after)).toStrictEqual({
      tables: {
        parties: {
          added: { c: party('c') },
          changed: { a: [party('a'), party('a', { role: 'doet iets' })] },
          removed: { b: party('b') },
        },
        positions: { removed: { a: { x: 1, y: 1 } } },
      },
      fields: { title: { from: 'Testketen', to: 'Nieuw' }, mission: { to: null } },
    })
  })

  it('is empty between equal maps, whoever made them', () => {
    const make = () => chainMap({ parties: [party('a', { chains: ['k'] })], dependencies: [dependency('d', 'a', 'b')] })
    expect(isEmptyDiff(diffMaps(make(), make()))).toBe(true)
    expect(isEmptyDiff(diffMaps(make(), chainMap()))).toBe(false)
  })

  it('keeps absent and null apart, also after JSON', () => {
    const nothing = chainMap()
    const none = chainMap({ accountableParty: null })
    const there = diffMaps(nothing, none)
    expect(JSON.parse(JSON.stringify(there))).toStrictEqual({ tables: {}, fields: { accountableParty: { to: null } } })
    const back = applyDiff(none, JSON.parse(JSON.stringify(reverseDiff(there))))
    expect(Object.hasOwn(back, 'accountableParty')).toBe(false)
  })

  it('leaves tables it does not touch the same objects', () => {
    const map = chainMap({ parties: [party('a')], goals: [{ id: 'g', text: 'doel' }] })
    const next = applyDiff(map, { tables: { goals: { removed: { g: { id: 'g', text: 'doel' } } } }, fields: {} })
    for (const collection of COLLECTIONS) expect(next[collection] === map[collection]).toBe(collection !== 'goals')
    expect(next.positions).toBe(map.positions)
    expect(next.stepOrder).toBe(map.stepOrder)
  })

  it('leads from one map to the other, and reversed back again', () => {
    fc.assert(
      fc.property(relatedMaps, ([a, b]) => {
        const diff = deepFreeze(diffMaps(a, b))
        expect(applyDiff(a, diff)).toStrictEqual(b)
        expect(applyDiff(b, reverseDiff(diff))).toStrictEqual(a)
        expect(reverseDiff(reverseDiff(diff))).toStrictEqual(diff)
        expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff)
      }),
      { numRuns: 60 },
    )
  })

  it('squashed with the next does what both do, and no more', () => {
    fc.assert(
      fc.property(relatedMaps, ([a, b, c]) => {
        const [first, second] = [deepFreeze(diffMaps(a, b)), deepFreeze(diffMaps(b, c))]
        const squashed = squashDiffs(first, second)
        expect(applyDiff(a, squashed)).toStrictEqual(c)
        expect(squashed).toStrictEqual(diffMaps(a, c))
        expect(isEmptyDiff(squashDiffs(first, reverseDiff(first)))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('applies cleanly to the state it starts from, and to no other', () => {
    const a = chainMap({ parties: [party('a'), party('b')], mission: 'x' })
    const b = chainMap({ parties: [party('a', { role: 'r' }), party('c')], mission: null })
    const diff = diffMaps(a, b)
    expect(appliesCleanly(a, diff)).toBe(true)
    expect(appliesCleanly(b, reverseDiff(diff))).toBe(true)
    expect(appliesCleanly(b, diff)).toBe(false)
    const elsewhere = { ...a, goals: { g: { id: 'g', text: 'doel' } } }
    expect(appliesCleanly(elsewhere, diff)).toBe(true)
    expect(appliesCleanly({ ...a, mission: 'y' }, diff)).toBe(false)
    expect(appliesCleanly({ ...a, parties: { ...a.parties, c: party('c') } }, diff)).toBe(false)
    expect(appliesCleanly({ ...a, parties: { a: party('a') } }, diff)).toBe(false)
  })
})
