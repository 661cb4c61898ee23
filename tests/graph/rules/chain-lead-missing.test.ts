import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

function table(fields: Partial<Meeting> = {}): Meeting {
  return { id: 'mtg', name: 'Ketentafel', scope: 'chain', permanence: 'standing', character: 'decides', ...fields }
}

function of(count: number, ...departments: readonly string[]) {
  return [...'abcdefgh']
    .slice(0, count)
    .map((id, i) => ({ id, department: departments[i % departments.length] ?? null, kind: 'service' as const }))
}

const large = of(6, 'JenV', 'SZW')
const two = {
  chains: [
    { id: 'x', name: 'Instroom' },
    { id: 'y', name: 'Uitstroom' },
  ],
  accountableParty: null,
  parties: of(4, 'JenV').map((party, i) => ({ ...party, chains: [i < 2 ? 'x' : 'y'] })),
}

/** A chain with a steering group and a working group; `m` is accountable, and owns the triangle around `a`. */
const governed = (chair: string, members: readonly string[]) =>
  smallMap({
    chains: [{ id: 'x', name: 'Instroom', steeringGroup: 'mtg', workingGroup: 'wg' }],
    accountableParty: 'm',
    parties: [
      { id: 'a', chains: ['x'] },
      { id: 'm', kind: 'ministry', department: 'JenV' },
      { id: 'dg', kind: 'directorate-general', department: 'JenV' },
      { id: 'lent', kind: 'directorate-general', department: 'BZK', politicalDepartment: 'JenV' },
    ],
    triangles: [{ id: 't', contractor: 'a', owner: { party: 'm' }, clients: [{ party: 'dg' }] }],
    meetings: [
      table({ chair }),
      {
        ...table({ name: 'Werkgroep', character: 'aligns' }),
        id: 'wg',
        participants: members.map((party) => ({ party })),
      },
    ],
  })

/** The same with other parties beside: another directorate-general, a part of the ministry, a ministry of two departments. */
const governedBy = (
  accountable: string,
  chair: string,
  members: readonly string[],
  chains: readonly string[] = ['x'],
) => {
  const map = governed(chair, members)
  const more = [
    { id: 'dg2', name: 'DG2', kind: 'directorate-general' as const, tier: 'national' as const, department: 'JenV' },
    { id: 'bureau', name: 'Bureau', kind: 'service' as const, tier: 'national' as const, partOf: 'm' },
    {
      id: 'dgm',
      name: 'DGM',
      kind: 'directorate-general' as const,
      tier: 'national' as const,
      department: 'AenM',
      politicalDepartment: 'JenV',
    },
  ]
  return {
    ...map,
    accountableParty: accountable,
    parties: {
      ...map.parties,
      ...Object.fromEntries(more.map((party) => [party.id, party])),
      a: { ...map.parties.a, chains: [...chains] } as never,
    },
  }
}

