import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTheme } from '../../../src/graph/facts/bottleneck-themes'
import {
  concernedParties,
  countStandings,
  countToTest,
  filterToTest,
  findingsPerRecord,
  STANDINGS,
  standingOf,
  TESTED_COLLECTIONS,
  type ToTest,
  toTest,
} from '../../../src/graph/facts/to-test'
import type { Finding, Subject } from '../../../src/graph/finding'
import type { AnyRecord, ChainMap } from '../../../src/model/chain-map'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { randomMaps } from '../random-map'

const name = (_collection: string, { id }: AnyRecord) => id
const ids = (rows: readonly ToTest[]) => rows.map(({ id }) => id)

function finding(...about: string[]): Finding {
  return {
    rule: 'rule',
    key: about.join(),
    kind: 'finding',
    severity: 'low',
    about: about.map((id): Subject => ({ kind: 'parties', id })),
    message: 'rule.one',
    values: {},
    group: 'map',
    inputsHash: '',
    evidence: [],
  }
}

const MAP = chainMap({
  parties: [
    party('a', { confirmedBy: { party: 'a', date: '2026-01-01' } }),
    party('b', { confirmedBy: { party: 'a', date: '2026-01-01' } }),
    party('c', { certainty: 'certain' }),
  ],
  triangles: [triangle('t', { contractor: 'a', owner: { party: 'b' }, clients: [{ party: 'c' }, { party: 'b' }] })],
  dependencies: [
    dependency('d1', 'a', 'b', { certainty: 'assumed', confirmedBy: { party: 'a', date: '2026-01-01' } }),
    dependency('d2', 'b', 'a', { certainty: 'disputed' }),
    dependency('d3', 'a', 'c', { confirmedBy: { party: 'c', date: '2026-01-01' } }),
  ],
  goals: [
    { id: 'g1', text: 'doel', confirmedBy: { party: 'c', date: '2026-01-01' } },
    { id: 'g2', text: 'doel', contributions: [{ party: 'b', what: 'werk' }] },
  ],
  views: [{ id: 'v', title: 'weergave' }],
})

describe('toTest', () => {
  it('leaves out what a party that it concerns confirmed, and nothing else', () => {
    expect(ids(toTest(MAP, [], name)).sort()).toEqual(['b', 'c', 'd1', 'd2', 'g2', 't'])
  })

  it('puts first what most open findings rest on, then disputed, assumed, unconfirmed, then by name', () => {
    expect(ids(toTest(MAP, [], name))).toEqual(['d2', 'd1', 'b', 'c', 'g2', 't'])
    const rows = toTest(MAP, [finding('a', 'c'), finding('c', 'c'), finding('t')], name)
    expect(ids(rows)).toEqual(['c', 't', 'd2', 'd1', 'b', 'g2'])
    expect(rows[0]).toMatchObject({ findings: 2, standing: 'unconfirmed', concerned: ['c'], certainty: 'certain' })
  })

  it('knows who can confirm what', () => {
    const t = MAP.triangles.t
    expect(t && concernedParties(MAP, 'triangles', t)).toEqual(['a', 'b', 'c'])
    const rows = toTest(MAP, [], name)
    expect(ids(filterToTest(rows, { party: 'c' }))).toEqual(['c', 't'])
    expect(ids(filterToTest(rows, { collection: 'goals' }))).toEqual(['g2'])
    expect(ids(filterToTest(rows, { standing: 'assumed' }))).toEqual(['d1'])
    expect(countStandings(rows)).toEqual({ disputed: 1, assumed: 1, unconfirmed: 4 })
  })

  it('takes a confirmation by any party where no one in particular is concerned', () => {
    expect(standingOf({ confirmedBy: { party: 'x', date: '2026-01-01' } }, [])).toBeUndefined()
    expect(standingOf({ confirmedBy: { party: 'x', date: '2026-01-01' } }, ['y'])).toBe('unconfirmed')
    expect(standingOf({}, [])).toBe('unconfirmed')
  })

  it('counts a finding once per record', () => {
    expect([...findingsPerRecord([finding('a', 'a', 'b'), finding('b')])]).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('holds its order and its sorts for any map, and never names a party that is not there', () => {
    const check = (map: ChainMap) => {
      const rows = toTest(map, [], name)
      expect(countToTest(map)).toBe(rows.length)
      const ranks = rows.map(({ standing }) => STANDINGS.indexOf(standing))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      for (const { collection, concerned } of rows) {
        expect(TESTED_COLLECTIONS).toContain(collection)
        expect(concerned.filter((id) => !Object.hasOwn(map.parties, id))).toEqual([])
      }
      // Whatever each row asks for takes it off the list.
      for (const { collection, id, concerned } of rows) {
        const confirmer = concerned[0]
        const record = map[collection][id]
        if (!record || confirmer === undefined) continue
        const confirmed = { certainty: 'certain' as const, confirmedBy: { party: confirmer, date: '2026-01-01' } }
        expect(standingOf({ ...record, ...confirmed }, concerned)).toBeUndefined()
      }
    }
    fc.assert(fc.property(arbitraryMap, check), { numRuns: 25 })
    fc.assert(fc.property(randomMaps, check), { numRuns: 25 })
  })
})

describe('countTheme', () => {
  it('counts what was said, by example, factor or dimension', () => {
    const said = { text: 'x', state: 'raised' as const }
    const bottlenecks = [
      { id: '1', category: 'scarcity' as const, factor: 'trust' as const, ...said },
      { id: '2', category: 'other' as const, factor: null, dimension: 'culture' as const, ...said },
      { id: '3', category: 'scarcity' as const, ...said },
    ]
    expect(countTheme(bottlenecks, { category: 'scarcity' })).toBe(2)
    expect(countTheme(bottlenecks, { factor: 'trust' })).toBe(1)
    expect(countTheme(bottlenecks, { dimension: 'culture' })).toBe(1)
    expect(countTheme(bottlenecks, {})).toBe(0)
  })
})
