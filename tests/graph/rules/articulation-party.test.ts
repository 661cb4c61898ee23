import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { isPivot } from '../../../src/graph/facts/pivots'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

/** Two rings of five that only `a` holds together: without it two pieces of four are left. */
const arms = ['a>b', 'b>c', 'c>d', 'd>e', 'e>a', 'a>f', 'f>g', 'g>h', 'h>i', 'i>a']
const parties = [...'abcdefghi']
/** A meeting or triangle that joins the two rings. */
const table = { id: 'm', name: 'Tafel', scope: 'other', permanence: 'standing' } as const
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
      when: 'two pieces that are more than a leaf would stand apart',
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
        parties: [{ id: 'a', steering: null }, ...parties.slice(1)],
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
        parties: [...'abcdefgh'],
        dependencies: ['a>b', 'b>c', 'c>d', 'd>a', 'e>f', 'f>g', 'g>h', 'h>e', 'd>e', ['e>d', { id: 'back' }]],
      }),
      finds: { 'bridge:d+e': 'medium' },
    },
    {
      when: 'the meeting that joined the two has ended',
      map: smallMap({
        parties,
        dependencies: arms,
        meetings: [{ ...table, participants: [{ party: 'b' }, { party: 'f' }], until: '2026-05-31' }],
      }),
      finds: { 'pivot:a': 'medium' },
    },
    {
      when: 'in a sequential chain every way from the first step to the last passes one party, and that is short',
      map: smallMap({
        ...gate,
        dependencies: ['a>g', 'b>g', 'g>x!', ...gate.dependencies.slice(3)],
        chains: [{ id: 'h', name: 'Keten', sequential: true }],
        capacities: [{ ...shortage, party: 'g', capacity: 10, demand: 12, asOf: '2026-01-01' }],
      }),
      finds: { 'gate:h': 'high' },
    },
  ],
  silent: [
    {
      when: 'a chain passes one party: that is how it is built',
      map: smallMap({ ...gate, chains: [{ id: 'h', name: 'Keten', sequential: true }] }),
    },
    {
      when: 'all that a chain passes is where it begins and where it ends',
      map: smallMap({
        chains: [{ id: 'h', name: 'Keten', sequential: true }],
        steps,
        parties: [
          { id: 'a', step: 's1' },
          { id: 'g', step: 's2' },
          { id: 'k', step: 's2' },
          { id: 'x', step: 's3' },
          { id: 'y', step: 's2' },
        ],
        dependencies: ['a>g', 'a>k', 'g>x', 'k>x', 'g>y', 'y>x'],
      }),
    },
    { when: 'the map has four parties', map: smallMap({ parties: [...'abcd'], dependencies: ['a>b', 'b>c', 'c>d'] }) },
    {
      when: 'a ring holds without any one party',
      map: smallMap({ parties, dependencies: ['a>b', 'b>c', 'c>d', 'd>e', 'e>a'] }),
    },
    {
      when: 'only a leaf of three would come loose',
      map: smallMap({ parties, dependencies: [...arms.slice(0, 5), 'a>f', 'f>g', 'g>h'] }),
    },
    {
      when: 'the two meet elsewhere',
      map: smallMap({
        parties,
        dependencies: arms,
        meetings: [{ ...table, participants: [{ party: 'b' }], chair: 'f' }],
      }),
    },
    {
      when: 'one of the one side steers one of the other',
      map: smallMap({
        parties,
        dependencies: arms,
        triangles: [{ id: 't', contractor: 'f', clients: [{ party: 'b' }] }],
      }),
    },
    {
      when: 'what would be cut is money',
      map: smallMap({
        parties,
        dependencies: [
          ...arms.slice(0, 5),
          ['a>f', { flow: 'money' }],
          ['i>a', { flow: 'money' }],
          ...arms.slice(6, 9),
        ],
      }),
    },
    {
      when: 'another part of the map was loose already',
      map: smallMap({ parties, dependencies: [...arms.slice(0, 5), ...arms.slice(6, 9)] }),
    },
    {
      when: 'what holds it together is an umbrella, which is no link',
      map: smallMap({
        parties: [{ id: 'a', kind: 'umbrella' }, ...parties.slice(1)],
        dependencies: arms,
      }),
    },
    { when: 'the chain is not sequential', map: smallMap({ ...gate, chains: [{ id: 'h', name: 'Keten' }] }) },
  ],
})

test('a leaf is no cut: whatever hangs by one party with three or fewer, the chain does not turn on it', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `p${i}`)
  const arrow = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b)
  fc.assert(
    fc.property(
      fc.array(arrow, { minLength: 4, maxLength: 20 }),
      fc.nat(11),
      fc.integer({ min: 1, max: 3 }),
      (list, at, size) => {
        const core = list.map(([a, b], i) => [`p${a}>p${b}`, { id: `d${i}` }] as const)
        const leaf = Array.from({ length: size }, (_, i) => `l${i}`)
        const stem = leaf.map((id, i) => [`${i === 0 ? `p${at}` : `l${i - 1}`}>${id}`, { id: `s${i}` }] as const)
        const bare = buildChainGraph(smallMap({ parties: ids, dependencies: core }))
        const grown = buildChainGraph(smallMap({ parties: [...ids, ...leaf], dependencies: [...core, ...stem] }))
        // Only a piece that was a leaf before can have become more than one by what hangs on it.
        for (const id of leaf) expect(isPivot(grown, id)).toBe(false)
        if (!isPivot(bare, `p${at}`)) expect(isPivot(grown, `p${at}`)).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})
