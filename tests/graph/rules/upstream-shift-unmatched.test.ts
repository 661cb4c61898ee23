import { expect, test } from 'vitest'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import type { Assignment } from '../../../src/model/schema/steering'
import { adviceChain, adviceParts } from '../../support/advice-chain'
import { chainMap } from '../../support/chain-builder'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = [...'abp']
const triangles = [{ id: 't', contractor: 'a' }]
const order = (id: string, amount: number, fields: Partial<Assignment> = {}): Assignment => ({
  id,
  triangle: 't',
  client: 'p',
  product: 'aanhoudingen',
  volume: { amount, unit: 'zaken' },
  ...fields,
})
const in2025 = { from: '2025-01-01', until: '2025-12-31' }
const in2026 = { from: '2026-01-01', until: '2026-12-31' }
const orders = [order('o1', 100, in2025), order('o2', 120, { ...in2026, product: ' Aanhoudingen' })]
const figure = (id: string, party: string, capacity: number, period: string): Capacity => ({
  id,
  party,
  unit: 'zittingen',
  period,
  capacity,
  asOf: `${Number(period) + 1}-01-01`,
  source: 'jaarverslag',
})
const flow: [string, object] = ['a>b!', { share: 0.4 }]
const slow = [figure('c1', 'b', 100, '2024'), figure('c2', 'b', 105, '2025')]

describeRule('upstream-shift-unmatched', {
  speaks: [
    {
      when: 'the police of the advice do a fifth more: each step of the wave, with the table that decides or nowhere',
      map: adviceChain,
      finds: { 'wave:d1': 'medium', 'wave:d2': 'medium', 'wave-nowhere:d3': 'high', 'wave:d4': 'medium' },
    },
    {
      when: 'the order grows and the next party hardly, and it is known how much flows on',
      map: smallMap({ parties, dependencies: [flow], triangles, assignments: orders, capacities: slow }),
      finds: { 'behind:a+b': 'medium' },
    },
    {
      when: 'the capacity grows and the next party shrinks',
      map: smallMap({
        parties,
        dependencies: [flow],
        capacities: [
          figure('c1', 'a', 100, '2024'),
          figure('c2', 'a', 110, '2025'),
          figure('c3', 'b', 100, '2024'),
          figure('c4', 'b', 90, '2025'),
        ],
      }),
      finds: { 'behind:a+b': 'medium' },
    },
    {
      when: 'it is not known how much flows on',
      map: smallMap({ parties, dependencies: ['a>b!'], triangles, assignments: orders, capacities: slow }),
      finds: { 'open:a+b': 'question' },
    },
    {
      when: 'nothing is known of what the next party can handle',
      map: smallMap({ parties, dependencies: [flow], triangles, assignments: orders }),
      finds: { 'open:a+b': 'question' },
    },
    {
      when: 'the growth is of long ago',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: [
          order('o1', 100, { from: '2022-01-01', until: '2022-12-31' }),
          order('o2', 120, { from: '2023-01-01', until: '2023-12-31' }),
        ],
        capacities: slow,
      }),
      finds: { 'open:a+b': 'question' },
    },
    {
      when: 'one order follows another without a period',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        triangles,
        assignments: [order('o1', 100), order('o2', 120, { product: 'zaken', follows: 'o1' })],
      }),
      finds: { 'open:a+b': 'question' },
    },
    {
      when: 'two clients together order more than in the period before',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        triangles,
        assignments: [order('o1', 100, in2025), order('o2', 60, in2026), order('o3', 60, { ...in2026, client: 'b' })],
      }),
      finds: { 'open:a+b': 'question' },
    },
    {
      when: 'the agreement on it has ended, and the coupling point is about something else',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: orders,
        capacities: slow,
        agreements: [{ id: 'agr', title: 'Brief', kind: 'covenant', covers: ['a_b'], until: '2026-01-01' }],
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }] }],
      }),
      finds: { 'behind:a+b': 'medium' },
    },
  ],
  silent: [
    {
      when: 'an agreement about each step holds all year and has a moment',
      map: chainMap({
        ...adviceParts,
        agreements: ['d1', 'd2', 'd3', 'd4'].map((id) => ({
          id: `over-${id}`,
          title: 'Groei',
          kind: 'covenant',
          covers: [id],
          from: '2025-01-01',
          until: '2030-12-31',
        })),
      }),
    },
    {
      when: 'the next party grows by half of it',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: orders,
        capacities: [figure('c1', 'b', 100, '2024'), figure('c2', 'b', 110, '2025')],
      }),
    },
    {
      when: 'the growth is less than a tenth',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: [order('o1', 100, in2025), order('o2', 109, in2026)],
      }),
    },
    {
      when: 'the dependency is not critical, or nothing flows on',
      map: smallMap({
        parties,
        dependencies: ['a>b', ['a>p!', { share: 0 }]],
        triangles,
        assignments: orders,
      }),
    },
    {
      when: 'the orders are for different products, in different units, or at the same time',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        triangles,
        assignments: [
          order('o1', 100, in2025),
          order('o2', 120, { ...in2026, product: 'verhoren' }),
          order('o3', 150, { ...in2026, volume: { amount: 150, unit: 'uren' } }),
          order('o4', 180, { from: '2025-06-01', until: '2026-05-31' }),
        ],
      }),
    },
    {
      when: 'an agreement on the dependency holds',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: orders,
        agreements: [{ id: 'agr', title: 'Brief', kind: 'covenant', covers: ['a_b'] }],
      }),
    },
    {
      when: 'triangle and next party plan together at a coupling point',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: orders,
        couplingPoints: [{ id: 'k', kind: 'forecast', ends: [{ triangle: 't' }, { party: 'b' }] }],
      }),
    },
    {
      when: 'a coupling point is about this dependency',
      map: smallMap({
        parties,
        dependencies: [flow],
        triangles,
        assignments: orders,
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ party: 'b' }, { party: 'a' }], dependencies: ['a_b'] }],
      }),
    },
  ],
})

test('each step names the orders of what goes that way, and not those of another product', () => {
  const found = findingsOf('upstream-shift-unmatched', { map: adviceChain })
  const ordersOf = (relation: string) =>
    found
      .find(({ about: [first] }) => first?.id === relation)
      ?.about.flatMap(({ kind, id }) => (kind === 'assignments' ? id : []))
  expect(ordersOf('d1')).toEqual(['o-reg-25', 'o-reg-26'])
  expect(ordersOf('d2')).toEqual(['o-zaak-25', 'o-zaak-26'])
})
