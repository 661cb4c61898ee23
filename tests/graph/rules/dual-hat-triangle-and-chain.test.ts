import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = ['a', 'b', { id: 'm', kind: 'ministry' }, { id: 'n', kind: 'ministry' }] as const
const dg = { party: 'm', function: 'directeur-generaal' }
const triangles = [{ id: 't', contractor: 'a', owner: { party: 'n', function: 'SG' }, clients: [dg] }]

function table(fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'mtg',
    name: 'Ketentafel',
    scope: 'chain',
    permanence: 'standing',
    chair: 'm',
    participants: [dg, { party: 'a' }],
    ...fields,
  }
}

const both = smallMap({
  parties,
  triangles: [...triangles, { id: 't2', contractor: 'b', owner: dg }],
  meetings: [table()],
})

describeRule('dual-hat-triangle-and-chain', {
  speaks: [
    {
      when: 'a client presides over a meeting of the chain in the same function',
      map: smallMap({ parties, triangles, meetings: [table()] }),
      finds: { 'same:m+directeur-generaal': 'low' },
    },
    {
      when: 'the same function has a role in two triangles: one finding',
      map: both,
      finds: { 'same:m+directeur-generaal': 'low' },
    },
    {
      when: 'both deliberately have no function',
      map: smallMap({
        parties,
        triangles: [{ id: 't', owner: { party: 'm', function: null } }],
        meetings: [table({ participants: [{ party: 'm', function: null }] })],
      }),
      finds: { 'same:m': 'low' },
    },
    {
      when: 'nobody looked in which function the party presides',
      map: smallMap({ parties, triangles, meetings: [table({ participants: [{ party: 'm' }] })] }),
      finds: { 'open:m': 'question' },
    },
    {
      when: 'two people of the party sit there, so that nobody can tell which one presides',
      map: smallMap({ parties, triangles, meetings: [table({ participants: [dg, { party: 'm', function: 'SG' }] })] }),
      finds: { 'open:m': 'question' },
    },
    {
      when: 'the party answers for the whole: of which function the map does not say',
      map: smallMap({ parties, triangles, accountableParty: 'm' }),
      finds: { 'open:m': 'question' },
    },
    {
      when: 'the party answers for a chain in the function in which it steers',
      map: smallMap({ parties, triangles, chains: [{ id: 'k', name: 'Keten', accountable: dg }] }),
      finds: { 'same:m+directeur-generaal': 'low' },
    },
  ],
  silent: [
    {
      when: 'the party answers for a chain in another function',
      map: smallMap({
        parties,
        triangles,
        chains: [{ id: 'k', name: 'Keten', accountable: { party: 'm', function: 'minister' } }],
      }),
    },
    {
      when: 'the party presides in another function',
      map: smallMap({
        parties,
        triangles,
        meetings: [table({ participants: [{ party: 'm', function: 'minister' }] })],
      }),
    },
    {
      when: 'the meeting is of a triangle, or was held in the past',
      map: smallMap({
        parties,
        triangles,
        meetings: [table({ scope: 'triangle' }), { ...table({ until: '2026-05-31' }), id: 'past' }],
      }),
    },
    {
      when: 'the party sits there and does not preside',
      map: smallMap({ parties, triangles, meetings: [table({ chair: 'a' })] }),
    },
    { when: 'the contractor presides', map: smallMap({ parties, triangles, accountableParty: 'a' }) },
    { when: 'nobody presides or answers for the whole', map: smallMap({ parties, triangles, accountableParty: null }) },
  ],
})

test('the finding lists every triangle of the function', () => {
  const [finding] = findingsOf('dual-hat-triangle-and-chain', { map: both })
  expect(finding?.values).toMatchObject({ contractors: ['A', 'B'], meetings: ['Ketentafel'] })
  expect(finding?.about.map(({ id }) => id)).toEqual(['m', 't', 't2', 'mtg'])
})
