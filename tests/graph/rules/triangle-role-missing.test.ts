import type { Triangle } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

type Steering = 'triangle' | 'independent' | 'own-board' | null | undefined

function around(steering: Steering, fields: Partial<Triangle>) {
  const contractor = steering === undefined ? { id: 'a' } : { id: 'a', steering }
  return smallMap({ parties: [contractor, 'm', 'n'], triangles: [{ id: 't', contractor: 'a', ...fields }] })
}

const owner = { party: 'm' }
const clients = [{ party: 'n' }]

describeRule('triangle-role-missing', {
  speaks: [
    {
      when: 'a party in a triangle has no owner on the map',
      map: around('triangle', { clients }),
      finds: { 'missing:t': 'medium' },
    },
    {
      when: 'nor a client',
      map: around('triangle', {}),
      finds: { 'missing:t': 'medium' },
    },
    {
      when: 'nobody looked at how the contractor is steered',
      map: around(undefined, { owner }),
      finds: { 'open:t': 'question' },
    },
    {
      when: 'the contractor is still a hole',
      map: smallMap({ parties: ['m', 'n'], triangles: [{ id: 't', owner, clients }] }),
      finds: { 'open:t': 'question' },
    },
  ],
  silent: [
    { when: 'all corners are filled', map: around('triangle', { owner, clients }) },
    { when: 'the empty corners are deliberately none', map: around('triangle', { owner: null, clients: [] }) },
    { when: 'the contractor is independent', map: around('independent', {}) },
    { when: 'the contractor has its own board', map: around('own-board', {}) },
    { when: 'its steering is deliberately none', map: around(null, {}) },
    { when: 'there is deliberately no contractor', map: around('triangle', { contractor: null }) },
  ],
})
