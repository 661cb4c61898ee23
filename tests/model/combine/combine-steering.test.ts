import { describe, expect, it } from 'vitest'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import type { Party } from '../../../src/model/schema/parties'
import type { Assignment, Triangle } from '../../../src/model/schema/steering'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const ministry = (id: string, fields: Partial<Party> = {}) =>
  party(id, { name: `Ministerie van ${id}`, kind: 'ministry', department: 'JenV', ...fields })
const office = (id: string, fields: Partial<Party> = {}) =>
  party(id, { name: `Directoraat-generaal ${id}`, kind: 'directorate-general', department: 'JenV', ...fields })

const PARTIES = [
  party('dienst', { name: 'Dienst' }),
  ministry('jenv'),
  ministry('szw', { department: 'SZW' }),
  office('straf'),
  office('migratie', { politicalDepartment: 'AenM' }),
  office('politie'),
  ministry('aenm', { department: 'AenM' }),
  ministry('sg', { name: 'Secretaris-generaal van JenV' }),
]

function steered(id: string, fields: Partial<Triangle>, assignments: readonly Partial<Assignment>[] = []) {
  return chainMap({
    id,
    title: id,
    parties: PARTIES,
    triangles: [triangle(`t_${id}`, { contractor: 'dienst', ...fields })],
    assignments: assignments.map((order, n) => ({
      id: `a_${id}_${n}`,
      triangle: `t_${id}`,
      client: 'jenv',
      product: 'werk',
      ...order,
    })),
  })
}

const seats = (...parties: string[]) => parties.map((one) => ({ party: one }))
const only = (map: ReturnType<typeof steered>) => {
  const all = Object.values(map.triangles)
  expect(all).toHaveLength(1)
  return all[0] as Triangle
}
const clients = (map: ReturnType<typeof steered>) => only(map).clients?.map((client) => client.party)

describe('one triangle for each contractor', () => {
  it.each([
    ['where one map leaves the owner open', { owner: { party: 'jenv' } }, {}, 'jenv'],
    ['where only the second knows the owner', {}, { owner: { party: 'jenv' } }, 'jenv'],
    [
      'where one names the ministry and the other its secretary-general',
      { owner: { party: 'jenv' } },
      { owner: { party: 'sg' } },
      'sg',
    ],
    [
      'where the first is the precise one',
      { owner: { party: 'sg' } },
      { owner: { party: 'jenv', function: 'secretaris-generaal' } },
      'sg',
    ],
    ['and of two owners the first stays', { owner: { party: 'jenv' } }, { owner: { party: 'szw' } }, 'jenv'],
    [
      'a secretary-general is no directorate-general',
      { owner: { party: 'jenv', function: 'secretaris-generaal' } },
      { owner: { party: 'straf' } },
      'jenv',
    ],
  ])('%s', (_what, own, other, owner) => {
    const { map } = combineMaps(steered('m1', own), steered('m2', other))
    expect(only(map).owner?.party).toBe(owner)
  })

  it('and tells that the other map names another owner', () => {
    const { otherOwners } = combineMaps(
      steered('m1', { owner: { party: 'jenv' } }),
      steered('m2', { owner: { party: 'szw' } }),
    )
    expect(otherOwners).toEqual([{ triangle: 't_m1', own: 'jenv', other: 'szw' }])
  })
})

describe('clients of two maps', () => {
  const both = (
    own: readonly { party: string }[],
    other: readonly { party: string }[],
    orders: readonly Partial<Assignment>[] = [],
  ) => combineMaps(steered('m1', { clients: [...own] }, orders), steered('m2', { clients: [...other] }))

  it('a ministry and its directorate-general are one where the maps differ in grain', () => {
    const { map, preciser } = both(seats('jenv'), seats('straf'))
    expect(clients(map)).toEqual(['straf'])
    expect(preciser).toEqual([{ triangle: 't_m1', role: 'client', coarse: 'jenv', precise: ['straf'] }])
    expect(clients(both(seats('straf'), seats('jenv')).map)).toEqual(['straf'])
  })
  it('also where the minister is of another department than the directorate-general stands in', () => {
    expect(clients(both(seats('migratie'), seats('aenm')).map)).toEqual(['migratie'])
  })
  it('two real clients stay two, and the ministry that stood for one of them goes', () => {
    expect(clients(both(seats('migratie', 'jenv'), seats('straf', 'aenm')).map)).toEqual(['migratie', 'straf'])
  })
  it('a map that names both means both', () => {
    expect(clients(both(seats('straf', 'jenv'), seats('straf')).map)).toEqual(['straf', 'jenv'])
    expect(clients(both(seats('jenv'), seats('straf', 'jenv')).map)).toEqual(['jenv', 'straf'])
  })
  it('a function that names another directorate-general is another client', () => {
    const named = (fn: string) => [{ party: 'jenv', function: fn }]
    expect(clients(both(named('directeur-generaal Politie'), seats('straf')).map)).toEqual(['jenv', 'straf'])
    expect(clients(both(named('directeur-generaal Straf'), seats('straf')).map)).toEqual(['straf'])
    expect(clients(both(named('secretaris-generaal'), seats('straf')).map)).toEqual(['jenv', 'straf'])
  })
  it('another ministry is another client', () => {
    expect(clients(both(seats('szw'), seats('straf')).map)).toEqual(['szw', 'straf'])
  })
  it('who coordinates is kept, and with two to choose from nobody is left out', () => {
    const coordinating = [{ party: 'jenv', coordinating: true }]
    expect(only(both(coordinating, seats('straf')).map).clients).toEqual([{ party: 'straf', coordinating: true }])
    expect(clients(both(coordinating, seats('straf', 'politie')).map)).toEqual(['jenv', 'straf', 'politie'])
    expect(clients(both(seats('jenv'), seats('straf', 'politie')).map)).toEqual(['straf', 'politie'])
    expect(clients(both(seats('jenv'), seats('straf', 'politie'), [{}]).map)).toEqual(['jenv', 'straf', 'politie'])
  })
  it('a directorate-general in both maps is one client, whatever they call its function', () => {
    const named = (fn: string) => [{ party: 'straf', function: fn }]
    expect(only(both(named('DG'), named('directeur-generaal')).map).clients).toEqual(named('DG'))
  })
})

