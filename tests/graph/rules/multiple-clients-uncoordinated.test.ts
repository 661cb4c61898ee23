import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = ['a', { id: 'm', department: 'JenV' }, { id: 'n', department: 'SZW' }, { id: 'o', department: 'JenV' }]

function triangle(coordinating: (boolean | null | undefined)[], clients = ['m', 'n']) {
  return {
    id: 't',
    contractor: 'a',
    clients: clients.map((party, i) => {
      const answer = coordinating[i]
      return answer === undefined ? { party } : { party, coordinating: answer }
    }),
  }
}

function meeting(seats: readonly string[], fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'mtg',
    name: 'Opdrachtgeversoverleg',
    scope: 'triangle',
    permanence: 'standing',
    participants: seats.map((party) => ({ party })),
    ...fields,
  }
}

const shortage = {
  id: 'cap',
  party: 'a',
  unit: 'zaken',
  period: '2025',
  capacity: 10,
  demand: 11,
  asOf: '2025-12-31',
  source: 'jaarverslag',
}

describeRule('multiple-clients-uncoordinated', {
  speaks: [
    {
      when: 'two clients, and none coordinates',
      map: smallMap({ parties, triangles: [triangle([false, null])] }),
      finds: { 'none:t': 'medium' },
    },
    {
      when: 'two departments ask too much together',
      map: smallMap({ parties, triangles: [triangle([false, false])], capacities: [shortage] }),
      finds: { 'none:t': 'high' },
    },
    {
      when: 'one department asks too much: not louder',
      map: smallMap({ parties, triangles: [triangle([false, false], ['m', 'o'])], capacities: [shortage] }),
      finds: { 'none:t': 'medium' },
    },
    {
      when: 'they meet without the contractor, or met in the past',
      map: smallMap({
        parties,
        triangles: [triangle([false, false])],
        meetings: [meeting(['m', 'n']), { ...meeting(['m', 'n', 'a'], { until: '2026-05-31' }), id: 'past' }],
      }),
      finds: { 'none:t': 'medium' },
    },
    {
      when: 'nobody looked who coordinates',
      map: smallMap({ parties, triangles: [triangle([undefined, undefined])], capacities: [shortage] }),
      finds: { 'open:t': 'question' },
    },
    {
      when: 'one does not coordinate, and nobody looked at the other',
      map: smallMap({ parties, triangles: [triangle([false, undefined])], capacities: [shortage] }),
      finds: { 'open:t': 'question' },
    },
  ],
  silent: [
    { when: 'one of them coordinates', map: smallMap({ parties, triangles: [triangle([undefined, true])] }) },
    { when: 'there is one client', map: smallMap({ parties, triangles: [triangle([false], ['m'])] }) },
    {
      when: 'all meet with the contractor',
      map: smallMap({ parties, triangles: [triangle([false, false])], meetings: [meeting(['a', 'm', 'n', 'o'])] }),
    },
    {
      when: 'the contractor presides over their meeting',
      map: smallMap({
        parties,
        triangles: [triangle([false, false])],
        meetings: [meeting(['m', 'n'], { chair: 'a' })],
      }),
    },
  ],
})
