import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [
  { id: 'a', department: 'JenV' },
  { id: 'b', department: 'SZW' },
  { id: 'c', department: 'SZW' },
  { id: 'm', department: 'JenV' },
  { id: 'n', department: 'SZW' },
  { id: 'x', department: null },
  'y',
]
const triangles = [
  { id: 't1', contractor: 'a', clients: [{ party: 'm' }] },
  { id: 't2', contractor: 'b', clients: [{ party: 'n' }] },
]
const meeting = { id: 'mtg', name: 'Ketentafel', scope: 'chain', permanence: 'standing' } as const
const agreement = { id: 'agr', title: 'Convenant', kind: 'covenant' } as const

describeRule('cross-department-dependency', {
  speaks: [
    {
      when: 'nothing links the two departments: one finding per pair',
      map: smallMap({ parties, triangles, dependencies: ['a>b!', 'c>a!'] }),
      finds: { 'unlinked:JenV+SZW': 'medium' },
    },
    {
      when: 'one end meets a client of the other, but not the other',
      map: smallMap({
        parties,
        triangles,
        dependencies: ['a>b!'],
        meetings: [{ ...meeting, participants: [{ party: 'a' }, { party: 'n' }] }],
      }),
      finds: { 'unlinked:JenV+SZW': 'medium' },
    },
    {
      when: 'one of two dependencies has an agreement between its ends',
      map: smallMap({
        parties,
        triangles,
        dependencies: ['a>b!', 'c>a!'],
        agreements: [{ ...agreement, parties: ['a', 'b'] }],
      }),
      finds: { 'unlinked:JenV+SZW': 'medium' },
    },
  ],
  silent: [
    {
      when: 'both ends are bound by an agreement',
      map: smallMap({
        parties,
        triangles,
        dependencies: ['a>b!'],
        agreements: [{ ...agreement, parties: ['a'], onBehalfOf: ['b'] }],
      }),
    },
    {
      when: 'the clients of both meet',
      map: smallMap({
        parties,
        triangles,
        dependencies: ['a>b!'],
        meetings: [{ ...meeting, participants: [{ party: 'm' }, { party: 'n' }] }],
      }),
    },
    {
      when: 'the parties meet, without their clients',
      map: smallMap({
        parties,
        triangles,
        dependencies: ['a>b!'],
        meetings: [{ ...meeting, participants: [{ party: 'a' }, { party: 'b' }, { party: 'm' }] }],
      }),
    },
    { when: 'it is not critical', map: smallMap({ parties, dependencies: ['a>b', ['b>a', { critical: false }]] }) },
    { when: 'both come under one department', map: smallMap({ parties, dependencies: ['b>c!'] }) },
    { when: 'a department is not known or none', map: smallMap({ parties, dependencies: ['a>x!', 'y>a!'] }) },
  ],
})
