import { expect, test } from 'vitest'
import type { Assignment } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const last = { from: '2025-01-01', until: '2025-12-31' }

function order(id: string, fields: Partial<Assignment> = {}): Assignment {
  return { id, triangle: 't', client: 'dg', product: 'plaatsen', ...last, ...fields }
}

/** `a` delivers places to `b` and `c`, and reports to `b`. */
const mapWith = (assignments: readonly Assignment[], critical = true) =>
  smallMap({
    parties: ['a', 'b', 'c', 'dg'],
    dependencies: [
      ['a>b', { product: 'Plaatsen', critical }],
      ['a>c', { product: 'rapporten', critical: true }],
    ],
    triangles: [{ id: 't', contractor: 'a', clients: [{ party: 'dg' }] }],
    assignments,
  })

const done = order('z', { product: 'anders', outcome: 'delivered' })

describeRule('order-not-delivered', {
  speaks: [
    {
      when: 'others wait for it',
      map: mapWith([order('o', { outcome: 'not-delivered' })]),
      finds: { 'none:o': 'high' },
    },
    {
      when: 'it was delivered in part, and others wait for it',
      map: mapWith([order('o', { outcome: 'partly' })]),
      finds: { 'partly:o': 'medium' },
    },
    {
      when: 'nobody is known to wait for it',
      map: mapWith([order('o', { outcome: 'not-delivered', product: 'onderzoek' })]),
      finds: { 'none:o': 'medium' },
    },
    {
      when: 'what was delivered in part is not critical',
      map: mapWith([order('o', { outcome: 'partly' })], false),
      finds: { 'partly:o': 'low' },
    },
    {
      when: 'it still runs, and it is known already',
      map: mapWith([order('o', { outcome: 'partly', from: '2026-01-01', until: null })]),
      finds: { 'partly:o': 'medium' },
    },
    {
      when: 'the one that continues it still runs',
      map: mapWith([
        order('o', { outcome: 'partly' }),
        order('p', { from: '2026-01-01', until: '2026-12-31', follows: 'o' }),
      ]),
      finds: { 'partly:o': 'medium' },
    },
    {
      when: 'orders ended of which nobody said what became of them, while of others they did',
      map: mapWith([order('o'), order('p', { product: 'onderzoek' }), done]),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    { when: 'it was delivered', map: mapWith([order('o', { outcome: 'delivered' })]) },
    { when: 'the map keeps no outcomes', map: mapWith([order('o'), order('p')]) },
    { when: 'the outcome is deliberately none', map: mapWith([order('o', { outcome: null }), done]) },
    { when: 'the order ends today', map: mapWith([order('o', { until: '2026-06-01' }), done]) },
    { when: 'the order has no end', map: mapWith([order('o', { until: null }), done]) },
    {
      when: 'it lies more than a year back',
      map: mapWith([order('o', { outcome: 'not-delivered', from: '2023-01-01', until: '2023-12-31' })]),
    },
    {
      when: 'a later order tells how it went on',
      map: mapWith([
        order('o', { outcome: 'partly' }),
        order('p', { from: '2026-01-01', until: '2026-05-01', follows: 'o', outcome: 'delivered' }),
      ]),
    },
    {
      when: 'its triangle has no contractor',
      map: { ...mapWith([order('o', { outcome: 'partly' })]), triangles: { t: { id: 't' } } },
    },
  ],
})

test('who waits for it is named, the critical ones first', () => {
  const [finding] = findingsOf('order-not-delivered', { map: mapWith([order('o', { outcome: 'not-delivered' })]) })
  expect(finding?.values).toMatchObject({ contractor: 'A', client: 'DG', waiting: ['B'] })
})
