import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cornerChange, kindOfCell, pairChanges, seatChanges } from '../../../src/graph/compare/cell-changes'
import { compareMaps } from '../../../src/graph/compare/compare-maps'
import { yearChanges } from '../../../src/graph/compare/year-changes'
import type { Meeting } from '../../../src/model/schema/governance'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const PARTIES = ['a', 'b', 'c'].map((id) => party(id))

const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

describe('what became of the dependencies in a cell', () => {
  const before = chainMap({
    parties: PARTIES,
    dependencies: [
      dependency('stays', 'a', 'b', { product: 'advies' }),
      dependency('ends', 'a', 'b', { product: 'raming' }),
      dependency('turns', 'b', 'c'),
      dependency('moves', 'a', 'c'),
    ],
  })
  const after = chainMap({
    parties: PARTIES,
    dependencies: [
      dependency('stays', 'a', 'b', { product: 'advies' }),
      dependency('turns', 'b', 'c', { nature: 'partner' }),
      dependency('moves', 'b', 'a'),
      dependency('comes', 'c', 'a'),
    ],
  })
  const changes = pairChanges(compareMaps(before, after))
  const kinds = (supplier: string, dependent: string) =>
    changes(supplier, dependent).map((one) => [(one.after ?? one.before)?.id, one.kind])

  it('is told of each of them, those that ended last', () => {
    expect(kinds('a', 'b')).toEqual([
      ['stays', undefined],
      ['ends', 'removed'],
    ])
    expect(kinds('b', 'c')).toEqual([['turns', 'changed']])
    expect(kinds('c', 'a')).toEqual([['comes', 'added']])
    expect(kinds('c', 'b')).toEqual([])
  })

  it('says of one that runs between others now that it ended here and is new there', () => {
    expect(kinds('a', 'c')).toEqual([['moves', 'removed']])
    expect(kinds('b', 'a')).toEqual([['moves', 'added']])
  })

  it('makes a cell new or ended only where all of it is', () => {
    expect(kindOfCell([])).toBeUndefined()
    expect(kindOfCell([{}, {}])).toBeUndefined()
    expect(kindOfCell([{ kind: 'added' }, { kind: 'added' }])).toBe('added')
    expect(kindOfCell([{ kind: 'removed' }])).toBe('removed')
    expect(kindOfCell([{ kind: 'removed' }, { kind: 'added' }])).toBe('changed')
    expect(kindOfCell(changes('a', 'b'))).toBe('changed')
  })
})

describe('what became of a seat', () => {
  it('knows a seat that is new, that ended, with another mandate or office, and at a table that is new or ended', () => {
    const before = chainMap({
      parties: PARTIES,
      meetings: [
        meeting('m', { participants: [{ party: 'a', mandate: 'inform' }, { party: 'b' }], chair: 'b' }),
        meeting('old', { participants: [{ party: 'a' }] }),
      ],
    })
    const after = chainMap({
      parties: PARTIES,
      meetings: [
        meeting('m', { participants: [{ party: 'a', mandate: 'refer' }, { party: 'c' }], chair: 'c' }),
        meeting('new', { secretary: 'a' }),
      ],
    })
    const became = seatChanges(compareMaps(before, after))
    expect(became('a', 'm').kind).toBe('changed')
    expect(became('a', 'm').before?.seats[0]?.mandate).toBe('inform')
    expect(became('a', 'm').after?.seats[0]?.mandate).toBe('refer')
    expect(became('b', 'm')).toMatchObject({ kind: 'removed', before: { isChair: true } })
    expect(became('c', 'm')).toMatchObject({ kind: 'added', after: { isChair: true } })
    expect(became('a', 'old').kind).toBe('removed')
    expect(became('a', 'new').kind).toBe('added')
    expect(became('b', 'new')).toEqual({})
  })

  it('does not count the order in which a party has its seats', () => {
    const seats = fc.array(
      fc.record({
        party: fc.constant('a'),
        function: fc.constantFrom('voorzitter', 'lid', undefined),
        mandate: fc.constantFrom('decide' as const, 'inform' as const, null, undefined),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(seats, (list) => {
        const of = (participants: typeof list) =>
          chainMap({ parties: PARTIES, meetings: [meeting('m', { participants: participants as never })] })
        const { kind } = seatChanges(compareMaps(of(list), of([...list].reverse())))('a', 'm')
        expect(kind).toBeUndefined()
      }),
    )
  })
})

describe('what became of a corner', () => {
  const filled = triangle('t', { owner: { party: 'a' }, contractor: 'b', clients: [{ party: 'c' }] })
  const other = triangle('t', { owner: { party: 'a', function: 'SG' }, contractor: null })
  it('tells who came, who went and who changed', () => {
    expect(cornerChange(filled, other, 'owner').kind).toBe('changed')
    expect(cornerChange(filled, other, 'contractor')).toEqual({ kind: 'removed', before: [{ party: 'b' }] })
    expect(cornerChange(other, filled, 'client').kind).toBe('added')
    expect(cornerChange(filled, filled, 'client').kind).toBeUndefined()
    expect(cornerChange(undefined, filled, 'owner').kind).toBe('added')
  })
  it('tells that somebody said it is empty', () => {
    expect(cornerChange(triangle('t'), triangle('t', { owner: null }), 'owner').kind).toBe('changed')
    expect(cornerChange(triangle('t'), triangle('t'), 'owner')).toEqual({})
    expect(cornerChange(undefined, triangle('t', { owner: null }), 'owner')).toEqual({})
  })
})

describe('what became of the year', () => {
  it('shows a moment that moved in both months, and a default that was made their own as changed', () => {
    const before = chainMap({
      parties: PARTIES,
      meetings: [meeting('m', { months: [2, 5] })],
      triangles: [triangle('t', { contractor: 'b' })],
    })
    const [plan] = yearChanges(compareMaps(before, before)).events.filter(({ document }) => document === 'annual-plan')
    const after = chainMap({
      parties: PARTIES,
      meetings: [meeting('m', { months: [2, 6] })],
      triangles: [triangle('t', { contractor: 'b', calendar: [{ kind: 'annual-plan', month: plan?.month ?? 0 }] })],
    })
    const { events, kinds } = yearChanges(compareMaps(before, after))
    expect(Object.fromEntries(kinds)).toEqual({ 'm:5': 'removed', 'm:6': 'added', [plan?.id ?? '']: 'changed' })
    expect(events.filter(({ record }) => record === 'm').map(({ month }) => month)).toEqual([2, 5, 6])
    expect(events.find(({ id }) => id === plan?.id)?.own).toBe(true)
  })
})
