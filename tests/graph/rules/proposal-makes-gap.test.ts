import { expect, test } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { diffMaps } from '../../../src/model/diff'
import { proposableOf } from '../../../src/model/proposals/proposable'
import { wantedMap } from '../../../src/model/proposals/wanted-map'
import { withoutRecords } from '../../../src/model/removal'
import type { Agreement, Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

function meeting(id: string, seats: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id,
    name: `Overleg ${id}`,
    scope: 'chain',
    character: 'decides',
    permanence: 'standing',
    participants: seats.split(' ').map((party) => ({ party, mandate: 'decide' })),
    ...fields,
  }
}

const covenant: Agreement = {
  id: 'agr',
  title: 'Convenant',
  kind: 'covenant',
  parties: ['a', 'b'],
  covers: ['a_b'],
  from: '2026-01-01',
  until: null,
}

/** a delivers to b, which a meeting of the two decides on; c sits in another. */
const now = (fields: Parameters<typeof smallMap>[0] = {}) =>
  smallMap({
    parties: ['a', 'b', 'c'],
    dependencies: ['a>b!', 'b>c'],
    meetings: [meeting('m', 'a b', { decidesOn: ['a_b'] }), meeting('n', 'a b c', { decidesOn: ['b_c'] })],
    ...fields,
  })

/** The map with a proposal that would make of it what `change` does. */
function proposing(map: ChainMap, change: (map: ChainMap) => ChainMap, fields: Partial<Proposal> = {}): ChainMap {
  const wanted = proposableOf(diffMaps(map, change(map)))
  const proposal: Proposal = { id: 'v', title: 'Minder overleggen', state: 'discussed', change: wanted, ...fields }
  return { ...map, proposals: { v: proposal }, proposalOrder: ['v'] }
}

const without =
  (...ids: readonly string[]) =>
  (map: ChainMap) =>
    withoutRecords(map, ids)

const altered = (id: string, fields: Partial<Meeting>) => (map: ChainMap) => {
  const one = map.meetings[id]
  return one ? { ...map, meetings: { ...map.meetings, [id]: { ...one, ...fields } } } : map
}

const seatedAt = (seats: string) => altered('n', { participants: meeting('n', seats).participants ?? [] })
const strained = now({ dependencies: [['a>b', { strained: true }], 'b>c'] })
const agreed = now({ agreements: [covenant] })
const parted = now({ parties: ['a', 'b', 'c', { id: 'd', partOf: 'c' }] })

describeRule('proposal-makes-gap', {
  speaks: [
    { when: 'the meeting that decides stops', map: proposing(now(), without('m')), finds: { 'venue:v': 'medium' } },
    {
      when: 'one may no longer decide, about what is strained',
      map: proposing(
        strained,
        altered('m', {
          participants: [
            { party: 'a', mandate: 'inform' },
            { party: 'b', mandate: 'decide' },
          ],
        }),
      ),
      finds: { 'venue:v': 'medium' },
    },
    {
      when: 'a party leaves the one meeting it sits in',
      map: proposing(now(), seatedAt('a b')),
      finds: { 'seat:v': 'medium' },
    },
    {
      when: 'that meeting only aligns from then on',
      map: proposing(now({ meetings: [meeting('n', 'c')] }), altered('n', { character: 'aligns' })),
      finds: { 'seat:v': 'medium' },
    },
    { when: 'the covenant ends', map: proposing(agreed, without('agr')), finds: { 'agreement:v': 'medium' } },
    {
      when: 'it does all three',
      map: proposing(agreed, without('agr', 'm', 'n')),
      finds: { 'venue:v': 'medium', 'seat:v': 'medium', 'agreement:v': 'medium' },
    },
  ],
  silent: [
    { when: 'there is no proposal', map: now() },
    { when: 'the proposal changes nothing', map: proposing(now(), (map) => map) },
    {
      when: 'another meeting takes it over',
      map: proposing(now(), (map) => altered('n', { decidesOn: ['a_b'] })(without('m')(map))),
    },
    { when: 'the dependency goes as well', map: proposing(now(), without('m', 'a_b')) },
    {
      when: 'what it is about is neither critical nor strained',
      map: proposing(now({ dependencies: ['a>b', 'b>c'] }), without('m')),
    },
    {
      when: 'nobody filled in yet what may be decided',
      map: proposing(now(), altered('m', { participants: [{ party: 'a' }, { party: 'b' }] })),
    },
    { when: 'the party itself is gone', map: proposing(now(), without('c')) },
    { when: 'another part of its organisation sits there', map: proposing(parted, seatedAt('a b d')) },
    {
      when: 'who leaves the table only surrounds the chain',
      map: proposing(now({ parties: ['a', 'b', { id: 'c', partnership: 'surroundings' }] }), seatedAt('a b')),
    },
    {
      when: 'another agreement is about the same',
      map: proposing(now({ agreements: [covenant, { ...covenant, id: 'two' }] }), without('agr')),
    },
    { when: 'it was adopted', map: proposing(now(), without('m'), { state: 'adopted' }) },
    { when: 'it was rejected', map: proposing(now(), without('m'), { state: 'rejected' }) },
    { when: 'the map is the wanted picture itself', map: wantedMap(proposing(agreed, without('agr', 'm', 'n'))).map },
  ],
})

test('a seat that is lost in one chain is lost, though the party sits in another', () => {
  const chains = [
    { id: 'x', name: 'Straf' },
    { id: 'y', name: 'Asiel' },
  ]
  const map = now({
    chains,
    parties: [{ id: 'a', chains: ['x', 'y'] }, 'b', 'c'],
    meetings: [meeting('n', 'a b', { chain: 'x' }), meeting('o', 'a b', { chain: 'y' })],
    dependencies: [],
  })
  const found = findingsOf('proposal-makes-gap', {
    map: proposing(map, altered('n', { participants: [{ party: 'b', mandate: 'decide' }] })),
  })
  expect(found.map(({ about }) => about)).toEqual([
    [
      { kind: 'proposals', id: 'v' },
      { kind: 'parties', id: 'a' },
    ],
  ])
})
