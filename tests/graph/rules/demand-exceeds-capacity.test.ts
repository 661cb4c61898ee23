import { expect, test } from 'vitest'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import { worded } from '../../../src/text/finding-text'
import { nlFindings } from '../../../src/text/nl/findings'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = [...'abcdefghi']
/** `a` holds two groups together. */
const arms = ['a>b', 'b>c', 'c>d', 'd>e', 'e>a', 'a>f', 'f>g', 'g>h', 'h>i', 'i>a']
const figure = (id: string, capacity: number | null | undefined, demand: number | null, fields = {}): Capacity => ({
  id,
  party: 'a',
  unit: 'zaken',
  period: '2025',
  ...(capacity === undefined ? {} : { capacity }),
  demand,
  asOf: '2026-01-01',
  source: 'jaarverslag',
  ...fields,
})
const before = { period: '2024', asOf: '2025-01-01' }

/** What waits, of one kind of case. */
const waiting = (id: string, backlog: number | null, fields: Partial<Capacity> = {}): Capacity => ({
  ...figure(id, undefined, null, fields),
  backlog,
})
/** Cases of two products, each with its own queue, and both in one unit. */
const twoProducts = smallMap({
  parties,
  capacities: [
    waiting('c1', 40, { product: 'Beroep' }),
    waiting('c2', 400, { product: 'Aanvraag', asOf: '2026-02-01' }),
  ],
})

