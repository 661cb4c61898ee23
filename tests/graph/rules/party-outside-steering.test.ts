import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const known = (id: string) => ({ id, steering: 'triangle' as const })

describeRule('party-outside-steering', {
  speaks: [
    {
      when: 'the chain leans on a party that deliberately has no steering',
      map: smallMap({ parties: [{ id: 'a', steering: null }, known('b')], dependencies: ['a>b!'] }),
      finds: { 'none:a': 'low' },
    },
    {
      when: 'the chain turns on it: louder',
      map: smallMap({
        parties: [{ id: 'c', steering: null }, ...[...'abdefghi'].map(known)],
        dependencies: ['a>b', 'b>d', 'd>e', 'e>c', 'c>a!', 'c>f', 'f>g', 'g>h', 'h>i', 'i>c'],
      }),
      finds: { 'none:c': 'medium' },
    },
    {
      when: 'every way from the first step to the last runs through it: louder',
      map: smallMap({
        chains: [{ id: 'h', name: 'Keten', sequential: true }],
        steps: [1, 2, 3].map((i) => ({ id: `s${i}`, name: `Stap ${i}`, chain: 'h' })),
        parties: [
          { ...known('a'), step: 's1' },
          { ...known('b'), step: 's1' },
          { id: 'c', steering: null, step: 's2' },
          { ...known('d'), step: 's3' },
          { ...known('e'), step: 's3' },
        ],
        dependencies: ['a>c', 'b>c', 'c>d!', 'c>e', 'd>a'],
      }),
      finds: { 'none:c': 'medium' },
    },
    {
      when: 'nobody looked how they are steered, pivot or not: a question',
      map: smallMap({
        parties: ['c', 'd', ...[...'abe'].map(known)],
        dependencies: ['a>b', 'b>c', 'c>d!', 'd>e'],
      }),
      finds: { 'open:c': 'question' },
    },
    {
      when: 'its contract has ended',
      map: smallMap({
        parties: ['c', known('b')],
        dependencies: ['c>b!'],
        agreements: [{ id: 'agr', title: 'Contract', kind: 'contract', parties: ['b', 'c'], until: '2026-05-31' }],
      }),
      finds: { 'open:c': 'question' },
    },
    {
      when: 'it buys under a contract: who pays is not contracted by it',
      map: smallMap({
        parties: ['c', known('b')],
        dependencies: [
          ['c>b!', { id: 'out' }],
          ['b>c', { id: 'in' }],
        ],
        agreements: [{ id: 'agr', title: 'Contract', kind: 'contract', parties: ['b', 'c'], covers: ['in'] }],
      }),
      finds: { 'open:c': 'question' },
    },
  ],
  silent: [
    {
      when: 'the party is a ministry or a directorate-general: those steer',
      map: smallMap({
        parties: [
          { id: 'a', kind: 'ministry' },
          { id: 'b', kind: 'directorate-general' },
        ],
        dependencies: ['a>b!'],
      }),
    },
    {
      when: 'its triangle is drawn, or it is a profession or works under a contract',
      map: smallMap({
        parties: ['a', { id: 'p', kind: 'profession', tier: 'civil-society' }, 'c', known('b')],
        dependencies: ['a>b!', 'p>b!', 'c>b!'],
        triangles: [{ id: 't', contractor: 'a' }],
        agreements: [{ id: 'agr', title: 'Contract', kind: 'contract', parties: ['b', 'c'] }],
      }),
    },
    {
      when: 'their steering is known, also independent',
      map: smallMap({ parties: [known('a'), { id: 'b', steering: 'independent' }], dependencies: ['a>b!'] }),
    },
    {
      when: 'it only waits for something critical: the chain does not lean on it',
      map: smallMap({ parties: [known('a'), { id: 'b', steering: null }], dependencies: ['a>b!'] }),
    },
    {
      when: 'nothing critical depends on it',
      map: smallMap({
        parties: ['a', { id: 'b', steering: null }],
        dependencies: ['a>b', ['b>a', { critical: false }]],
      }),
    },
  ],
})
