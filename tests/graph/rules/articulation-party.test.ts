import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

/** Two groups of three that only `a` holds together. */
const arms = ['a>b', 'b>c', 'c>a', 'a>d', 'd>e', 'e>a']
const parties = ['a', 'b', 'c', 'd', 'e']
const shortage = { id: 'cap', party: 'a', unit: 'zaken', period: '2025', source: 'jaarverslag' }
const steps = ['s1', 's2', 's3'].map((id) => ({ id, name: id.toUpperCase(), chain: 'h' }))
const gate = {
  steps,
  parties: [
    { id: 'a', step: 's1' },
    { id: 'b', step: 's1' },
    { id: 'g', step: 's2' },
    { id: 'x', step: 's3' },
    { id: 'y', step: 's3' },
  ],
  // The way back keeps `g` from being an articulation point: only the direction makes it a gate.
  dependencies: ['a>g', 'b>g', 'g>x', 'g>y', 'x>a', 'y>b', 'x>b'],
}

describeRule('articulation-party', {
  speaks: [
    {
      when: 'two pieces of at least two parties would stand apart',
      map: smallMap({ parties, dependencies: arms }),
      finds: { 'pivot:a': 'medium' },
    },
    {
      when: 'more is asked of the party than it can do, and the chain leans on it',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ...arms.slice(1)],
        capacities: [{ ...shortage, capacity: 10, demand: 12, asOf: '2026-01-01' }],
      }),
      finds: { 'pivot:a': 'high' },
    },
    {
      when: 'the figures are old: not louder',
      map: smallMap({
        parties,
        dependencies: ['a>b!', ...arms.slice(1)],
        capacities: [{ ...shortage, capacity: 10, demand: 12, asOf: '2024-01-01' }],
      }),
      finds: { 'pivot:a': 'medium' },
    },
    {
      when: 'its steering is deliberately none',
      map: smallMap({
        parties: [{ id: 'a', steering: null }, 'b', 'c', 'd', 'e'],
        dependencies: ['a>b!', ...arms.slice(1)],
      }),
      finds: { 'pivot:a': 'high' },
    },
    {
      when: 'its steering is an empty field: not louder',
      map: smallMap({ parties, dependencies: ['a>b!', ...arms.slice(1)] }),
      finds: { 'pivot:a': 'medium' },
    },
    {
      when: 'one connection holds two parts together',
      map: smallMap({
        parties: [...'abcdef'],
        dependencies: ['a>b', 'b>c', 'c>a', 'd>e', 'e>f', 'f>d', 'c>d', ['d>c', { id: 'back' }]],
      }),
      finds: { 'pivot:c': 'medium', 'pivot:d': 'medium', 'bridge:c+d': 'medium' },
    },
    {
      when: 'in a sequential chain every way from the first step to the last passes one party',
      map: smallMap({ ...gate, chains: [{ id: 'h', name: 'Keten', sequential: true }] }),
      finds: { 'gate:h+g': 'medium' },
    },
  ],
  silent: [
    { when: 'the map has four parties', map: smallMap({ parties: [...'abcd'], dependencies: ['a>b', 'b>c', 'c>d'] }) },
    {
      when: 'a ring holds without any one party',
      map: smallMap({ parties, dependencies: ['a>b', 'b>c', 'c>d', 'd>e', 'e>a'] }),
    },
    {
      when: 'only single parties would come loose',
      map: smallMap({ parties, dependencies: ['a>b', 'a>c', 'a>d', 'a>e'] }),
    },
    {
      when: 'another part of the map was loose already',
      map: smallMap({ parties: [...'abcdef'], dependencies: ['a>b', 'b>c', 'c>a', 'a>d', 'e>f'] }),
    },
    {
      when: 'the fifth is an umbrella, which is no link',
      map: smallMap({
        parties: [{ id: 'a', kind: 'umbrella' }, 'b', 'c', 'd', 'e'],
        dependencies: arms,
      }),
    },
    { when: 'the chain is not sequential', map: smallMap({ ...gate, chains: [{ id: 'h', name: 'Keten' }] }) },
  ],
})