describeRule('demand-exceeds-capacity', {
  speaks: [
    {
      when: 'a queue of one product is longer than that of another: none of them grew',
      map: twoProducts,
      finds: { 'queue:a+~1azn4p5fd6w+aanvraag': 'medium' },
    },
    {
      when: 'a queue is expected to grow: what waits is told, and no growth',
      map: smallMap({
        parties,
        capacities: [waiting('c1', 40, { year: 2025 }), waiting('c2', 90, { year: 2027, asOf: '2026-02-01' })],
      }),
      finds: { 'queue:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'only the later of two counts says what the figures are about',
      map: smallMap({
        parties,
        capacities: [waiting('c1', 40, before), waiting('c2', 50, { product: 'Beroep' })],
      }),
      finds: { 'queue-grows:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'nothing waited at first',
      map: smallMap({ parties, capacities: [waiting('c1', 0, before), waiting('c2', 5)] }),
      finds: { 'queue-grows:a+~1azn4p5fd6w': 'high' },
    },
    {
      when: 'work is waiting',
      map: smallMap({ parties, capacities: [figure('c', undefined, null, { backlog: 40 })] }),
      finds: { 'queue:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'what waits has grown, whatever stood between',
      map: smallMap({
        parties,
        capacities: [
          figure('c1', undefined, null, { ...before, backlog: 40 }),
          figure('c2', undefined, null, { asOf: '2025-06-01', backlog: 30 }),
          figure('c3', undefined, null, { backlog: 44 }),
        ],
      }),
      finds: { 'queue-grows:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'what waits grew by half',
      map: smallMap({
        parties,
        capacities: [
          figure('c1', undefined, null, { ...before, backlog: 40 }),
          figure('c2', undefined, null, { backlog: 60 }),
        ],
      }),
      finds: { 'queue-grows:a+~1azn4p5fd6w': 'high' },
    },
    {
      when: 'what waits hardly grew',
      map: smallMap({
        parties,
        capacities: [
          figure('c1', undefined, null, { ...before, backlog: 40 }),
          figure('c2', undefined, null, { backlog: 43 }),
        ],
      }),
      finds: { 'queue:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'half as much again is asked, and somebody cannot do without: high',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], capacities: [figure('c', 10, 15)] }),
      finds: { 'gap:a+~1azn4p5fd6w': 'high' },
    },
    {
      when: 'half as much again is asked, and nothing critical hangs on it',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b'], capacities: [figure('c', 10, 15)] }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'more is asked than can be done',
      map: smallMap({ parties, capacities: [figure('c', 10, 12)] }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'it was so the period before as well, and the chain turns on the party',
      map: smallMap({
        parties,
        dependencies: arms,
        capacities: [figure('c1', 10, 11, before), figure('c2', 10, 12, { unit: ' Zaken' })],
      }),
      finds: { 'gap:a+~1azn4p5fd6w': 'high' },
    },
    {
      when: 'two periods in a row, but the chain does not turn on the party',
      map: smallMap({ parties, capacities: [figure('c1', 10, 11, before), figure('c2', 10, 12)] }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'two figures on one period are no two periods',
      map: smallMap({
        parties,
        dependencies: arms,
        capacities: [figure('c1', 10, 11, { asOf: '2025-12-01' }), figure('c2', 10, 12)],
      }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'the period between was without a shortage',
      map: smallMap({
        parties,
        dependencies: arms,
        capacities: [
          figure('c1', 10, 11, { period: '2023', asOf: '2024-01-01' }),
          figure('c2', 10, 9, before),
          figure('c3', 10, 12),
        ],
      }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium' },
    },
    {
      when: 'the other period is counted in another unit',
      map: smallMap({
        parties,
        dependencies: arms,
        capacities: [figure('c1', 10, 11, { ...before, unit: 'fte' }), figure('c2', 10, 12)],
      }),
      finds: { 'gap:a+~1azn4p5fd6w': 'medium', 'old:a+~26gxiz8ckoc': 'question' },
    },
    {
      when: 'every way from the first to the last step runs through the party',
      map: smallMap({
        chains: [{ id: 'h', name: 'Keten', sequential: true }],
        steps: ['s1', 's2'].map((id) => ({ id, name: id, chain: 'h' })),
        parties: [
          { id: 'b', step: 's1' },
          { id: 'c', step: 's1' },
          'a',
          { id: 'd', step: 's2' },
          { id: 'e', step: 's2' },
        ],
        dependencies: ['b>a', 'c>a', 'a>d', 'a>e', 'd>b', 'e>c', 'd>c'],
        capacities: [figure('c1', 10, 11, before), figure('c2', 10, 12)],
      }),
      finds: { 'gap:a+~1azn4p5fd6w': 'high' },
    },
    {
      when: 'the figures are old',
      map: smallMap({ parties, capacities: [figure('c', 10, 12, before)] }),
      finds: { 'old:a+~1azn4p5fd6w': 'question' },
    },
  ],
  silent: [
    {
      when: 'what waited is deliberately no more',
      map: smallMap({ parties, capacities: [waiting('c1', 40, before), waiting('c2', null)] }),
    },
    {
      when: 'nothing waits any more, or the figure is old',
      map: smallMap({
        parties,
        capacities: [
          figure('c1', undefined, null, { ...before, backlog: 40 }),
          figure('c2', undefined, null, { backlog: 0 }),
          figure('c3', undefined, null, { unit: 'dossiers', backlog: 40, asOf: '2020-01-01' }),
        ],
      }),
    },
    { when: 'as much can be done as is asked', map: smallMap({ parties, capacities: [figure('c', 12, 12)] }) },
    {
      when: 'one of both is not known',
      map: smallMap({
        parties,
        capacities: [figure('c1', undefined, 12), figure('c2', null, 12), figure('c3', 1, null)],
      }),
    },
    {
      when: 'the shortage is old, and a newer figure has none',
      map: smallMap({ parties, capacities: [figure('c1', 10, 12, before), figure('c2', 12, 12)] }),
    },
    { when: 'the party is not on the map', map: smallMap({ parties: ['b'], capacities: [figure('c', 10, 12)] }) },
  ],
})

test('the finding says by how much, of when and from which source', () => {
  const [finding] = findingsOf('demand-exceeds-capacity', {
    map: smallMap({ parties, capacities: [figure('c', 10, 12)] }),
  })
  expect(finding?.values).toMatchObject({ shortage: 2, asOf: '2026-01-01', source: 'jaarverslag', period: '2025' })
})

test('a long source is named shortly, without its address', () => {
  const source = 'Jaarverslag van een organisatie met een naam die veel langer is dan een zin, https://example.org/a/b'
  const map = smallMap({ parties, capacities: [figure('c', 10, 12, { source })] })
  const values = findingsOf('demand-exceeds-capacity', { map })[0]?.values ?? {}
  const why = worded(nlFindings['demand-exceeds-capacity.gap'].why, values)
  expect(why).toContain('Jaarverslag van een organisatie')
  expect(why).toContain('…, peildatum 1 januari 2026')
  expect(why).not.toContain('http')
})
