import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [...'abcde']
const waiting = ['a>b!', 'a>c!', 'a>d!']

describeRule('high-dependents', {
  speaks: [
    {
      when: 'three parties wait for one',
      map: smallMap({ parties, dependencies: waiting }),
      finds: { 'many:a': 'low' },
    },
    {
      when: 'that one has two clients as well',
      map: smallMap({
        parties,
        dependencies: waiting,
        triangles: [{ id: 't', contractor: 'a', clients: [{ party: 'd' }, { party: 'e' }] }],
      }),
      finds: { 'many:a': 'medium' },
    },
    {
      when: 'two functions of one party are its clients',
      map: smallMap({
        parties,
        dependencies: waiting,
        triangles: [
          {
            id: 't',
            contractor: 'a',
            clients: [
              { party: 'e', function: 'DG Migratie' },
              { party: 'e', function: 'DG Politie' },
            ],
          },
        ],
      }),
      finds: { 'many:a': 'medium' },
    },
    {
      when: 'one client stands in two triangles, in one of them without its function',
      map: smallMap({
        parties,
        dependencies: waiting,
        triangles: [
          { id: 't1', contractor: 'a', clients: [{ party: 'e', function: 'DG Migratie' }, { party: 'e' }] },
          { id: 't2', contractor: 'a', clients: [{ party: 'e', function: 'dg migratie ' }] },
        ],
      }),
      finds: { 'many:a': 'low' },
    },
    {
      when: 'the two clients stand in two triangles',
      map: smallMap({
        parties,
        dependencies: waiting,
        triangles: [
          { id: 't1', contractor: 'a', clients: [{ party: 'd' }] },
          { id: 't2', contractor: 'a', clients: [{ party: 'e' }] },
        ],
      }),
      finds: { 'many:a': 'medium' },
    },
  ],
  silent: [
    {
      when: 'one party waits for three products',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ['a>b!', { id: 'second' }], ['a>b!', { id: 'third' }], 'a>c!', 'a>d'],
      }),
    },
    {
      when: 'three of thirteen wait: less than three in ten',
      map: smallMap({ parties: [...'abcdefghijklm'], dependencies: waiting }),
    },
    { when: 'the map has four parties', map: smallMap({ parties: [...'abcd'], dependencies: waiting }) },
    {
      when: 'the third is an umbrella',
      map: smallMap({ parties: ['a', 'b', 'c', { id: 'd', kind: 'umbrella' }, 'e', 'f'], dependencies: waiting }),
    },
  ],
})