describeRule('chain-lead-missing', {
  speaks: [
    {
      when: 'another directorate-general of the same ministry chairs',
      map: governedBy('dg', 'dg2', ['m', 'dg']),
      finds: { 'chair-differs:x': 'low' },
    },
    {
      when: 'the only chain is named by no party, and its working group seats neither',
      map: governedBy('m', 'm', ['a'], []),
      finds: { 'working-group:x': 'low' },
    },
    {
      when: 'the client alone is in the working group: a directorate-general is not there as the owner',
      map: governedBy('m', 'm', ['a', 'dg']),
      finds: { 'working-group:x': 'low' },
    },
    {
      when: 'there deliberately is nobody, on a large chain of two departments',
      map: smallMap({ accountableParty: null, parties: large }),
      finds: { 'none:map': 'high' },
    },
    {
      when: 'the chain is large, and of one department',
      map: smallMap({ accountableParty: null, parties: of(6, 'JenV') }),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'the sixth party is an umbrella, which is no link',
      map: smallMap({ accountableParty: null, parties: [...of(5, 'JenV', 'SZW'), { id: 'u', kind: 'umbrella' }] }),
      finds: { 'none:map': 'medium' },
    },
    {
      when: 'the meeting of the chain does not decide, or does so no more',
      map: smallMap({
        accountableParty: null,
        parties: large,
        meetings: [table({ character: 'aligns' }), { ...table({ until: '2026-05-31' }), id: 'past' }],
      }),
      finds: { 'none:map': 'high' },
    },
    {
      when: 'nobody looked who answers for the whole',
      map: smallMap({ parties: large }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'nobody looked whether the meeting of the chain decides',
      map: smallMap({
        accountableParty: null,
        parties: large,
        meetings: [{ id: 'mtg', name: 'Ketentafel', scope: 'chain', permanence: 'standing' }],
      }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'of two chains one has a meeting that decides',
      map: smallMap({ ...two, meetings: [table({ chain: 'x' })] }),
      finds: { 'none:y': 'medium' },
    },
    {
      when: 'of two chains one has a party that answers for it, and nobody looked at the other',
      map: smallMap({
        ...two,
        accountableParty: undefined,
        chains: [
          { id: 'x', name: 'Instroom', accountable: { party: 'a' } },
          { id: 'y', name: 'Uitstroom' },
        ],
      }),
      finds: { 'open:y': 'question' },
    },
    {
      when: 'the steering group has another chair than who is accountable',
      map: governed('a', ['m', 'dg']),
      finds: { 'chair-differs:x': 'low' },
    },
    {
      when: 'the working group seats no client',
      map: governed('m', ['a', 'm']),
      finds: { 'working-group:x': 'low' },
    },
  ],
  silent: [
    { when: 'a part of the accountable ministry chairs', map: governedBy('m', 'bureau', ['m', 'dg']) },
    { when: 'the ministry of the accountable directorate-general chairs', map: governedBy('dg', 'm', ['m', 'dg']) },
    {
      when: 'who chairs comes under the accountable ministry by its minister',
      map: governedBy('m', 'dgm', ['m', 'dg']),
    },
    { when: 'the owner sits in the working group by way of a part of it', map: governedBy('m', 'm', ['bureau', 'dg']) },
    {
      when: 'owner and client are one party, and it sits there',
      map: (() => {
        const map = governed('m', ['m'])
        return {
          ...map,
          triangles: { t: { id: 't', contractor: 'a', owner: { party: 'm' }, clients: [{ party: 'm' }] } },
        }
      })(),
    },
    {
      when: 'both meetings have ended',
      map: (() => {
        const map = governed('a', ['a'])
        const ended = Object.values(map.meetings).map((meeting) => ({ ...meeting, until: '2026-05-31' }))
        return { ...map, meetings: Object.fromEntries(ended.map((meeting) => [meeting.id, meeting])) }
      })(),
    },
    {
      when: 'who is accountable chairs, and owner and client are in the working group',
      map: governed('m', ['m', 'dg']),
    },
    { when: 'a directorate-general of the accountable ministry chairs', map: governed('dg', ['m', 'dg', 'a']) },
    {
      when: 'a directorate-general of another ministry chairs, whose minister is the accountable one',
      map: governed('lent', ['m', 'dg', 'a']),
    },

    { when: 'a party answers for the whole', map: smallMap({ accountableParty: 'a', parties: large }) },
    {
      when: 'a meeting of the chain decides',
      map: smallMap({ accountableParty: null, parties: large, meetings: [table()] }),
    },
    { when: 'one meeting decides for both chains', map: smallMap({ ...two, meetings: [table()] }) },
    {
      when: 'each of two chains has a party that answers for it',
      map: smallMap({ ...two, chains: two.chains.map((chain) => ({ ...chain, accountable: { party: 'a' } })) }),
    },
    {
      when: 'a chain without steps stands beside one that has them, and is a neighbour of which the map says little',
      map: smallMap({
        ...two,
        chains: two.chains.map((chain) => (chain.id === 'x' ? { ...chain, accountable: { party: 'a' } } : chain)),
        steps: [{ id: 's', name: 'Aanmelding', chain: 'x' }],
      }),
    },
    { when: 'there is no chain yet', map: smallMap({ parties: of(1, 'JenV') }) },
  ],
})
