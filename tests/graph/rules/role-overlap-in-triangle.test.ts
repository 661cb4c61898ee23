import type { Triangle } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [
  { id: 'a', kind: 'agency' },
  { id: 'z', kind: 'independent-body' },
  { id: 'm', kind: 'ministry' },
  { id: 'n', kind: 'ministry' },
  { id: 'dg', kind: 'directorate-general' },
] as const

function around(fields: Partial<Triangle>) {
  return smallMap({ parties, triangles: [{ id: 't', contractor: 'z', ...fields }] })
}

const sg = { party: 'm', function: 'secretaris-generaal' }

describeRule('role-overlap-in-triangle', {
  speaks: [
    {
      when: 'one function is owner and client',
      map: around({ owner: sg, clients: [{ party: 'm', function: ' Secretaris-Generaal' }] }),
      finds: { 'function:t+m': 'medium' },
    },
    {
      when: 'it does so for an agency: louder',
      map: around({ contractor: 'a', owner: sg, clients: [{ party: 'n' }, sg] }),
      finds: { 'function:t+m': 'high' },
    },
    {
      when: 'the party is deliberately without function in both corners',
      map: around({ owner: { party: 'm', function: null }, clients: [{ party: 'm', function: null }] }),
      finds: { 'function:t+m': 'medium' },
    },
    {
      when: 'one directorate-general is owner and client, whatever the functions',
      map: around({
        owner: { party: 'dg', function: 'plaatsvervanger' },
        clients: [{ party: 'dg', function: 'directeur-generaal' }],
      }),
      finds: { 'unit:t+dg': 'medium' },
    },
    {
      when: 'a directorate-general is so for an agency: louder',
      map: around({ contractor: 'a', owner: { party: 'dg' }, clients: [{ party: 'dg' }] }),
      finds: { 'unit:t+dg': 'high' },
    },
    {
      when: 'the contractor is its own client',
      map: around({ owner: sg, clients: [{ party: 'z', function: 'bestuurder' }] }),
      finds: { 'unit:t+z': 'medium' },
    },
    {
      when: 'one ministry is owner and client, and nobody looked with which functions: a question, also for an agency',
      map: around({ contractor: 'a', owner: sg, clients: [{ party: 'm' }] }),
      finds: { 'open:t+m': 'question' },
    },
    {
      when: 'a ministry carries out what it orders',
      map: around({ contractor: 'm', clients: [{ party: 'm' }] }),
      finds: { 'open:t+m': 'question' },
    },
    {
      when: 'one of two clients shares the function of the owner: that is what is said',
      map: around({ owner: sg, clients: [{ party: 'm' }, sg] }),
      finds: { 'function:t+m': 'medium' },
    },
  ],
  silent: [
    {
      when: 'a ministry has two functions in two corners',
      map: around({ owner: sg, clients: [{ party: 'm', function: 'directeur-generaal' }] }),
    },
    {
      when: 'a function is named and deliberately none in the other corner',
      map: around({ owner: sg, clients: [{ party: 'm', function: null }] }),
    },
    { when: 'the corners have different parties', map: around({ owner: sg, clients: [{ party: 'n' }] }) },
    { when: 'one party is client twice', map: around({ clients: [sg, sg] }) },
    {
      when: 'a ministry carries out, and its other role has a function of its own',
      map: around({ contractor: 'm', clients: [{ party: 'm', function: 'directeur-generaal' }] }),
    },
    { when: 'corners are empty', map: around({ owner: null, clients: [] }) },
    {
      when: 'the party is not on the map',
      map: around({ owner: { party: 'gone' }, clients: [{ party: 'gone' }] }),
    },
  ],
})