describe('orders of two maps', () => {
  const orders = (own: Partial<Assignment>, other: Partial<Assignment>) => {
    const first = steered('m1', { clients: seats('straf') }, [{ client: 'straf', ...own }])
    const { assignments } = combineMaps(
      first,
      steered('m2', { clients: seats('jenv') }, [{ client: 'jenv', ...other }]),
    ).map
    return Object.values(assignments).map(({ client }) => client)
  }
  const volume = { amount: 84.8, unit: 'miljoen euro' }
  const year = { from: '2025-01-01', until: '2025-12-31' }
  it('one product is one order, also under the ministry', () => {
    expect(orders({}, { product: 'Werk' })).toEqual(['straf'])
  })
  it('so is one amount for one period, whatever it is called', () => {
    expect(orders({ volume, ...year }, { product: 'bewaring', volume, ...year })).toEqual(['straf'])
  })
  it.each([
    ['another amount', { volume }, { volume: { ...volume, amount: 90 } }],
    ['another year', year, { from: '2026-01-01', until: '2026-12-31' }],
    ['another product', {}, { product: 'iets anders' }],
    ['an amount without a period', { volume }, { volume, product: 'iets anders' }],
  ])('%s is another order', (_what, own, other) => {
    expect(orders(own, other)).toEqual(['straf', 'straf'])
  })
})

describe('what says of which chain it is', () => {
  const half = (id: string, own: readonly string[]) =>
    chainMap({
      id,
      title: id,
      chains: [{ id: `c_${id}`, name: `Keten ${id}` }],
      steps: [{ id: `s_${id}`, chain: `c_${id}`, name: 'Begin' }],
      parties: [party('a', { name: 'Een' }), party('b', { name: 'Twee' }), ...own.map((one) => party(one))],
      dependencies: [
        dependency(`d_${id}`, 'a', 'b', { product: id }),
        ...own.map((one) => dependency(`e_${id}`, 'a', one)),
      ],
      meetings: [
        { id: `o_${id}`, name: 'Stuurgroep', scope: 'chain', permanence: 'standing', participants: seats('a', ...own) },
        {
          id: `p_${id}`,
          name: `Taskforce ${id}`,
          scope: 'chain',
          permanence: 'standing',
          participants: seats('a', 'b'),
        },
      ],
      goals: [{ id: `g_${id}`, text: `Doel ${id}` }],
    })
  const { map } = combineMaps(half('m1', ['x']), half('m2', ['y']))

  it('a line between two parties of both, a meeting and a goal of one map', () => {
    expect(map.dependencies.d_m1?.chain).toBe('c_m1')
    expect(map.dependencies.d_m2?.chain).toBe('c_m2')
    expect(map.dependencies.e_m1?.chain).toBeUndefined()
    expect(map.meetings.o_m1?.chain).toBe('c_m1')
    expect(map.meetings.o_m2?.chain).toBe('c_m2')
    expect(map.goals.g_m2?.chain).toBe('c_m2')
  })
  it('a meeting of parties of both chains alone is one of both', () => {
    expect(map.meetings.p_m1?.chain).toBeUndefined()
  })
  it('a third map beside the two keeps theirs', () => {
    const three = combineMaps(map, half('m3', ['z'])).map
    expect(three.goals.g_m3?.chain).toBe('c_m3')
    expect(three.dependencies.d_m3?.chain).toBe('c_m3')
    expect(three.meetings.o_m1?.chain).toBe('c_m1')
  })
})
