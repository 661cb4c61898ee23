import { expect, test } from 'vitest'
import type { Assignment } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = ['a', 'b', 'm', 'n', 'o']
const triangles = [
  { id: 'ta', contractor: 'a' },
  { id: 'tb', contractor: 'b' },
]
const dependencies = [['a>b', { product: 'Opvang' }]] as const
const year = { from: '2026-01-01', until: '2026-12-31' }

function order(id: string, client: string, fields: Partial<Assignment> = {}): Assignment {
  return { id, client, triangle: 'ta', product: 'opvang', ...fields }
}

function ordered(...assignments: Assignment[]) {
  return smallMap({ parties, triangles, dependencies, assignments })
}

const twoChains = {
  chains: [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
  ],
  steps: [{ id: 's', name: 'Stap', chain: 'y' }],
  triangles,
  dependencies,
  assignments: [order('p', 'm', year), order('q', 'n', { ...year, triangle: 'tb' })],
}

const three = ordered(order('p', 'm', year), order('q', 'n', year), order('r', 'o', { ...year, triangle: 'tb' }))

/** The police registers for two: one asks for a number and more than last year, the other for the same without a number. */
const withAndWithout = smallMap({
  ...twoChains,
  parties: [{ id: 'a', chains: ['x', 'y'] }, 'b', 'm', 'n'],
  assignments: [
    order('p1', 'm', { from: '2025-01-01', until: '2025-12-31', volume: { amount: 30_000, unit: 'stuks' } }),
    order('p2', 'm', { ...year, follows: 'p1', volume: { amount: 36_000, unit: 'stuks' } }),
    order('q', 'n', year),
  ],
})
const volume = { amount: 84.8, unit: 'miljoen euro' }

describeRule('overlapping-orders', {
  speaks: [
    {
      when: 'one client names a number and another does not',
      map: withAndWithout,
      finds: { 'possible:p2+opvang': 'medium' },
    },
    {
      when: 'people wrote the product down in other words: a plural, a year, a number',
      map: ordered(
        order('p', 'm', { ...year, product: 'Plaatsen in de opvang 2026' }),
        order('q', 'n', { ...year, product: '3.600 plaatsen in opvang' }),
      ),
      finds: { 'open:p+~rk34ux9akh': 'question' },
    },
    {
      when: 'the dependency writes it in the singular',
      map: smallMap({
        parties,
        triangles,
        dependencies: [['a>b', { product: 'Zaak' }]],
        assignments: [order('p', 'm', { product: 'zaken', ...year }), order('q', 'n', { product: 'Zaken.', ...year })],
      }),
      finds: { 'possible:p+zaken': 'medium' },
    },
    {
      when: 'two clients of one triangle ask for one amount in one period, under other names',
      map: ordered(
        order('p', 'm', { ...year, volume, product: 'bewaring' }),
        order('q', 'n', { ...year, volume: { ...volume, unit: 'Miljoen  euro' }, product: 'grensdetentie' }),
      ),
      finds: { 'possible:p+bewaring': 'medium' },
    },
    {
      when: 'the product stands on no dependency of the chain: equal words may mean two things',
      map: ordered(order('p', 'm', { ...year, product: 'beleid' }), order('q', 'n', { ...year, product: 'beleid' })),
      finds: { 'open:p+beleid': 'question' },
    },
    {
      when: 'two clients order one product from one contractor',
      map: ordered(order('p', 'm', year), order('q', 'n', { ...year, product: ' OPVANG ' })),
      finds: { 'possible:p+opvang': 'medium' },
    },
    {
      when: 'the contractors differ, and the periods share a day',
      map: ordered(order('p', 'm', year), order('q', 'n', { triangle: 'tb', from: '2026-12-31', until: null })),
      finds: { 'possible:p+opvang': 'medium' },
    },
    { when: 'three clients do so: one finding', map: three, finds: { 'possible:p+opvang': 'medium' } },
    {
      when: 'one of two periods is not known',
      map: ordered(order('p', 'm', year), order('q', 'n')),
      finds: { 'possible:p+opvang': 'medium' },
    },
    {
      when: 'nobody filled in either period',
      map: ordered(order('p', 'm'), order('q', 'n')),
      finds: { 'open:p+opvang': 'question' },
    },
    {
      when: 'the contractors share a chain',
      map: smallMap({
        ...twoChains,
        parties: [{ id: 'a', chains: ['x', 'y'] }, { id: 'b', step: 's' }, 'm', 'n'],
      }),
      finds: { 'possible:p+opvang': 'medium' },
    },
    {
      when: 'of a contractor nobody said which chain it is part of',
      map: smallMap({ ...twoChains, parties: [{ id: 'a', chains: ['x'] }, 'b', 'm', 'n'] }),
      finds: { 'open:p+opvang': 'question' },
    },
  ],
  silent: [
    {
      when: 'both were over before today',
      map: ordered(
        order('p', 'm', { from: '2025-01-01', until: '2025-12-31' }),
        order('q', 'n', { from: '2025-01-01', until: '2025-12-31' }),
      ),
    },
    {
      when: 'a word more makes another product',
      map: ordered(order('p', 'm', { ...year, product: 'opvang van kinderen' }), order('q', 'n', year)),
    },
    {
      when: 'the amounts differ, or are of two triangles or years',
      map: ordered(
        order('p', 'm', { ...year, volume, product: 'een' }),
        order('q', 'n', { ...year, volume: { ...volume, amount: 85 }, product: 'twee' }),
        order('r', 'o', { ...year, volume, product: 'drie', triangle: 'tb' }),
        order('s', 'n', { volume, product: 'vier', from: '2025-01-01', until: '2025-12-31' }),
      ),
    },
    { when: 'one client ordered both', map: ordered(order('p', 'm', year), order('q', 'm', year)) },
    {
      when: 'the periods do not overlap',
      map: ordered(order('p', 'm', year), order('q', 'n', { from: '2027-01-01' })),
    },
    {
      when: 'one is part of the other',
      map: ordered(order('p', 'm', year), order('q', 'n', { ...year, partOf: 'p' })),
    },
    { when: 'one follows the other', map: ordered(order('p', 'm', { ...year, follows: 'q' }), order('q', 'n', year)) },
    {
      when: 'both are parts of a third',
      map: ordered(
        order('p', 'm', { ...year, partOf: 'r' }),
        order('q', 'n', { ...year, partOf: 'r' }),
        order('r', 'o', { ...year, product: 'alles' }),
      ),
    },
    {
      when: 'the contractors work in different chains',
      map: smallMap({
        ...twoChains,
        parties: [{ id: 'a', chains: ['x'] }, { id: 'b', step: 's' }, 'm', 'n'],
      }),
    },
  ],
})

test('the finding names every client and contractor', () => {
  const [finding] = findingsOf('overlapping-orders', { map: three })
  expect(finding?.values).toMatchObject({ clients: ['M', 'N', 'O'], contractors: ['A', 'B'] })
  expect(finding?.about.map(({ id }) => id)).toEqual(['p', 'q', 'r', 'a', 'b', 'a_b'])
})

test('who names a number is asked whether it holds what the other asks', () => {
  const [finding] = findingsOf('overlapping-orders', { map: withAndWithout })
  expect(finding?.values).toMatchObject({ amount: 36_000, by: 'M', others: ['N'] })
})
