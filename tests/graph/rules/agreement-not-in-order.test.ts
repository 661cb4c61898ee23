import type { Agreement } from '../../../src/model/schema/governance'
import type { Assignment } from '../../../src/model/schema/steering'
import { triangle } from '../../support/chain-builder'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

interface Parts {
  readonly agreement?: Partial<Agreement>
  /** Fields of the only order, in the triangle of a; none when left out. */
  readonly order?: Partial<Assignment>
}

function withOrder({ agreement = {}, order }: Parts) {
  return smallMap({
    parties: ['a', 'b', 'c', 'min'],
    triangles: [triangle('ta', { contractor: 'a' }), triangle('tb', { contractor: 'b' })],
    goals: ['gol', 'other'].map((id) => ({ id, text: `Doel ${id}`, contributions: [] })),
    agreements: [
      {
        id: 'agr',
        title: 'Ketenplan',
        kind: 'covenant',
        parties: ['a', 'b'],
        covers: ['gol'],
        tags: ['needs-funding'],
        ...agreement,
      },
    ],
    ...(order ? { assignments: [{ id: 'ord', triangle: 'ta', client: 'min', product: 'Werk', ...order }] } : {}),
  })
}

describeRule('agreement-not-in-order', {
  speaks: [
    {
      when: 'the order of this year is for another goal',
      map: withOrder({ order: { goals: ['other'] } }),
      finds: { 'none:agr+2026': 'medium' },
    },
    {
      when: 'the order carries out another agreement',
      map: withOrder({ order: { agreements: ['elsewhere'] } }),
      finds: { 'none:agr+2026': 'medium' },
    },
    {
      when: 'nobody filled in what the order is for',
      map: withOrder({ order: {} }),
      finds: { 'open:agr+2026': 'question' },
    },
    { when: 'no order has been drawn', map: withOrder({}), finds: { 'open:agr+2026': 'question' } },
    {
      when: 'the order that refers to it was for last year',
      map: withOrder({ order: { goals: ['gol'], from: '2025-01-01', until: '2025-12-31' } }),
      finds: { 'open:agr+2026': 'question' },
    },
    {
      when: 'it ended in the course of this year',
      map: withOrder({ agreement: { until: '2026-03-01' }, order: { goals: [] } }),
      finds: { 'none:agr+2026': 'medium' },
    },
  ],
  silent: [
    { when: 'an order is for its goal', map: withOrder({ order: { goals: ['gol'], from: '2026-07-01' } }) },
    { when: 'an order carries it out', map: withOrder({ order: { agreements: ['agr'] } }) },
    { when: 'it needs no means', map: withOrder({ agreement: { tags: [] }, order: { goals: [] } }) },
    { when: 'only one of its parties has a triangle', map: withOrder({ agreement: { parties: ['a', 'c'] } }) },
    { when: 'it ended last year', map: withOrder({ agreement: { until: '2025-12-31' } }) },
    { when: 'it begins next year', map: withOrder({ agreement: { from: '2027-01-01' } }) },
  ],
})
