import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { chainForum } from '../../../src/graph/facts/chain-forum'
import type { Meeting } from '../../../src/model/schema/governance'
import { triangle } from '../../support/chain-builder'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

/** A ring of five critical dependencies over three departments, of each of which the client is known. */
const ring: Parts = {
  parties: [
    { id: 'a', department: 'JenV' },
    { id: 'b', department: 'JenV' },
    { id: 'c', department: 'AenM' },
    { id: 'd', department: 'AenM' },
    { id: 'e', department: 'SZW' },
    { id: 'jenv', kind: 'ministry', department: 'JenV' },
    { id: 'aenm', kind: 'ministry', department: 'AenM' },
    { id: 'szw', kind: 'ministry', department: 'SZW' },
  ],
  dependencies: ['a>b!', 'b>c!', 'c>d!', 'd>e!', 'e>a!'],
  triangles: [
    triangle('ta', { contractor: 'a', clients: [{ party: 'jenv' }] }),
    triangle('tc', { contractor: 'c', clients: [{ party: 'aenm' }] }),
    triangle('te', { contractor: 'e', clients: [{ party: 'szw' }] }),
  ],
}

/** `a b` are the participants. */
function table(seats: string | undefined, fields: Partial<Meeting> = {}): Meeting {
  const participants = seats?.split(' ').map((party) => ({ party }))
  return {
    id: 'mtg',
    name: 'Ketenberaad',
    scope: 'chain',
    permanence: 'standing',
    ...(participants ? { participants } : {}),
    ...fields,
  }
}

const withTable = (...meetings: Meeting[]) => smallMap({ ...ring, meetings })
const twoDepartments = (meetings: readonly Meeting[], parts: Parts = {}) =>
  smallMap({
    ...ring,
    parties: (ring.parties ?? []).map((item) =>
      typeof item === 'object' && item.department === 'SZW' ? { ...item, department: 'JenV' } : item,
    ),
    meetings,
    ...parts,
  })
const confirmed = { party: 'a', date: '2026-05-01' }

const twoChains = smallMap({
  chains: [
    { id: 'one', name: 'Eerste keten' },
    { id: 'two', name: 'Tweede keten' },
  ],
  steps: [{ id: 's2', name: 'Stap', chain: 'two' }],
  parties: [
    { id: 'a', chains: ['one'] },
    { id: 'b', chains: ['one', 'two'] },
    { id: 'c', step: 's2' },
    { id: 'd', step: 's2' },
    { id: 'e', step: 's2' },
  ],
  dependencies: ['a>b!', 'b>c!', 'c>d!', 'd>e!'],
  meetings: [table('a b', { chain: 'one' }), table('b', { id: 'mtg2', name: 'Tafel twee', chain: 'two' })],
})

/** Two chains that share `a`: of its two clients one orders for the other chain. */
const sharedContractor = (orders: Parts['assignments'], accountable?: string) =>
  smallMap({
    chains: [
      { id: 'one', name: 'Straf' },
      { id: 'two', name: 'Asiel', ...(accountable ? { accountable: { party: accountable } } : {}) },
    ],
    steps: [{ id: 's1', name: 'Stap', chain: 'one' }],
    goals: [
      { id: 'g1', text: 'Op tijd', chain: 'one' },
      { id: 'g2', text: 'Zeker', chain: 'two' },
    ],
    parties: [
      { id: 'a', chains: ['one', 'two'] },
      { id: 'b', chains: ['one'] },
      { id: 'c', chains: ['one'] },
      'm',
      'n',
    ],
    dependencies: ['a>b!', 'b>c!'],
    triangles: [triangle('ta', { contractor: 'a', clients: [{ party: 'm' }, { party: 'n' }] })],
    ...(orders ? { assignments: orders } : {}),
    meetings: [table('a b c n', { chain: 'one' })],
  })

