import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import type { CouplingPoint } from '../../../src/model/schema/relations'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

function meeting(id: string, parties: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id,
    name: `Overleg ${id}`,
    scope: 'chain',
    permanence: 'standing',
    participants: [...parties].map((party) => ({ party, mandate: 'decide' })),
    ...fields,
  }
}

const parties = [...'abcdef']
const open = { participants: [{ party: 'a' }, { party: 'b' }] }
/** A coupling point without a meeting names them: that the ends never meet is not told of these by the rule about those. */
const naming = (...dependencies: string[]): CouplingPoint[] => [
  { id: 'k', kind: 'process', ends: [{ party: 'a' }, { party: 'c' }], dependencies },
]
/** Three pairs around b, and one elsewhere. */
const many = smallMap({
  parties,
  dependencies: ['a>b!', 'b>a!', 'c>b!', 'b>d!', 'e>f!', 'a>f'],
  meetings: [meeting('x', 'ae')],
  couplingPoints: naming('a_b', 'b_a', 'c_b', 'b_d', 'e_f'),
})

describeRule('missing-table', {
  speaks: [
    {
      when: 'two parties with a coupling point never share a table',
      map: smallMap({
        parties,
        dependencies: ['b>a!'],
        meetings: [meeting('x', 'ac')],
        couplingPoints: naming('b_a'),
      }),
      finds: { 'none:a+b': 'medium' },
    },
    { when: 'one party lacks many tables', map: many, finds: { 'none:b': 'medium', 'none:e+f': 'medium' } },
    {
      when: 'their only table has ended',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [meeting('x', 'ab', { until: '2026-01-01' })],
        couplingPoints: naming('a_b'),
      }),
      finds: { 'none:a+b': 'medium' },
    },
    {
      when: 'they meet and only align',
      map: smallMap({ parties, dependencies: ['a>b!'], meetings: [meeting('x', 'ab', { character: 'aligns' })] }),
      finds: { 'talk-only:a+b': 'low' },
    },
    {
      when: 'nobody filled in who may decide: one question for all',
      map: smallMap({
        parties,
        dependencies: ['a>b!', 'b>a!'],
        meetings: [meeting('x', '', open), meeting('y', 'ab', { character: 'informs' })],
      }),
      finds: { 'mandate-open:map': 'question' },
    },
    {
      when: 'there is no meeting on the map',
      map: smallMap({ parties, dependencies: ['a>b!', 'c>d!'] }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'no meeting shows who sits there',
      map: smallMap({ parties, dependencies: ['a>b!'], meetings: [meeting('x', '', { participants: undefined })] }),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    {
      when: 'it is decided on in a meeting where one of them may, and the other may not',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [
          meeting('x', 'ab', {
            decidesOn: ['a_b'],
            participants: [
              { party: 'a', mandate: 'refer' },
              { party: 'b', mandate: 'decide' },
            ],
          }),
        ],
      }),
    },
    {
      when: 'they decide together in one of their meetings',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [meeting('x', 'ab'), meeting('y', 'ab', { character: 'informs' })],
      }),
    },
    {
      when: 'a coupling point of the two has a meeting, also where they never sit together',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [meeting('x', 'ac')],
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ party: 'a' }, { party: 'b' }], meeting: 'x' }],
      }),
    },
    {
      when: 'one end judges, the law settles it, or a contract does',
      map: smallMap({
        parties: [...parties, { id: 'r', kind: 'judiciary', tier: 'independent' }],
        dependencies: [['r>a!', { flow: 'decision' }], ['c>d!', { nature: 'statutory' }], 'e>f!'],
        meetings: [meeting('x', 'ac')],
        agreements: [{ id: 'agr', title: 'Subsidie', kind: 'grant', parties: ['e', 'f'], covers: ['e_f'] }],
      }),
    },
    {
      when: 'they never meet and have no coupling point: that is told by the rule about those',
      map: smallMap({ parties, dependencies: ['b>a!'], meetings: [meeting('x', 'ac')] }),
    },
    {
      when: 'nothing is critical',
      map: smallMap({ parties, dependencies: ['a>b'], meetings: [meeting('x', 'ac')] }),
    },
  ],
})

test('a pair is shown at what is delivered, a party with many at the party', () => {
  const found = findingsOf('missing-table', { map: many })
  expect(found.map(({ about }) => about[0])).toEqual([
    { kind: 'parties', id: 'b' },
    { kind: 'dependencies', id: 'e_f' },
  ])
  expect(found[0]?.values).toMatchObject({ party: 'B', others: ['A', 'C', 'D'], count: 4 })
})
