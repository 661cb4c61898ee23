import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const table: Meeting = {
  id: 'm',
  name: 'Overleg',
  scope: 'other',
  permanence: 'standing',
  participants: [{ party: 'a' }],
  chair: 'b',
}
const triangles = [{ id: 't', contractor: 'a' }]

describeRule('critical-dependency-uncoupled', {
  speaks: [
    {
      when: 'no coupling point names it and the ends share no meeting',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!', 'b>a'] }),
      finds: { 'none:a+b': 'medium' },
    },
    {
      when: 'the shared meeting has ended',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], meetings: [{ ...table, until: '2026-05-31' }] }),
      finds: { 'none:a+b': 'medium' },
    },
    {
      when: 'a coupling point between them names other dependencies',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: ['a>b!'],
        triangles,
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }], dependencies: [] }],
      }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'nobody filled in what their coupling point is about',
      map: smallMap({
        parties: ['a', 'b', 'c'],
        dependencies: ['a>b!', 'b>a!', 'a>c!'],
        triangles,
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }] }],
      }),
      finds: { 'open:a_b': 'question', 'open:b_a': 'question', 'none:a+c': 'medium' },
    },
    {
      when: 'one party delivers to several: one finding; one that receives of several has as many',
      map: smallMap({ parties: ['a', 'b', 'c', 'd'], dependencies: ['a>b!', 'a>c!', 'd>c!'] }),
      finds: { 'none:a': 'medium', 'none:d+c': 'medium' },
    },
  ],
  silent: [
    {
      when: 'an agreement of just these two covers it: they have their own talks',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: ['a>b!'],
        agreements: [
          { id: 'c', title: 'Overeenkomst', kind: 'administrative-agreement', parties: ['b', 'a'], covers: ['a_b'] },
        ],
      }),
    },
    {
      when: 'a profession delivers, which owes its own clients, or it stays within one organisation',
      map: smallMap({
        parties: ['a', { id: 'p', kind: 'profession' }, { id: 'part', partOf: 'a' }],
        dependencies: ['p>a!', 'a>part!'],
      }),
    },
    {
      when: 'a coupling point names it, wherever that is',
      map: smallMap({
        parties: ['a', 'b', 'c'],
        dependencies: ['a>b!'],
        couplingPoints: [{ id: 'k', kind: 'process', ends: [{ party: 'a' }, { party: 'c' }], dependencies: ['a_b'] }],
      }),
    },
    {
      when: 'both sit in one meeting, the one as chair',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], meetings: [table] }),
    },
    {
      when: 'a contract, a law or a grant covers it: that has its own talks',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: ['a>b!'],
        agreements: [{ id: 'c', title: 'Contract', kind: 'contract', parties: ['a', 'b'], covers: ['a_b'] }],
      }),
    },
    {
      when: 'it is the judgment of a court',
      map: smallMap({
        parties: [{ id: 'a', kind: 'judiciary', tier: 'independent' }, 'b'],
        dependencies: [['a>b!', { flow: 'decision' }]],
      }),
    },
    { when: 'it is not critical', map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b'] }) },
  ],
})
