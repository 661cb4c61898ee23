import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const triangles = [{ id: 't', contractor: 'a' }]

describeRule('triangle-not-coupled', {
  speaks: [
    {
      when: 'the chain leans on the contractor and no coupling point is drawn',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['b>a!'], triangles }),
      finds: { 'none:t': 'medium' },
    },
    {
      when: 'only the contractor itself is coupled, not its triangle',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: ['b>a!'],
        triangles,
        couplingPoints: [{ id: 'k', kind: 'governance', ends: [{ party: 'a' }, { party: 'b' }] }],
      }),
      finds: { 'none:t': 'medium' },
    },
    {
      when: 'the chain turns on the contractor',
      map: smallMap({
        parties: [...'abcdefghi'],
        dependencies: ['a>b!', 'b>c', 'c>d', 'd>e', 'e>a', 'a>f', 'f>g', 'g>h', 'h>i', 'i>a'],
        triangles,
      }),
      finds: { 'none:t': 'high' },
    },
    {
      when: 'every way from the begin of the chain to its end runs through the contractor',
      map: smallMap({
        chains: [{ id: 'c', name: 'Keten', sequential: true }],
        steps: [
          { id: 's1', name: 'Begin', chain: 'c' },
          { id: 's2', name: 'Eind', chain: 'c' },
        ],
        parties: [
          { id: 'a' },
          { id: 'b', step: 's1' },
          { id: 'c', step: 's1' },
          { id: 'd', step: 's2' },
          { id: 'e', step: 's2' },
        ],
        dependencies: ['b>a!', 'c>a', 'a>d', 'a>e', 'd>b', 'd>c', 'e>c'],
        triangles,
      }),
      finds: { 'none:t': 'high' },
    },
  ],
  silent: [
    {
      when: 'the triangle has a coupling point',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: ['a>b!'],
        triangles,
        couplingPoints: [{ id: 'k', kind: 'planning', ends: [{ party: 'b' }, { triangle: 't' }] }],
      }),
    },
    { when: 'nothing critical runs there', map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b'], triangles }) },
    {
      when: 'the contractor is still a hole',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], triangles: [{ id: 't' }] }),
    },
  ],
})
