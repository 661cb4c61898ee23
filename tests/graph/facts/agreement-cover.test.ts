import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementCover, coverByMonth } from '../../../src/graph/facts/agreement-cover'
import { binds, holdsOn } from '../../../src/graph/facts/agreements'
import { monthEnd } from '../../../src/graph/facts/days'
import { isNamed, normalised } from '../../../src/graph/facts/normalised'
import { runsOn } from '../../../src/graph/facts/orders'
import type { Id } from '../../../src/model/id'
import type { Agreement } from '../../../src/model/schema/governance'
import type { Dependency } from '../../../src/model/schema/relations'
import { arbitraryMap } from '../../support/arbitrary-map'
import { smallMap } from '../small-map'

const DAY = '2026-06-01'

function agreement(id: string, fields: Partial<Agreement>): Agreement {
  return { id, title: `Afspraak ${id}`, kind: 'covenant', ...fields }
}

const known = { parties: ['a', 'b'], covers: ['a_b'], from: '2026-01-01', until: '2026-12-31' }

function coverOf(agreements: readonly Agreement[], day = DAY, couplingPoints = {}) {
  const map = smallMap({
    parties: ['a', 'b', 'c'],
    dependencies: ['a>b!'],
    agreements: [...agreements],
    ...couplingPoints,
  })
  return agreementCover(map, day).a_b
}

test('an agreement covers from its first day to its last', () => {
  const one = agreement('x', known)
  const on = (day: string) => coverOf([one], day)?.outcome
  expect(on('2025-12-31')).toBe('future')
  expect(on('2026-01-01')).toBe('covered')
  expect(on('2026-12-31')).toBe('covered')
  expect(on('2027-01-01')).toBe('lapsed')
})

test('absent leaves it open, deliberately none is no limit, tacit goes on', () => {
  expect(coverOf([agreement('x', known)])).toEqual({ outcome: 'covered', isOpen: false, agreements: ['x'] })
  expect(coverOf([agreement('x', { ...known, from: null, until: null })])?.isOpen).toBe(false)
  for (const field of ['from', 'until', 'parties']) {
    const { [field as 'from']: _absent, ...rest } = known
    expect(coverOf([agreement('x', rest)]), field).toEqual({ outcome: 'covered', isOpen: true, agreements: ['x'] })
  }
  const tacit = agreement('x', { ...known, tags: ['tacit'] })
  expect(coverOf([tacit], '2030-01-01')).toMatchObject({ outcome: 'covered', isOpen: false })
  const sure = agreement('y', known)
  expect(coverOf([agreement('x', { covers: ['a_b'] }), sure])).toMatchObject({ isOpen: false, agreements: ['x', 'y'] })
})

test('one that has lapsed is told before one that is still to come', () => {
  const past = agreement('p', { ...known, until: '2026-02-01' })
  const next = agreement('n', { ...known, from: '2026-09-01' })
  expect(coverOf([past, next])).toEqual({ outcome: 'lapsed', isOpen: false, agreements: ['p'] })
  expect(coverOf([next])).toEqual({ outcome: 'future', isOpen: false, agreements: ['n'] })
})

test('what only comes near covers nothing', () => {
  expect(coverOf([])).toEqual({ outcome: 'none', isOpen: false, agreements: [] })
  const other = agreement('x', { ...known, covers: ['b'] })
  expect(coverOf([other])).toEqual({ outcome: 'none', isOpen: false, agreements: [] })
  const unbound = agreement('x', { ...known, parties: ['a', 'c'] })
  expect(coverOf([unbound])).toEqual({ outcome: 'none', isOpen: false, agreements: ['x'] })
  expect(coverOf([{ ...unbound, onBehalfOf: ['b'] }])?.outcome).toBe('covered')
  const { covers: _covers, ...silent } = known
  expect(coverOf([agreement('x', silent)])).toEqual({ outcome: 'none', isOpen: true, agreements: ['x'] })
  expect(coverOf([agreement('x', { ...silent, until: '2026-02-01' })])).toMatchObject({ isOpen: false, agreements: [] })
  const point = {
    id: 'k',
    kind: 'process' as const,
    ends: [{ party: 'a' }, { party: 'b' }] as never,
    dependencies: ['a_b'],
  }
  const table = agreement('x', { ...known, covers: ['k'] })
  expect(coverOf([table], DAY, { couplingPoints: [point] })).toEqual({
    outcome: 'none',
    isOpen: true,
    agreements: ['x'],
  })
})

