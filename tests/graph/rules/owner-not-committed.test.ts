import { expect, test } from 'vitest'
import type { Chain, Commitment } from '../../../src/model/schema/parties'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

const parts: Parts = {
  parties: [
    { id: 'a', chains: ['x', 'y'] },
    { id: 'b', chains: ['x'] },
    { id: 'sg1', kind: 'ministry', department: 'JenV' },
    { id: 'sg2', kind: 'ministry', department: 'AenM' },
    { id: 'dg', kind: 'directorate-general', department: 'AenM', partOf: 'sg2' },
    { id: 'unit', kind: 'service', partOf: 'sg2' },
  ],
  dependencies: ['a>b!'],
  triangles: [
    { id: 'ta', contractor: 'a', owner: { party: 'sg1' } },
    { id: 'tb', contractor: 'b', owner: { party: 'sg2' } },
  ],
}

const mapWith = (fields: Partial<Chain>, more: Parts = {}) =>
  smallMap({ chains: [{ id: 'x', name: 'Asiel', ...fields }], ...parts, ...more })

const by = (...parties: readonly string[]): Commitment[] => parties.map((party) => ({ party, date: '2026-01-01' }))

const twoChains = (x: Partial<Chain>, y: Partial<Chain>) =>
  smallMap({
    chains: [
      { id: 'x', name: 'Asiel', ...x },
      { id: 'y', name: 'Straf', ...y },
    ],
    ...parts,
  })

describeRule('owner-not-committed', {
  speaks: [
    {
      when: 'one of two owners is not among those who did',
      map: mapWith({ commitments: by('sg1') }),
      finds: { 'missing:x': 'medium' },
    },
    { when: 'deliberately no owner did', map: mapWith({ commitments: [] }), finds: { 'none:x': 'medium' } },
    {
      when: 'a directorate-general did: it orders, and is not the owner',
      map: mapWith({ commitments: by('sg1', 'dg') }),
      finds: { 'missing:x': 'medium' },
    },
    {
      when: 'nothing critical hangs on the contractors',
      map: mapWith({ commitments: by('sg1') }, { dependencies: ['a>b'] }),
      finds: { 'missing:x': 'low' },
    },
    {
      when: 'nobody looked, while the chain has somebody who is accountable',
      map: mapWith({ accountable: { party: 'dg' } }),
      finds: { 'open:x': 'question' },
    },
    {
      when: 'of two chains one has all its owners',
      map: twoChains({ commitments: by('sg1') }, { commitments: by('sg1') }),
      finds: { 'missing:x': 'medium' },
    },
    {
      when: 'the only chain is named by no party',
      map: mapWith(
        { commitments: by('sg1') },
        { parties: ['a', 'b', { id: 'sg1', kind: 'ministry' }, { id: 'sg2', kind: 'ministry' }] },
      ),
      finds: { 'missing:x': 'medium' },
    },
  ],
  silent: [
    { when: 'both owners did', map: mapWith({ commitments: by('sg1', 'sg2') }) },
    { when: 'an owner did by way of a part of it', map: mapWith({ commitments: by('sg1', 'unit') }) },
    {
      when: 'the other owner is accountable for the chain itself',
      map: mapWith({ commitments: by('sg1'), accountable: { party: 'sg2' } }),
    },
    { when: 'nobody looked at how the chain is governed', map: mapWith({}) },
    {
      when: 'the owner is deliberately nobody, or not known',
      map: mapWith(
        { commitments: [], steeringGroup: 'm' },
        {
          triangles: [
            { id: 'ta', contractor: 'a', owner: null },
            { id: 'tb', contractor: 'b' },
          ],
        },
      ),
    },
    {
      when: 'the triangle of the owner belongs to the other chain only',
      map: twoChains({ commitments: by('sg1', 'sg2') }, { commitments: by('sg1') }),
    },
  ],
})

test('one finding names all owners of a chain', () => {
  const found = findingsOf('owner-not-committed', { map: mapWith({ commitments: [] }) })
  expect(found.map(({ values }) => values)).toEqual([
    { chain: 'Asiel', owners: ['SG1', 'SG2'], contractors: ['A', 'B'] },
  ])
})
