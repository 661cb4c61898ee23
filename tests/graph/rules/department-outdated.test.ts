import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const agreement = { id: 'agr', title: 'Opdrachtbrief', kind: 'assignment-letter' } as const
const ind = { id: 'ind', department: 'JenV', formerDepartment: 'AenM' }

describeRule('department-outdated', {
  speaks: [
    {
      when: 'a department was dissolved: one finding for all its parties',
      map: smallMap({
        parties: [
          { id: 'a', department: 'AenM' },
          { id: 'b', department: 'JenV', politicalDepartment: 'AenM' },
          { id: 'c', department: 'VRO' },
        ],
      }),
      finds: { 'party:AenM': 'low', 'party:VRO': 'low' },
    },
    {
      when: 'an agreement still rests on it',
      map: smallMap({
        parties: [{ id: 'a', department: 'AenM' }],
        agreements: [{ ...agreement, parties: ['a'] }],
      }),
      finds: { 'party:AenM': 'low', 'agreement:AenM': 'medium' },
    },
    {
      when: 'only an agreement that has ended rests on it',
      map: smallMap({
        parties: [{ id: 'a', department: 'AenM' }],
        agreements: [{ ...agreement, parties: ['a'], until: '2025-12-31' }],
      }),
      finds: { 'party:AenM': 'low' },
    },
    {
      when: 'an order comes from a client of it, and another has ended',
      map: smallMap({
        parties: ['a', { id: 'm', department: null, politicalDepartment: 'AenM' }],
        triangles: [{ id: 't', contractor: 'a' }],
        assignments: [
          { id: 'asg', triangle: 't', client: 'm', product: 'opvang' },
          { id: 'old', triangle: 't', client: 'm', product: 'asiel', until: '2026-01-31' },
        ],
      }),
      finds: { 'party:AenM': 'low', 'order:AenM': 'low' },
    },
    {
      when: 'it was there on the day of the map, and is gone when the map is opened',
      map: smallMap({ parties: [{ id: 'a', department: 'AenM' }] }),
      today: '2025-12-31',
      readerDay: '2026-11-28',
      finds: { 'since:AenM': 'low' },
    },
    {
      when: 'the catalogue gives another department',
      map: smallMap({
        parties: [
          { id: 'a', department: 'SZW', catalogueId: 'ind' },
          { id: 'b', department: 'SZW', catalogueId: 'ind' },
        ],
      }),
      organisations: [ind],
      finds: { 'catalogue:SZW+JenV': 'low' },
    },
  ],
  silent: [
    {
      when: 'the only party of a ministry that is gone is that ministry itself',
      map: smallMap({ parties: [{ id: 'a', kind: 'ministry', abbreviation: 'AenM', department: 'AenM' }] }),
    },
    {
      when: 'the departments exist, are none, or nobody looked',
      map: smallMap({ parties: [{ id: 'a', department: 'JenV' }, { id: 'b', department: null }, 'c'] }),
    },
    {
      when: 'it is still there when the map is opened',
      map: smallMap({ parties: [{ id: 'a', department: 'AenM' }] }),
      today: '2025-12-31',
      readerDay: '2026-02-22',
    },
    {
      when: 'a code is not in our table: unknown is not outdated',
      map: smallMap({ parties: [{ id: 'a', department: 'Eigen' }] }),
    },
    {
      when: 'map and catalogue agree, or the catalogue was not given',
      map: smallMap({ parties: [{ id: 'a', department: 'JenV', catalogueId: 'ind' }] }),
      organisations: [ind],
    },
    {
      when: 'the map is of before the change the catalogue knows',
      map: smallMap({ parties: [{ id: 'a', department: 'AenM', catalogueId: 'ind' }] }),
      organisations: [ind],
      today: '2025-06-01',
    },
    {
      when: 'there is nothing to compare the catalogue with',
      map: smallMap({
        parties: [
          { id: 'a', catalogueId: 'ind' },
          { id: 'b', department: 'SZW', catalogueId: 'gone' },
        ],
      }),
      organisations: [ind, { id: 'loose' }],
    },
  ],
})