test('an agreement on the triangle, a law and an order are about what runs between the same two parties', () => {
  const steered = {
    triangles: [{ id: 't', contractor: 'b', clients: [{ party: 'a' }] }],
    assignments: [{ id: 'o', triangle: 't', client: 'a', product: 'opvang' }],
  }
  const plan = agreement('x', { kind: 'annual-plan', parties: ['a', 'b'], covers: ['t'] })
  expect(coverOf([plan], DAY, { triangles: steered.triangles })?.outcome).toBe('covered')
  expect(coverOf([{ ...plan, parties: ['a'] }], DAY, { triangles: steered.triangles })?.outcome).toBe('none')
  expect(coverOf([agreement('x', { ...known, kind: 'statute', parties: [] })])).toMatchObject({ isOpen: false })

  const between = (fields: Partial<Dependency>, arrow = 'a>b') =>
    Object.values(
      agreementCover(smallMap({ parties: ['a', 'b'], dependencies: [[arrow, fields]], ...steered }), DAY),
    )[0]
  expect(between({ flow: 'money' })).toEqual({ outcome: 'covered', isOpen: true, agreements: [], orders: ['o'] })
  expect(between({ product: 'Opvang van gezinnen' }, 'b>a')?.outcome).toBe('covered')
  // Another product of the contractor, or information for it, may be part of the order: that is a question.
  expect(between({ product: 'cijfers' }, 'b>a')).toMatchObject({ outcome: 'none', isOpen: true, orders: ['o'] })
  expect(between({ flow: 'information' })).toMatchObject({ outcome: 'none', isOpen: true })
})

test('a month is looked at on its last day', () => {
  expect([monthEnd('2027-02'), monthEnd('2028-02'), monthEnd('2027-12')]).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2027-12-31',
  ])
  const map = smallMap({
    parties: ['a', 'b'],
    dependencies: ['a>b!', 'b>a'],
    agreements: [agreement('x', { ...known, from: '2026-02-28', until: '2026-04-29' })],
  })
  const year = coverByMonth(map, 2026)
  expect(year).toHaveLength(12)
  expect(year.map(({ covered }) => covered).slice(0, 5)).toEqual([0, 1, 1, 0, 0])
  expect(year[0]).toEqual({ month: '2026-01', covered: 0, lapsed: 0, future: 1, none: 1, criticalBare: 1 })
  expect(year[3]).toEqual({ month: '2026-04', covered: 0, lapsed: 1, future: 0, none: 1, criticalBare: 1 })
})

test('covered on a day exactly when an agreement about it holds that day', () => {
  fc.assert(
    fc.property(
      arbitraryMap,
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (map, date) => {
        const day = date.toISOString().slice(0, 10)
        const covers = agreementCover(map, day)
        expect(Object.keys(covers).sort()).toEqual(Object.keys(map.dependencies).sort())
        for (const { id, supplier, dependent, product, flow } of Object.values(map.dependencies)) {
          const isOfTriangle = (triangle: Id) => {
            const { contractor, owner, clients = [] } = map.triangles[triangle] ?? {}
            const other = contractor === supplier ? dependent : contractor === dependent ? supplier : undefined
            return (
              other !== undefined && other !== contractor && [owner, ...clients].some((one) => one?.party === other)
            )
          }
          const agreements = Object.values(map.agreements).filter(
            (one) =>
              one.covers?.some((covered) => covered === id || isOfTriangle(covered)) &&
              (one.kind === 'statute' || one.parties === undefined || binds(one, [supplier, dependent])),
          )
          const orders = Object.values(map.assignments).filter(({ triangle, client, product: ordered }) => {
            const contractor = map.triangles[triangle]?.contractor
            if (!contractor || client === contractor) return false
            if (client === supplier && contractor === dependent) return ['money', 'decision', 'capacity'].includes(flow)
            return client === dependent && contractor === supplier && isNamed(normalised(product), normalised(ordered))
          })
          const about = [...agreements, ...orders.filter(({ until }) => (until ?? day) >= day)]
          const holding = [
            ...agreements.filter((one) => holdsOn(one, day)),
            ...orders.filter((one) => runsOn(one, day)),
          ]
          expect(covers[id]?.outcome === 'covered').toBe(holding.length > 0)
          if (about.length === 0) expect(covers[id]?.outcome).toBe('none')
          else if (holding.length === 0) expect(['lapsed', 'future']).toContain(covers[id]?.outcome)
        }
      },
    ),
    { numRuns: 150 },
  )
})
