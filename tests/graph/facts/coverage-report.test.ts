import { expect, test } from 'vitest'
import { agreementSpan, coverageMonths, placeOf } from '../../../src/graph/facts/coverage-months'
import { coverageReport } from '../../../src/graph/facts/coverage-report'
import { addDays } from '../../../src/graph/facts/days'
import type { Agreement } from '../../../src/model/schema/governance'
import { smallMap, TODAY } from '../small-map'

const agreement = (id: string, fields: Partial<Agreement>): Agreement => ({
  id,
  title: `Afspraak ${id}`,
  kind: 'covenant',
  ...fields,
})
const table = (...list: readonly Agreement[]) => Object.fromEntries(list.map((one) => [one.id, one]))

const steps = [
  { id: 's1', name: 'Melding', chain: 'k' },
  { id: 's2', name: 'Besluit', chain: 'k' },
]
const map = smallMap({
  chains: [{ id: 'k', name: 'Keten' }],
  steps,
  parties: [{ id: 'a', step: 's1' }, { id: 'b', step: 's2' }, { id: 'c', step: 's2' }, 'd'],
  dependencies: ['a>b!', 'b>c', 'c>b!', ['a>c', { nature: 'statutory' }], 'd>a'],
  agreements: [
    agreement('ends', { parties: ['a', 'b', 'c'], covers: ['a_b', 'a_c'], from: '2025-01-01', until: '2026-06-15' }),
    agreement('other', { parties: ['a', 'c'], covers: ['a_c'], from: null, until: null, reviewOn: '2026-06-30' }),
    agreement('vague', { covers: ['d_a'] }),
    agreement('tacit', { parties: ['a', 'b'], covers: ['b_c'], until: '2026-06-20', tags: ['tacit'] }),
  ],
})

test('what stands without an agreement, by steps of the chain and critical first', () => {
  const report = coverageReport(map, TODAY)
  expect(report).toMatchObject({ total: 5, bare: 2, criticalBare: 1, statutoryBare: 0, uncertain: 1 })
  expect(report.groups).toMatchObject([{ supplierStep: 's2', dependentStep: 's2' }])
  expect(report.groups[0]?.items.map(({ dependency }) => dependency.id)).toEqual(['c_b', 'b_c'])
  const later = coverageReport(map, '2026-06-30')
  expect(later.groups.map(({ supplierStep, dependentStep }) => [supplierStep, dependentStep])).toEqual([
    ['s1', 's2'],
    ['s2', 's2'],
  ])
  expect(later).toMatchObject({ bare: 3, criticalBare: 2 })
})

test('what ends in the month and what that leaves alone; what goes on by itself does not end', () => {
  const { ending, reviews } = coverageReport(map, TODAY)
  expect(ending.map(({ agreement, leaves }) => [agreement.id, leaves])).toEqual([['ends', ['a_b']]])
  expect(reviews.map(({ id }) => id)).toEqual(['other'])
  const july = coverageReport(map, '2026-07-31')
  expect([july.ending, july.reviews]).toEqual([[], []])
})

test('parties without a step come last, and nothing is lost', () => {
  const none = coverageReport({ ...map, agreements: {} }, TODAY)
  expect(none.groups.map(({ supplierStep }) => supplierStep)).toEqual(['s1', 's2', undefined])
  expect(none.groups.flatMap(({ items }) => items)).toHaveLength(none.bare)
  expect(none).toMatchObject({ bare: 5, total: 5, statutoryBare: 1 })
})

test('the months reach a year both ways at least, and no further than ten back and fifteen ahead', () => {
  const months = coverageMonths({}, TODAY)
  expect([months[0], months.at(-1), months.length]).toEqual(['2025-06', '2027-06', 25])
  const wide = coverageMonths(table(agreement('x', { from: '2020-03-31', until: '2029-02-01' })), TODAY)
  expect([wide[0], wide.at(-1)]).toEqual(['2020-03', '2029-02'])
  const wild = coverageMonths(table(agreement('x', { from: '1026-01-01', until: '9999-12-31' })), TODAY)
  expect([wild[0], wild.at(-1)]).toEqual(['2016-06', '2041-06'])
})

test('where an agreement lies, and what its ends are', () => {
  const months = ['2026-01', '2026-02']
  expect(placeOf('2026-01-01', months)).toBe(0)
  expect(placeOf(addDays('2026-02-28', 1), months)).toBe(1)
  const span = (fields: Partial<Agreement>) => agreementSpan(agreement('x', fields), months)
  expect(span({ from: '2026-01-01', until: '2026-02-28' })).toMatchObject({
    start: 0,
    end: 1,
    startsAs: 'day',
    endsAs: 'day',
  })
  expect(span({})).toEqual({
    start: 0,
    end: 1,
    startsAs: 'unknown',
    endsAs: 'unknown',
    paperEnd: undefined,
    review: undefined,
  })
  expect(span({ from: null, until: null })).toMatchObject({ startsAs: 'none', endsAs: 'none' })
  expect(span({ from: '2020-01-01', until: '2030-01-01' })).toMatchObject({ startsAs: 'beyond', endsAs: 'beyond' })
  const tacit = span({ from: '2026-01-01', until: '2026-01-31', tags: ['tacit'], reviewOn: '2026-01-01' })
  expect(tacit).toMatchObject({ end: 1, endsAs: 'tacit', review: 0 })
  expect(tacit.paperEnd).toBeCloseTo(31 / 59, 6)
  const ended = span({ from: '2020-01-01', until: '2020-12-31' })
  expect([ended.start, ended.end]).toEqual([0, 0])
})
