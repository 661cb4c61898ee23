import type { CouplingPoint } from '../../../src/model/schema/relations'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = ['a', 'b', 'c']
const tells = { flow: 'information' as const, id: 'told' }
const wanted = { ...tells, feedbackWanted: true }
const triangles = [
  { id: 'ta', contractor: 'a' },
  { id: 'tb', contractor: 'b' },
]
const order = {
  id: 'o',
  triangle: 'tb',
  client: 'c',
  product: 'zaken',
  volume: { amount: 100, unit: 'zaken' },
}
const point = (kind: CouplingPoint['kind']): CouplingPoint => ({
  id: 'k',
  kind,
  ends: [{ triangle: 'tb' }, { party: 'a' }],
})

describeRule('one-sided-information', {
  speaks: [
    {
      when: 'the sender wants to hear what became of it',
      map: smallMap({ parties, dependencies: ['b>a!', ['a>b', wanted]] }),
      finds: { 'one-way:a+b': 'low' },
    },
    {
      when: 'it asked so of something else that it delivers',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', { feedbackWanted: true }],
          ['a>b', tells],
        ],
      }),
      finds: { 'one-way:a+b': 'low' },
    },
    {
      when: 'a decision comes back from one that does not steer the sender',
      map: smallMap({
        parties,
        dependencies: [
          ['b>a!', { flow: 'decision' }],
          ['a>b', wanted],
        ],
      }),
      finds: { 'one-way:a+b': 'low' },
    },
    {
      when: 'the receiver works to an ordered volume',
      map: smallMap({ parties, dependencies: ['a>b!', ['a>b', tells]], triangles, assignments: [order] }),
      finds: { 'one-way:a+b': 'low' },
    },
    {
      when: 'the sender works to an ordered volume, and the information itself is critical',
      map: smallMap({
        parties,
        dependencies: [['a>b!', tells]],
        triangles,
        assignments: [{ ...order, triangle: 'ta' }],
      }),
      finds: { 'one-way:a+b': 'low' },
    },
    {
      when: 'forecasts are part of it',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ['a>b', wanted]],
        triangles,
        couplingPoints: [point('forecast')],
      }),
      finds: { 'forecast:a+b': 'medium' },
    },
    {
      when: 'nobody looked whether the sender wants to hear',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ['a>b', tells]],
        triangles,
        assignments: [{ ...order, until: '2026-05-31' }],
        couplingPoints: [point('process')],
      }),
      finds: { 'open:a+b': 'question' },
    },
  ],
  silent: [
    {
      when: 'information comes back as well',
      map: smallMap({ parties, dependencies: ['a>b!', ['a>b', wanted], ['b>a', { ...tells, id: 'back' }]] }),
    },
    {
      when: 'a coupling point for information joins the two',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ['a>b', wanted]],
        triangles,
        couplingPoints: [point('information')],
      }),
    },
    {
      when: 'the receiver steers the sender, and its order is what came of it',
      map: smallMap({
        parties,
        dependencies: [
          ['b>a!', { flow: 'decision' }],
          ['a>b', wanted],
        ],
        triangles: [{ id: 'ta', contractor: 'a', clients: [{ party: 'b' }] }],
      }),
    },
    {
      when: 'the information is marked as mutual',
      map: smallMap({ parties, dependencies: ['a>b!', ['a>b', { ...wanted, mutual: true }]] }),
    },
    {
      when: 'the sender deliberately need not hear, whatever is ordered',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ['a>b', { ...tells, feedbackWanted: null }]],
        triangles,
        assignments: [order],
      }),
    },
    {
      when: 'nothing critical lies between the two',
      map: smallMap({ parties, dependencies: ['a>b', 'a>c!', ['a>b', wanted]] }),
    },
    {
      when: 'no information was drawn',
      map: smallMap({ parties, dependencies: [['a>b!', { feedbackWanted: true }]] }),
    },
  ],
})