const ordered = (client: string, goal: string) => ({
  id: `${client}${goal}`,
  triangle: 'ta',
  client,
  product: 'werk',
  goals: [goal],
})

describeRule('no-chain-forum', {
  speaks: [
    {
      when: 'only the client sits there that answers for the other chain',
      map: sharedContractor(undefined, 'n'),
      finds: { 'clients-missing:one': 'medium' },
    },
    {
      when: 'only the client sits there whose orders serve the other chain',
      map: sharedContractor([ordered('m', 'g1'), ordered('n', 'g2')]),
      finds: { 'clients-missing:one': 'medium' },
    },
    {
      when: 'no meeting has been drawn yet',
      map: smallMap(ring),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'nobody filled in who takes part in the chain meeting',
      map: withTable(table(undefined)),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'there are meetings, but none for the chain',
      map: withTable(table('a b', { scope: 'triangle' })),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'the meeting for the chain has ended',
      map: twoDepartments([table('a b c d e', { until: '2026-05-31' })]),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'there is none in three departments, and two parties confirmed their part',
      map: smallMap({
        ...ring,
        parties: (ring.parties ?? []).map((item) =>
          typeof item === 'object' && ['a', 'c'].includes(item.id)
            ? { ...item, confirmedBy: { ...confirmed, party: item.id } }
            : item,
        ),
        meetings: [table('a b', { scope: 'other' })],
      }),
      finds: { 'none:map': 'high' },
    },
    {
      when: 'the chain meeting seats two of five, in three departments',
      map: withTable(table('a b jenv aenm szw')),
      finds: { 'narrow:map': 'high' },
    },
    {
      when: 'it seats two of five, in two departments',
      map: twoDepartments([table('a b jenv aenm szw')]),
      finds: { 'narrow:map': 'medium' },
    },
    {
      when: 'of another chain meeting nobody filled in who takes part',
      map: withTable(table('a b jenv aenm szw'), table(undefined, { id: 'mtg2' })),
      finds: { 'narrow:map': 'medium' },
    },
    {
      when: 'a client of the same department sits there, but not that of one of its triangles',
      map: twoDepartments([table('a b c d e jenv aenm')]),
      finds: { 'clients-missing:map': 'medium' },
    },
    {
      when: 'it seats all, but no client of one triangle',
      map: withTable(table('a b c d e jenv aenm')),
      finds: { 'clients-missing:map': 'high' },
    },
    {
      when: 'it seats all, and of one triangle nobody filled in the client',
      map: smallMap({
        ...ring,
        triangles: [...(ring.triangles?.slice(0, 2) ?? []), triangle('te', { contractor: 'e' })],
        meetings: [table('a b c jenv aenm')],
      }),
      finds: { 'clients-open:map': 'question' },
    },
    {
      when: 'one of two chains has a table: the other is asked about',
      map: twoChains,
      finds: { 'narrow:two': 'medium' },
    },
    {
      when: 'the map itself asks for more seats',
      map: { ...withTable(table('a b c jenv aenm szw')), settings: { forumCoverage: 0.8, forumDepartments: 9 } },
      finds: { 'narrow:map': 'medium' },
    },
  ],
  silent: [
    {
      when: 'a directorate-general sits there for the ministry that orders',
      map: smallMap({
        ...ring,
        parties: [...(ring.parties ?? []), { id: 'dg', kind: 'directorate-general', department: 'JenV' }],
        meetings: [table('a b c dg aenm szw')],
      }),
    },
    { when: 'three of five sit there with a client of each', map: withTable(table('a b c jenv aenm szw')) },
    {
      when: 'of each triangle one client sits there, whoever else orders',
      map: smallMap({
        ...ring,
        triangles: [triangle('ta', { contractor: 'a', clients: [{ party: 'jenv' }, { party: 'szw' }] })],
        meetings: [table('a b c jenv')],
      }),
    },
    {
      when: 'a triangle deliberately has no client',
      map: smallMap({
        ...ring,
        triangles: [triangle('ta', { contractor: 'a', clients: [] })],
        meetings: [table('a b c')],
      }),
    },
    {
      when: 'who works under a contract is not counted among the seats',
      map: smallMap({
        ...ring,
        triangles: [],
        meetings: [table('a b')],
        agreements: [{ id: 'agr', title: 'Contract', kind: 'contract', parties: ['c', 'd'] }],
      }),
    },
    {
      when: 'the chain without a table is a neighbour: no step of it is drawn here',
      map: { ...twoChains, meetings: { mtg3: table('b c d e', { id: 'mtg3', chain: 'two' }) } },
    },
    { when: 'one of them presides', map: withTable(table('b c jenv aenm szw', { chair: 'a' })) },
    { when: 'nothing is critical', map: smallMap({ ...ring, dependencies: ['a>b', 'b>c'] }) },
    {
      when: 'two parties are all there is, and no meeting',
      map: smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'] }),
    },
  ],
})

