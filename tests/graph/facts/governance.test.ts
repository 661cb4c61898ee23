import { expect, test } from 'vitest'
import { blockStates, GOVERNANCE_BLOCKS, meetingLevels } from '../../../src/graph/facts/governance'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap, TODAY } from '../small-map'

const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

test('meetings are counted per level: for this chain or for all, and still held', () => {
  const map = smallMap({
    chains: [
      { id: 'k', name: 'Keten' },
      { id: 'l', name: 'Andere' },
    ],
    meetings: [
      meeting('m1', { level: 'executive' }),
      meeting('m2', { level: 'executive', chain: 'k' }),
      meeting('m3', { level: null, chain: null }),
      meeting('m4', { chain: 'l', level: 'tactical' }),
      meeting('m5', { scope: 'triangle', level: 'tactical' }),
      meeting('m6', { level: 'political', until: '2026-05-31' }),
      meeting('m7', { level: 'political', until: TODAY }),
    ],
  })
  expect(meetingLevels(map, 'k', TODAY)).toEqual({
    total: 4,
    byLevel: { political: 1, executive: 2, tactical: 0, operational: 0 },
    withoutLevel: 1,
  })
})

test('absent is open, null is deliberately none, a value is known', () => {
  const chain = {
    id: 'k',
    name: 'Keten',
    accountable: { party: 'a' },
    steeringGroup: 'm1',
    chainOffice: null,
    coreValues: 'Wij bellen eerst.',
  }
  const map = smallMap({ chains: [chain], parties: ['a'], meetings: [meeting('m1')] })
  const states = blockStates(map, chain, TODAY)
  expect(Object.keys(states)).toEqual([...GOVERNANCE_BLOCKS])
  expect(states).toMatchObject({
    accountable: 'known',
    commitments: 'open',
    steeringGroup: 'known',
    workingGroup: 'open',
    chainOffice: 'none',
    meetings: 'known',
    coreValueList: 'known',
  })
  const without = { ...chain, accountable: null, commitments: [], coreValues: null }
  expect(blockStates({ ...map, meetings: {}, chains: { k: without } }, without, TODAY)).toMatchObject({
    accountable: 'none',
    commitments: 'none',
    meetings: 'open',
    coreValueList: 'none',
  })
  const { coreValues: _old, ...bare } = chain
  expect(blockStates(map, bare, TODAY).coreValueList).toBe('open')
  expect(blockStates(map, { ...bare, coreValueList: ['broad-role'] }, TODAY).coreValueList).toBe('known')
})
