import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [...'abcde']
const ring = ['a>b', 'b>c', 'c>a']
const table = (seats: string, fields: Partial<Meeting> = {}): Meeting => ({
  id: `m_${seats}`,
  name: 'Ketentafel',
  scope: 'chain',
  permanence: 'standing',
  participants: [...seats].map((party) => ({ party })),
  ...fields,
})

describeRule('dependency-cycle', {
  speaks: [
    {
      when: 'three parties wait for each other and never all meet',
      map: smallMap({ parties, dependencies: ring, meetings: [table('ab'), table('bc'), table('ac')] }),
      finds: { 'ring:a': 'medium' },
    },
    {
      when: 'they all sit at one table, one of them in the chair: less loud',
      map: smallMap({ parties, dependencies: ring, meetings: [table('abe', { chair: 'c' })] }),
      finds: { 'ring:a': 'low' },
    },
    {
      when: 'that table is no longer held',
      map: smallMap({ parties, dependencies: ring, meetings: [table('abc', { until: '2026-05-31' })] }),
      finds: { 'ring:a': 'medium' },
    },
    {
      when: 'rings hang together: only what is critical is followed',
      map: smallMap({ parties, dependencies: ['a>b!', 'b>c!', 'c>a!', 'c>d', 'd>e', 'e>c'] }),
      finds: { 'ring:a': 'medium' },
    },
    {
      when: 'two rings stand apart',
      map: smallMap({ parties: [...'abcdef'], dependencies: [...ring, 'c>d', 'd>e', 'e>f', 'f>d'] }),
      finds: { 'ring:a': 'medium', 'ring:d': 'medium' },
    },
    {
      when: 'decisions and capacity close the ring',
      map: smallMap({ parties, dependencies: ['a>b', ['b>c', { flow: 'decision' }], ['c>a', { flow: 'capacity' }]] }),
      finds: { 'ring:a': 'medium' },
    },
    {
      when: 'seven parties can all reach each other: only what is critical among them is a ring',
      map: smallMap({
        parties: [...'abcdefg'],
        dependencies: ['a>b', 'b>c', 'c>d', 'd>e!', 'e>f!', 'f>d!', 'f>g', 'g>a'],
      }),
      finds: { 'ring:d': 'medium' },
    },
    {
      when: 'two parties wait for each other, and it is known that nobody meant it so',
      map: smallMap({ parties, dependencies: [['b>d!', { mutual: false }], 'd>b!'] }),
      finds: { 'pair:b': 'medium' },
    },
    {
      when: 'those two meet',
      map: smallMap({ parties, dependencies: [['b>d!', { mutual: null }], 'd>b!'], meetings: [table('bd')] }),
      finds: { 'pair:b': 'low' },
    },
    {
      when: 'nobody looked yet whether the two mean it so',
      map: smallMap({ parties, dependencies: ['b>d!', 'd>b!'] }),
      finds: { 'open:b': 'question' },
    },
  ],
  silent: [
    {
      when: 'more than three are in it and all of it is critical: that is the chain itself',
      map: smallMap({
        parties: [...'abcde'],
        dependencies: ['a>b!', 'b>c!', 'c>d!', 'd>a!'],
      }),
    },
    {
      when: 'what closes the ring is a duty of law',
      map: smallMap({ parties, dependencies: ['a>b', 'b>c', ['c>a', { nature: 'statutory' }]] }),
    },
    {
      when: 'what closes the ring is the decision of a court',
      map: smallMap({
        parties: ['a', 'b', { id: 'c', kind: 'judiciary' }, 'd', 'e'],
        dependencies: ['a>b', 'b>c', ['c>a', { flow: 'decision' }]],
      }),
    },
    { when: 'the map has four parties', map: smallMap({ parties: [...'abcd'], dependencies: ring }) },
    {
      when: 'what comes back is information or money',
      map: smallMap({
        parties,
        dependencies: ['a>b', 'b>c', ['c>a', { flow: 'information' }], ['b>a', { flow: 'money' }]],
      }),
    },
    {
      when: 'two parties are known to need each other',
      map: smallMap({ parties, dependencies: ['b>d!', ['d>b!', { mutual: true }]] }),
    },
    { when: 'one of the two ways is not critical', map: smallMap({ parties, dependencies: ['b>d!', 'd>b'] }) },
    {
      when: 'an umbrella closes the ring, which is no link',
      map: smallMap({ parties: [{ id: 'c', kind: 'umbrella' }, ...'abdef'], dependencies: ring }),
    },
    { when: 'no way leads back', map: smallMap({ parties, dependencies: ['a>b', 'b>c', 'a>c', 'c>d', 'd>e'] }) },
  ],
})