test('a meeting that names no chain is for all of them', () => {
  const meetings = Object.values(twoChains.meetings).map(({ chain: _, ...rest }) => rest)
  const all = {
    ...twoChains,
    meetings: { mtg: { ...meetings[0], participants: ['b', 'c', 'd'].map((party) => ({ party })) } },
  }
  const graph = buildChainGraph(all as typeof twoChains)
  expect(chainForum(graph, 'two')).toMatchObject({ state: 'present', parties: ['b', 'c', 'd', 'e'] })
  expect(chainForum(graph, 'one')).toMatchObject({ state: 'too-small', parties: ['a', 'b'] })
})

test('the nearest table comes first, and says who is not there', () => {
  const map = twoDepartments([table('a', { id: 'm1' }), table('a b', { id: 'm2', name: 'Tweede tafel' })])
  const [narrow, clients] = findingsOf('no-chain-forum', { map })
  expect(narrow?.values).toMatchObject({ meeting: 'Tweede tafel', present: 2, total: 5, absent: ['C', 'D', 'E'] })
  expect(clients?.values).toMatchObject({ clients: ['AENM', 'JENV', 'SZW'], contractors: ['A', 'C', 'E'] })
})

test('a standing meeting is the table of the chain, also where a temporary one seats more', () => {
  const map = twoDepartments([
    table('a b c d e', { permanence: 'temporary' }),
    table('a b', { id: 'm2', name: 'Vast' }),
  ])
  expect(findingsOf('no-chain-forum', { map })[0]?.values).toMatchObject({ meeting: 'Vast' })
})

test('who only takes what others deliver, as a customer, has no seat to miss', () => {
  const map = smallMap({
    parties: [...'abcd'],
    dependencies: ['a>b!', ['b>c!', { nature: 'customer' }], ['b>d!', { nature: 'partner' }]],
    meetings: [table('a b')],
  })
  expect(chainForum(buildChainGraph(map), undefined).parties).toEqual(['a', 'b', 'd'])
})

test('another part of an organisation sits there for it, and a directorate-general for its ministry', () => {
  const parties = [
    { id: 'dienst' },
    { id: 'onderdeel', partOf: 'dienst' },
    { id: 'aenm', kind: 'ministry' as const, department: 'AenM' },
    { id: 'dgm', kind: 'directorate-general' as const, department: 'JenV', politicalDepartment: 'AenM' },
    { id: 'szw', kind: 'ministry' as const, department: 'SZW' },
  ]
  const map = smallMap({
    parties,
    dependencies: ['onderdeel>szw!', 'aenm>dienst!'],
    meetings: [table('dienst dgm')],
  })
  const [nearest] = chainForum(buildChainGraph(map), undefined).candidates
  expect(nearest?.present).toEqual(['aenm', 'dienst', 'onderdeel'])
  expect(nearest?.absent).toEqual(['szw'])
})
