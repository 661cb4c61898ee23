import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { triangle } from '../../support/chain-builder'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

const parts: Parts = {
  parties: [
    { id: 'a', department: 'JenV' },
    { id: 'b', department: 'JenV' },
    { id: 'c', department: 'SZW' },
    { id: 'd' },
    'x',
    'y',
    'z',
  ],
  triangles: [
    triangle('ta', { contractor: 'a', clients: [{ party: 'x' }] }),
    triangle('tb', { contractor: 'b', clients: [{ party: 'y' }] }),
    triangle('tc', { contractor: 'c', clients: [{ party: 'z' }] }),
  ],
  dependencies: ['a>b!'],
}

/** Participants as letters. */
function table(seats: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'mtg',
    name: 'Tafel',
    scope: 'chain',
    permanence: 'standing',
    participants: [...seats].map((party) => ({ party })),
    ...fields,
  }
}

const withTables = (meetings: readonly Meeting[], more: Parts = {}) => smallMap({ ...parts, ...more, meetings })
const none = { escalatesTo: null }
const agreement = { id: 'agr', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'] } as const

describeRule('no-escalation-path', {
  speaks: [
    {
      when: 'they meet, and people chose no way up',
      map: withTables([table('ab', none)]),
      finds: { 'none:mtg': 'low' },
    },
    {
      when: 'the only way up leads to the same table',
      map: withTables([table('ab', { escalatesTo: 'mtg' })]),
      finds: { 'none:mtg': 'low' },
    },
    { when: 'nobody looked at a way up', map: withTables([table('ab')]), finds: { 'open:mtg': 'question' } },
    {
      when: 'they share two tables, and one was not looked at',
      map: withTables([table('ab', none), table('ab', { id: 'mtg2' })]),
      finds: { 'open:mtg': 'question' },
    },
    {
      when: 'it crosses departments',
      map: withTables([table('ac', none)], { dependencies: ['a>c!'] }),
      finds: { 'none:mtg': 'medium' },
    },
    {
      when: 'an agreement lies between them',
      map: withTables([table('ab', none)], { dependencies: [], agreements: [{ ...agreement, parties: ['a', 'b'] }] }),
      finds: { 'none:mtg': 'low' },
    },
    {
      when: 'three pairs share one table: one finding',
      map: withTables([table('abc', none), table('ab', { ...none, id: 'mtg2' })], {
        dependencies: ['a>b!', 'b>c!', 'c>a!'],
      }),
      finds: { 'none:mtg': 'medium' },
    },
    {
      when: 'two pairs each have their own table',
      map: withTables([table('ab', none), table('bc', { ...none, id: 'mtg2' })], { dependencies: ['a>b!', 'b>c!'] }),
      finds: { 'none:mtg': 'low', 'none:mtg2': 'medium' },
    },
  ],
  silent: [
    {
      when: 'one of their tables has a way up',
      map: withTables([table('ab', none), table('ab', { id: 'm2', escalatesTo: 'mtg' })]),
    },
    {
      when: 'they never meet: another question',
      map: withTables([table('a', none), table('b', { ...none, id: 'mtg2' })]),
    },
    {
      when: 'they have a client in common',
      map: withTables([table('ab', none)], {
        triangles: [
          triangle('ta', { contractor: 'a', clients: [{ party: 'x' }] }),
          triangle('tb', { contractor: 'b', clients: [{ party: 'y' }, { party: 'x' }] }),
        ],
      }),
    },
    { when: 'of one no client is known', map: withTables([table('ad', none)], { dependencies: ['a>d!'] }) },
    {
      when: 'nothing critical or agreed lies between them',
      map: withTables([table('ab', none)], { dependencies: ['a>b'] }),
    },
    {
      when: 'the agreement between them has ended',
      map: withTables([table('ab', none)], {
        dependencies: [],
        agreements: [{ ...agreement, parties: ['a', 'b'], until: '2026-05-31' }],
      }),
    },
    { when: 'the table has ended', map: withTables([table('ab', { ...none, until: '2026-05-31' })]) },
  ],
})

test('points at the table, the parties and what lies between them', () => {
  const [found] = findingsOf('no-escalation-path', {
    map: withTables([table('ab', none)], { agreements: [{ ...agreement, parties: ['a', 'b'] }] }),
  })
  expect(found?.about.map(({ id }) => id)).toEqual(['mtg', 'a', 'b', 'a_b', 'agr'])
})
