import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { joinablePairs, meetingLoad } from '../../../src/graph/facts/meeting-load'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'

const table = (id: string, seats: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  participants: [...seats].map((party) => ({ party })),
  ...fields,
})

const graphOf = (meetings: readonly Meeting[]) =>
  buildChainGraph(smallMap({ parties: ['a', 'b', 'c', 'd', 'e'], meetings }))

describe('meetingLoad', () => {
  it('adds up only rhythms that are numbers and counts the others', () => {
    const { parties, rhythm } = meetingLoad(
      graphOf([
        table('m1', 'ab', { frequency: 4, level: 'executive' }),
        table('m2', 'a', { frequency: 'naar behoefte', permanence: 'temporary' }),
        table('m3', 'a', { frequency: null }),
        table('m4', 'b', { frequency: 12 }),
      ]),
    )
    expect(rhythm).toEqual({ perYear: 16, unknown: 2 })
    expect(parties.map(({ party }) => party)).toEqual(['b', 'a'])
    expect(parties[1]).toMatchObject({
      meetings: ['m1', 'm2', 'm3'],
      seats: 3,
      perYear: 4,
      unknown: 2,
      temporary: 1,
      levels: { political: 0, executive: 1, tactical: 0, operational: 0, open: 2 },
    })
  })

  it('leaves out what has ended, counts two functions as two seats and a chair without a seat as one', () => {
    const { parties, meetings, levels } = meetingLoad(
      graphOf([
        table('m1', '', {
          participants: [
            { party: 'a', function: 'Directeur', mandate: 'decide' },
            { party: 'a', function: 'Adviseur', mandate: 'inform' },
          ],
          chair: 'b',
          frequency: 6,
        }),
        table('m2', '', { participants: [{ party: 'a', function: 'directeur ' }], frequency: 2 }),
        table('oud', 'a', { until: '2020-01-01', frequency: 52 }),
      ]),
    )
    expect(meetings.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(levels).toEqual([{ level: 'open', meetings: 2, perYear: 8, unknown: 0 }])
    const [a, b] = parties
    expect(a).toMatchObject({ party: 'a', seats: 3, decides: 1, perYear: 8 })
    // The same function, written differently, is one function.
    expect(a?.functions.map(({ name, meetings: at, perYear }) => [name, at, perYear])).toEqual([
      ['Directeur', ['m1', 'm2'], 8],
      ['Adviseur', ['m1'], 6],
    ])
    expect(b).toMatchObject({ party: 'b', seats: 1, decides: 0, functions: [] })
  })

  it('says nothing of a party that sits nowhere', () => {
    expect(meetingLoad(graphOf([table('m', 'a')])).parties).toHaveLength(1)
    expect(meetingLoad(graphOf([])).parties).toEqual([])
  })
})

describe('joinablePairs', () => {
  it('says what one meeting instead of two would win, and what it would ask of who sits in one only', () => {
    const [pair, ...others] = joinablePairs(
      graphOf([table('m1', 'abcd', { frequency: 10 }), table('m2', 'abcde', { frequency: 4 })]),
    )
    expect(others).toEqual([])
    expect(pair).toMatchObject({
      a: 'm1',
      b: 'm2',
      shared: ['a', 'b', 'c', 'd'],
      onlyA: [],
      onlyB: ['e'],
      overlap: 0.8,
    })
    // Before: 4 x 14 + 1 x 4 attendances a year; after, 5 x 10.
    expect(pair?.won).toEqual({ sessions: 4, saved: 16, added: 6 })
    expect(4 * 14 + 4 - 16 + 6).toBe(5 * 10)
  })

  it('wins nothing that can be counted while a rhythm is words', () => {
    const [pair] = joinablePairs(graphOf([table('m1', 'abc', { frequency: 10 }), table('m2', 'abc')]))
    expect(pair?.won).toBeUndefined()
  })

  it('keeps to the definition of the rule: temporary meetings and different levels are no pair', () => {
    const levels = [table('m1', 'abc', { level: 'political' }), table('m2', 'abc', { level: 'operational' })]
    expect(joinablePairs(graphOf(levels))).toEqual([])
    expect(joinablePairs(graphOf([table('m1', 'abc'), table('m2', 'abc', { permanence: 'temporary' })]))).toEqual([])
  })

  it('puts the pair that wins most first', () => {
    const pairs = joinablePairs(
      graphOf([
        table('m1', 'ab', { frequency: 2 }),
        table('m2', 'ab', { frequency: 2 }),
        table('m3', 'cde', { frequency: 12 }),
        table('m4', 'cde', { frequency: 6 }),
      ]),
    )
    expect(pairs.map(({ a, b, won }) => [a, b, won?.saved])).toEqual([
      ['m3', 'm4', 18],
      ['m1', 'm2', 4],
    ])
  })
})
