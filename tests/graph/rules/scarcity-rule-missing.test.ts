import type { Agreement } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [...'abcdef']
const waiting = ['a>b!', 'a>c!', 'a>d!', 'a>e']
const shortage = {
  id: 'cap',
  party: 'a',
  unit: 'zaken',
  period: '2025',
  capacity: 10,
  demand: 12,
  asOf: '2026-01-01',
  source: 'jaarverslag',
}
const scarcity = (fields: Partial<Agreement>): Agreement => ({
  id: 'agr',
  title: 'Voorrangsregel',
  kind: 'covenant',
  tags: ['scarcity'],
  ...fields,
})

describeRule('scarcity-rule-missing', {
  speaks: [
    {
      when: 'more is asked than can be done',
      map: smallMap({ parties, capacities: [shortage] }),
      finds: { 'shortage:a': 'medium' },
    },
    {
      when: 'many wait for one party',
      map: smallMap({ parties, dependencies: waiting }),
      finds: { 'many:a': 'medium' },
    },
    {
      when: 'the agreement binds one of three that wait for something critical',
      map: smallMap({ parties, dependencies: waiting, agreements: [scarcity({ parties: ['a', 'b', 'e'] })] }),
      finds: { 'many:a': 'medium' },
    },
    {
      when: 'the agreement is about something else, has ended, or leaves the party out',
      map: smallMap({
        parties,
        dependencies: waiting,
        agreements: [
          scarcity({ id: 'a1', tags: ['fallback'], parties: [...'abcd'] }),
          scarcity({ id: 'a2', until: '2026-05-31', parties: [...'abcd'] }),
          scarcity({ id: 'a3', parties: [...'bcd'] }),
        ],
      }),
      finds: { 'many:a': 'medium' },
    },
    {
      when: 'an agreement covers it, and nobody filled in whom it binds',
      map: smallMap({ parties, dependencies: waiting, agreements: [scarcity({ covers: ['a_b'] })] }),
      finds: { 'open:a': 'question' },
    },
  ],
  silent: [
    {
      when: 'the agreement binds two of the three that wait',
      map: smallMap({
        parties,
        dependencies: waiting,
        agreements: [scarcity({ parties: ['a', 'b'], onBehalfOf: ['c'] })],
      }),
    },
    {
      when: 'the agreement binds one of the two clients',
      map: smallMap({
        parties,
        dependencies: waiting,
        triangles: [{ id: 't', contractor: 'a', clients: [{ party: 'e' }, { party: 'f' }] }],
        agreements: [scarcity({ parties: ['a', 'f'] })],
      }),
    },
    {
      when: 'a law covers it',
      map: smallMap({
        parties,
        dependencies: waiting,
        agreements: [scarcity({ kind: 'statute', covers: ['a_b'] })],
      }),
    },
    {
      when: 'nobody waits and nobody orders, and the party itself has a rule',
      map: smallMap({ parties, capacities: [shortage], agreements: [scarcity({ parties: ['a'] })] }),
    },
    {
      when: 'the figures are old and few wait',
      map: smallMap({
        parties,
        dependencies: ['a>b!', 'a>c!'],
        capacities: [{ ...shortage, asOf: '2025-01-01' }],
      }),
    },
  ],
})
