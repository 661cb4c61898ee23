import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const chains = [
  { id: 'c1', name: 'Eerste keten' },
  { id: 'c2', name: 'Tweede keten' },
]
const steps = [{ id: 's2', name: 'Stap', chain: 'c2' }]
const one = (id: string) => ({ id, chains: ['c1'] })
const two = (id: string) => ({ id, chains: ['c2'] })
const both = (id: string) => ({ id, chains: ['c1', 'c2'] })

function meeting(id: string, parties: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id,
    name: id,
    scope: 'chain',
    permanence: 'standing',
    participants: [...parties].map((party) => ({ party })),
    ...fields,
  }
}

const figure = {
  id: 'f',
  party: 'a',
  unit: 'zaken',
  period: '2026',
  capacity: 10,
  demand: 12,
  asOf: '2026-05-01',
  source: 'jaarplan',
}

/** A party on which both chains lean. */
const pressed = { chains, parties: [both('a'), both('d'), one('b'), two('c')], dependencies: ['a>b!', 'a>c!'] as const }

describeRule('party-in-several-chains', {
  speaks: [
    {
      when: 'a party names both chains',
      map: smallMap({ chains, parties: [both('a'), one('b'), two('c')] }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'a party of one chain stands in a step of the other',
      map: smallMap({ chains, steps, parties: [{ ...one('a'), step: 's2' }, one('b')] }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'more is asked of it than it can handle',
      map: smallMap({ ...pressed, capacities: [figure] }),
      finds: { 'pressed:c1+c2': 'medium' },
    },
    {
      when: 'more is asked of it, and one of the chains counts on it for nothing critical',
      map: smallMap({ ...pressed, dependencies: ['a>b!', 'a>c'], capacities: [figure] }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'work waits there',
      map: smallMap({ ...pressed, capacities: [{ ...figure, demand: null, backlog: 400 }] }),
      finds: { 'pressed:c1+c2': 'medium' },
    },
    {
      when: 'many wait for it',
      map: smallMap({
        chains,
        parties: [both('a'), one('b'), one('c'), two('d'), two('e')],
        dependencies: ['a>b!', 'a>c!', 'a>d!'],
      }),
      finds: { 'pressed:c1+c2': 'medium' },
    },
    {
      when: 'no meeting seats the other parties of both chains',
      map: smallMap({
        chains,
        parties: [both('a'), one('b'), two('c')],
        meetings: [meeting('m', 'ab'), meeting('n', 'ac'), meeting('o', 'bc', { until: '2026-01-01' })],
      }),
      finds: { 'apart:c1+c2': 'medium' },
    },
    {
      when: 'those who are in both have a table of their own',
      map: smallMap({
        chains,
        parties: [both('a'), both('d'), one('b'), two('c')],
        meetings: [meeting('m', 'ab'), meeting('n', 'ac'), meeting('o', 'ad')],
      }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'those who are in both sit together at a table of the one chain only',
      map: smallMap({
        chains,
        parties: [both('a'), both('d'), one('b'), two('c')],
        meetings: [meeting('m', 'abd'), meeting('n', 'ac')],
      }),
      finds: { 'apart:c1+c2': 'medium' },
    },
    {
      when: 'the other chain is only there as a neighbour',
      map: smallMap({ chains, parties: [both('a'), one('b')], meetings: [meeting('m', 'ab')] }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'the other chain has parties of its own, but is not drawn with steps here',
      map: smallMap({
        chains,
        steps,
        parties: [both('a'), one('b'), two('c')],
        meetings: [meeting('m', 'ab'), meeting('n', 'ac')],
      }),
      finds: { 'shared:c1+c2': 'low' },
    },
    {
      when: 'three chains overlap: one finding for each pair',
      map: smallMap({
        chains: [...chains, { id: 'c3', name: 'Derde keten' }],
        parties: [{ id: 'a', chains: ['c1', 'c2', 'c3'] }],
      }),
      finds: { 'shared:c1+c2': 'low', 'shared:c1+c3': 'low', 'shared:c2+c3': 'low' },
    },
  ],
  silent: [
    {
      when: 'both chains are there as neighbours of the one that is drawn',
      map: smallMap({
        chains: [...chains, { id: 'c3', name: 'Getekende keten' }],
        steps: [{ id: 's3', name: 'Stap', chain: 'c3' }],
        parties: [both('a'), one('b'), two('c'), { id: 'd', chains: ['c3'], step: 's3' }],
      }),
    },
    { when: 'each party has its own chain', map: smallMap({ chains, parties: [one('a'), two('b')] }) },
    { when: 'there is one chain', map: smallMap({ chains: chains.slice(0, 1), parties: [both('a')] }) },
    {
      when: 'the other chain is not on the map',
      map: smallMap({ chains: chains.slice(0, 1), parties: [both('a'), one('b')] }),
    },
  ],
})

test('parties the chain leans on come first', () => {
  const map = smallMap({ chains, parties: [both('a'), both('x'), one('b')], dependencies: ['x>b!'] })
  const [found] = findingsOf('party-in-several-chains', { map })
  expect(found?.values).toMatchObject({ parties: ['X', 'A'] })
  expect(found?.about.map(({ id }) => id)).toEqual(['x', 'a', 'c1', 'c2'])
})

test('a part is not named beside its whole', () => {
  const map = smallMap({ chains, parties: [both('a'), { ...both('b'), partOf: 'a' }, one('c'), two('d')] })
  const [finding] = findingsOf('party-in-several-chains', { map })
  expect(finding?.values?.parties).toEqual(['A'])
})

test('a neighbour is told beside the drawn chain with which it shares most', () => {
  const map = smallMap({
    chains: [...chains, { id: 'c3', name: 'Buur' }],
    steps: [...steps, { id: 's1', name: 'Stap', chain: 'c1' }],
    parties: [
      { ...one('a'), chains: ['c1', 'c2', 'c3'] },
      { ...one('b'), chains: ['c1', 'c3'] },
      { ...one('c'), chains: ['c3'] },
    ],
  })
  const pairs = findingsOf('party-in-several-chains', { map }).map(({ values }) => values?.chains)
  expect(pairs).toEqual([
    ['Eerste keten', 'Tweede keten'],
    ['Eerste keten', 'Buur'],
  ])
})
