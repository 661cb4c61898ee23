import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { chainsOf } from '../../../src/model/combine/chain-membership'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { examples } from '../../../src/model/examples/index'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import type { Party } from '../../../src/model/schema/parties'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

async function example(id: string): Promise<ChainMap> {
  const found = examples.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no example ${id}`)
  return found.load()
}

const count = (map: ChainMap) => COLLECTIONS.reduce((sum, name) => sum + Object.keys(map[name]).length, 0)
const names = (map: ChainMap, ids: readonly string[]) => ids.map((id) => map.parties[id]?.abbreviation)

describe('two maps as one', () => {
  it('knows a party again by its catalogue id, then by its name', () => {
    const first = chainMap({
      parties: [
        party('a', { name: 'Politie', catalogueId: 'politie', abbreviation: 'PO' }),
        party('b', { name: 'Gemeenten' }),
        party('c', { name: 'Raad' }),
      ],
    })
    const second = chainMap({
      id: 'other',
      parties: [
        party('x', { name: 'De politie', catalogueId: 'politie', role: 'opsporing' }),
        party('y', { name: 'gemeenten ' }),
        party('c', { name: 'Andere raad' }),
      ],
    })
    const { map, shared, ids } = combineMaps(first, second)
    expect([...shared].sort()).toEqual(['a', 'b'])
    expect(map.parties.a).toMatchObject({ name: 'Politie', abbreviation: 'PO', role: 'opsporing' })
    expect(ids.get('c')).toBe('c_2')
    expect(Object.keys(map.parties).sort()).toEqual(['a', 'b', 'c', 'c_2'])
  })

  it('takes two of one name for two when the catalogue knows them apart', () => {
    const make = (id: string, catalogueId: string) =>
      chainMap({ id: `map_${id}`, parties: [party(id, { name: 'Inspectie', catalogueId })] })
    expect(combineMaps(make('a', 'inspectie-een'), make('b', 'inspectie-twee')).shared).toEqual([])
  })

  it('reads an ampersand in a name as the word', () => {
    const make = (id: string, name: string) => chainMap({ id: `map_${id}`, parties: [party(id, { name })] })
    expect(
      combineMaps(make('a', 'Dienst Terugkeer & Vertrek'), make('b', 'Dienst Terugkeer en Vertrek')).shared,
    ).toEqual(['a'])
  })

  it('is an exercise when one of the two is', () => {
    const real = chainMap({ parties: [party('a')] })
    const other = { ...chainMap({ id: 'other', parties: [party('b')] }), exercise: true }
    expect(combineMaps(real, other).map.exercise).toBe(true)
    expect(combineMaps(other, { ...real, exercise: false }).map.exercise).toBe(true)
    expect(combineMaps({ ...real, exercise: false }, other).map.exercise).toBe(true)
    expect(combineMaps(real, { ...other, exercise: false }).map.exercise).toBeUndefined()
  })

  it('loses no answer: two that differ stay two, also to one finding on one day', () => {
    const make = (id: string, reason: string) =>
      chainMap({
        id: `map_${id}`,
        answers: [
          { id, finding: 'no-chain-goal.none:map', answer: 'deliberate', reason, date: '2026-01-01', inputsHash: 'h' },
        ],
      })
    const { answers } = combineMaps(make('one', 'Zo gekozen.'), make('two', 'Nog niet aan toe.')).map
    expect(Object.values(answers).map(({ reason }) => reason)).toEqual(['Zo gekozen.', 'Nog niet aan toe.'])
    const same = combineMaps(make('one', 'Zo gekozen.'), make('two', 'Zo gekozen.')).map
    expect(Object.keys(same.answers)).toEqual(['one'])
  })

  it('keeps who is accountable for each chain, and of one chain takes it where nobody looked in the first', () => {
    const second = chainMap({ id: 'm2', title: 'Straf', parties: [party('x')], accountableParty: 'x' })
    const accountable = (first: ChainMap) =>
      Object.values(combineMaps(first, second).map.chains).map((chain) => [chain.name, chain.accountable])
    expect(accountable(chainMap({ id: 'm1', title: 'Asiel', accountableParty: null }))).toEqual([
      ['Asiel', null],
      ['Straf', { party: 'x' }],
    ])
    expect(accountable(chainMap({ id: 'm1', title: 'Straf', parties: [party('x', { name: 'Ander' })] }))).toEqual([
      ['Straf', { party: 'x_2' }],
    ])
    expect(accountable(chainMap({ id: 'm1', title: 'Straf', accountableParty: null }))).toEqual([['Straf', null]])
  })

  it('makes no party a part of itself where the two maps say the opposite', () => {
    const make = (id: string, part: string, whole: string) =>
      chainMap({ id, parties: [party(part, { name: part, partOf: whole }), party(whole, { name: whole })] })
    const { parties } = combineMaps(make('m1', 'dienst', 'raad'), make('m2', 'raad', 'dienst')).map
    expect(parties.dienst?.partOf).toBe('raad')
    expect(Object.hasOwn(parties.raad ?? {}, 'partOf')).toBe(false)
    expect(combineMaps(chainMap({ id: 'm1' }), make('m2', 'raad', 'dienst')).map.parties.raad?.partOf).toBe('dienst')
  })

  it('puts the authorities of a triangle together: one party has it over as many things as the two maps say', () => {
    const make = (id: string, over: string) =>
      chainMap({
        id,
        parties: [party('p', { name: 'Politie' }), party('o', { name: 'OM' })],
        triangles: [triangle('t', { contractor: 'p', authorities: [{ party: 'o', over }] })],
      })
    const authorities = (one: string, other: string) =>
      combineMaps(make('m1', one), make('m2', other)).map.triangles.t?.authorities
    expect(authorities('opsporing', 'vervolging')?.map(({ over }) => over)).toEqual(['opsporing', 'vervolging'])
    expect(authorities('opsporing', 'opsporing')).toHaveLength(1)
  })

  it('puts every party in the chains it comes from', () => {
    const first = chainMap({ id: 'm1', title: 'Asiel', parties: [party('a', { name: 'Samen' }), party('b')] })
    const second = chainMap({
      id: 'm2',
      title: 'Straf',
      chains: [{ id: 'straf', name: 'Straf' }],
      steps: [{ id: 's', chain: 'straf', name: 'Begin' }],
      parties: [party('x', { name: 'samen', step: 's' }), party('y')],
    })
    const { map } = combineMaps(first, second)
    const chainNames = (id: string) => {
      const found = map.parties[id]
      return found && chainsOf(map, found).map((chain) => map.chains[chain]?.name)
    }
    expect(chainNames('a')).toEqual(['Asiel', 'Straf'])
    expect(chainNames('b')).toEqual(['Asiel'])
    expect(chainNames('y')).toEqual(['Straf'])
  })

  it('counts a party of both maps to both chains, and one that only claims to be in both as well', () => {
    const make = (id: string, chain: string, parties: Parameters<typeof chainMap>[0]) =>
      chainMap({
        id,
        steps: [{ id: `step_${id}`, chain: `c_${id}`, name: 'Begin' }],
        ...parties,
        chains: [{ id: `c_${id}`, name: chain }],
      })
    const first = make('m1', 'Asiel', { parties: [party('a', { name: 'Samen' }), party('b')] })
    const second = make('m2', 'Straf', {
      parties: [party('x', { name: 'Samen' }), party('y', { chains: ['c_m2', 'elsewhere'] })],
    })
    const both = combineMaps(first, second)
    expect(both.shared).toEqual(['a'])
    expect(both.inBoth).toEqual(['a'])
    expect(both.map.parties.a?.chains).toEqual(['c_m1', 'c_m2'])

    const claiming = { ...second, chains: { ...second.chains, asiel: { id: 'asiel', name: 'Asiel' } } }
    const withClaim = { ...claiming, parties: { ...second.parties, z: party('z', { chains: ['c_m2', 'asiel'] }) } }
    expect(combineMaps(first, withClaim).inBoth).toEqual(['a', 'z'])
  })

  it('keeps two seats of one party when they are of different functions', () => {
    const table = (id: string, fn: string) =>
      chainMap({
        id,
        parties: [party('a', { name: 'Een' })],
        meetings: [
          {
            id: `o_${id}`,
            name: 'Beraad',
            scope: 'chain',
            permanence: 'standing',
            participants: [{ party: 'a', function: fn }],
          },
        ],
      })
    const { map } = combineMaps(table('m1', 'directeur'), table('m2', 'controller'))
    expect(map.meetings.o_m1?.participants?.map((seat) => seat.function)).toEqual(['directeur', 'controller'])
  })

  it('calls a link of the one chain no surroundings, whatever it is to the other', () => {
    const of = (partnership?: Party['partnership']) =>
      chainMap({ parties: [party('a', partnership ? { partnership } : {}), party('b')] })
    const both = (one?: Party['partnership'], other?: Party['partnership']) =>
      combineMaps(of(one), of(other)).map.parties.a?.partnership
    expect([both('surroundings'), both(undefined, 'surroundings')]).toEqual([undefined, undefined])
    expect([both('surroundings', 'chain-partner'), both('chain-partner', 'supplier')]).toEqual([
      'chain-partner',
      'chain-partner',
    ])
    expect([both('supplier', 'surroundings'), both('surroundings', 'surroundings')]).toEqual([
      'supplier',
      'surroundings',
    ])
  })

  it('says which shared party has another name there', () => {
    const first = chainMap({ parties: [party('a', { name: 'Politie', catalogueId: 'politie' })] })
    const second = chainMap({ id: 'o', parties: [party('x', { name: 'AVIM', catalogueId: 'politie' })] })
    expect([...combineMaps(first, second).otherNames]).toEqual([['a', 'AVIM']])
  })

  it('draws one triangle and one dependency where both maps have the same', () => {
    const make = (a: string, b: string, own: string) =>
      chainMap({
        id: own,
        parties: [party(a, { name: 'Een' }), party(b, { name: 'Twee' })],
        triangles: [triangle(`t_${own}`, { contractor: a, owner: { party: b }, clients: [{ party: b }] })],
        dependencies: [dependency(`d_${own}`, a, b, { product: own === 'm1' ? 'Dossier' : 'dossier' })],
      })
    const second = make('x', 'y', 'm2')
    const { map, ids } = combineMaps(make('a', 'b', 'm1'), second)
    expect(Object.keys(map.triangles)).toEqual(['t_m1'])
    expect(Object.keys(map.dependencies)).toEqual(['d_m1'])
    expect(ids.get('t_m2')).toBe('t_m1')
  })

  it('keeps an answer with its finding, also when an id had to change', () => {
    const answer = { id: 'ans', answer: 'deliberate' as const, date: '2026-01-01', inputsHash: 'h' }
    const first = chainMap({ parties: [party('a', { name: 'Een' }), party('b', { name: 'Twee' })] })
    const second = chainMap({
      id: 'other',
      parties: [party('a', { name: 'Drie' })],
      answers: [{ ...answer, finding: 'rule.variant:a+~hash' }],
    })
    expect(combineMaps(first, second).map.answers.ans?.finding).toBe('rule.variant:a_2+~hash')
  })

  it('lays the second chain below the first and leaves what is shared in its place', () => {
    const first = chainMap({
      parties: [party('a', { name: 'Een' }), party('b')],
      positions: { a: { x: 10, y: 0 }, b: { x: 0, y: 300 } },
    })
    const second = chainMap({
      id: 'other',
      parties: [party('x', { name: 'een' }), party('y')],
      positions: { x: { x: 0, y: 0 }, y: { x: 500, y: -80 } },
    })
    const { positions } = combineMaps(first, second).map
    expect(positions.a).toEqual({ x: 10, y: 0 })
    expect(positions.y?.y).toBeGreaterThan(400)
    expect(positions.y?.x).toBe(0)
  })

  it('tells the views of the second map apart from those of the first', () => {
    const view = { id: 'v', title: 'Alles' }
    const first = chainMap({ parties: [party('a', { name: 'Een' })], views: [view] })
    const second = chainMap({ id: 'other', title: 'Straf', parties: [party('b', { name: 'Twee' })], views: [view] })
    const { map } = combineMaps(first, second)
    expect(map.viewOrder.map((id) => map.views[id])).toEqual([
      view,
      { id: 'v_2', title: 'Straf: Alles', filters: { parties: ['b'] } },
    ])
  })

  it('adds a view on who is in both when it is given a title, and none when fewer than two are', () => {
    const first = chainMap({ parties: [party('a', { name: 'Een' }), party('b', { name: 'Twee' })] })
    const { map, sharedView } = combineMaps(
      first,
      chainMap({ id: 'o', parties: [party('x', { name: 'een' }), party('y', { name: 'twee' })] }),
      { sharedTitle: 'Beide' },
    )
    expect(map.views[sharedView ?? '']).toEqual({ id: sharedView, title: 'Beide', filters: { parties: ['a', 'b'] } })
    const apart = combineMaps(first, chainMap({ id: 'o', parties: [party('x', { name: 'Een' })] }), {
      sharedTitle: 'Beide',
    })
    expect(apart.map.viewOrder).toEqual([])
  })

  it('leaves nothing dangling and loses nothing, whatever the maps', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (first, second) => {
        const { map, ids } = combineMaps(first, second)
        expect(checkIntegrity(map)).toEqual([])
        for (const collection of COLLECTIONS) {
          for (const id of Object.keys(first[collection])) expect(map[collection]).toHaveProperty([id])
          for (const id of Object.keys(second[collection])) expect(map[collection]).toHaveProperty([ids.get(id) ?? ''])
        }
        expect(readChainMap(writeChainMap(map)).ok).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('of a map with itself is that map', async () => {
    const map = await example('migratieketen')
    const { map: both } = combineMaps(map, map)
    for (const collection of COLLECTIONS) {
      if (collection !== 'views') expect(both[collection], collection).toEqual(map[collection])
    }
    expect(both.positions).toEqual(map.positions)
  })
})

describe('the migration and the justice chain together', () => {
  const together = async () => combineMaps(await example('migratieketen'), await example('strafrechtketen'))

  it('share the police, the border guard, the prisons, the prosecutor and the others', async () => {
    const { map, shared } = await together()
    expect(names(map, shared)).toEqual([
      'AenM',
      'CJIB',
      'DGSenB',
      'DJI',
      'Gemeenten',
      'IJenV',
      'IND',
      'JenV',
      'Justid',
      'KMar',
      'OM',
      'Politie',
      'RvR',
      'Rvdr',
      'SZW',
      'VNG',
      'VWS',
    ])
  })

  it('are one map that can be taken over in one step and written', async () => {
    const [migration, { map }] = [await example('migratieketen'), await together()]
    expect(count(map)).toBeGreaterThan(count(migration) + 50)
    const result = applyCommand(migration, { type: 'import-map', map })
    expect(result.ok).toBe(true)
    expect(readChainMap(writeChainMap(map)).ok).toBe(true)
  })
})
