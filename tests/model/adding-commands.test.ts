import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { recordsToDuplicate } from '../../src/model/commands/duplicate-records'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const MAP = chainMap({
  chains: [{ id: 'k', name: 'Keten' }],
  steps: [
    { id: 's1', name: 'Eerst', chain: 'k' },
    { id: 's2', name: 'Dan', chain: 'k' },
  ],
  parties: [party('ind'), party('coa')],
  positions: { ind: { x: 0, y: 0 } },
})

describe('add-party', () => {
  it('puts a party down, with or without a place', () => {
    const placed = checkCommand(MAP, { type: 'add-party', party: party('dtv'), position: { x: 10, y: 20 } })
    expect(placed.map.parties.dtv).toEqual(party('dtv'))
    expect(placed.map.positions.dtv).toEqual({ x: 10, y: 20 })
    const { map } = checkCommand(MAP, { type: 'add-party', party: party('dtv') })
    expect(map.positions).toBe(MAP.positions)
    expect(map.steps).toBe(MAP.steps)
  })

  it('drops what JSON cannot hold', () => {
    const command = { type: 'add-party' as const, party: { ...party('x'), role: undefined }, position: { x: -0, y: 1 } }
    const { map } = checkCommand(MAP, command)
    expect(Object.hasOwn(map.parties.x ?? {}, 'role')).toBe(false)
    expect(Object.is(map.positions.x?.x, 0)).toBe(true)
  })

  it.each([
    ['an id that is taken by a party', party('ind'), { code: 'duplicate-id', values: { id: 'ind' } }],
    ['an id that is taken by a step', party('s1'), { code: 'duplicate-id', values: { id: 's1' } }],
    [
      'an id that reaches for the prototype',
      party('__proto__'),
      { code: 'invalid-id', values: { value: '__proto__' } },
    ],
    ['no name', party('x', { name: ' ' }), { code: 'empty', values: { path: 'parties.x.name' } }],
    [
      'a chain that does not exist',
      party('x', { chains: ['weg'] }),
      { code: 'dangling-reference', values: { id: 'weg', expected: 'chains', path: 'parties.x.chains[0]' } },
    ],
    [
      'a step outside its chains',
      party('x', { chains: [], step: 's1' }),
      { code: 'step-outside-chain', values: { step: 's1', chain: 'k', path: 'parties.x.step' } },
    ],
  ])('refuses %s', (_name, given, refusal) => {
    expect(checkRefused(MAP, { type: 'add-party', party: given })).toEqual(refusal)
  })

  it('refuses a place off the map', () => {
    const command = { type: 'add-party' as const, party: party('x'), position: { x: 1e9, y: 0 } }
    expect(checkRefused(MAP, command)).toEqual({ code: 'out-of-range', values: { max: 1e6, path: 'positions.x.x' } })
    expect(checkRefused(MAP, { ...command, position: { x: Number.NaN, y: 0 } }).code).toBe('wrong-type')
  })
})

describe('draw-triangle', () => {
  it('draws a triangle with three holes', () => {
    const { map } = checkCommand(MAP, { type: 'draw-triangle', triangle: triangle('t') })
    expect(map.triangles.t).toEqual({ id: 't' })
    expect(map.parties).toBe(MAP.parties)
  })

  it('brings the parties along that were named in its slots', () => {
    const { map } = checkCommand(MAP, {
      type: 'draw-triangle',
      triangle: triangle('t', { contractor: 'ind', owner: { party: 'sg' }, clients: [{ party: 'dg' }] }),
      newParties: [{ party: party('sg'), position: { x: 1, y: 1 } }, { party: party('dg') }],
    })
    expect(Object.keys(map.parties)).toEqual(['ind', 'coa', 'sg', 'dg'])
    expect(map.positions).toEqual({ ind: { x: 0, y: 0 }, sg: { x: 1, y: 1 } })
  })

  it('refuses a slot with a party that is nowhere, and the same new party twice', () => {
    const lost = checkRefused(MAP, { type: 'draw-triangle', triangle: triangle('t', { contractor: 'weg' }) })
    expect(lost.code).toBe('dangling-reference')
    const twice = [{ party: party('sg') }, { party: party('sg') }]
    expect(checkRefused(MAP, { type: 'draw-triangle', triangle: triangle('t'), newParties: twice })).toEqual({
      code: 'duplicate-id',
      values: { id: 'sg' },
    })
  })
})

describe('fill-triangle', () => {
  it('fills, empties and peoples the corners of a triangle in one step', () => {
    const open: ChainMap = {
      ...MAP,
      triangles: { t: triangle('t', { contractor: 'ind', clients: [{ party: 'coa' }] }) },
    }
    const { map } = checkCommand(open, {
      type: 'fill-triangle',
      id: 't',
      set: { owner: { party: 'sg' } },
      unset: ['clients'],
      newParties: [{ party: party('sg'), position: { x: 0, y: -300 } }],
    })
    expect(map.triangles.t?.owner).toEqual({ party: 'sg' })
    expect(map.triangles.t && 'clients' in map.triangles.t).toBe(false)
    expect(map.positions.sg).toEqual({ x: 0, y: -300 })
  })

  it('refuses a triangle that is not there, and then adds no party', () => {
    const command = { type: 'fill-triangle', id: 'nope', set: {}, newParties: [{ party: party('sg') }] } as const
    expect(checkRefused(MAP, command).code).toBe('unknown-record')
  })
})

describe('connect-parties', () => {
  it('connects two parties', () => {
    const { map } = checkCommand(MAP, { type: 'connect-parties', dependency: dependency('d', 'ind', 'coa') })
    expect(map.dependencies.d?.supplier).toBe('ind')
  })

  it('makes the neighbour in the same gesture', () => {
    const { map } = checkCommand(MAP, {
      type: 'connect-parties',
      dependency: dependency('d', 'ind', 'dtv'),
      newParties: [{ party: party('dtv'), position: { x: 300, y: 0 } }],
    })
    expect([map.parties.dtv?.name, map.positions.dtv]).toEqual(['DTV', { x: 300, y: 0 }])
  })

  it('leaves no party behind when the relation is refused', () => {
    const refused = checkRefused(MAP, {
      type: 'connect-parties',
      dependency: dependency('d', 'new', 'new'),
      newParties: [{ party: party('new') }],
    })
    expect(refused.code).toBe('same-ends')
  })

  it('refuses a party that depends on itself', () => {
    expect(checkRefused(MAP, { type: 'connect-parties', dependency: dependency('d', 'ind', 'ind') })).toEqual({
      code: 'same-ends',
      values: { id: 'ind', path: 'dependencies.d' },
    })
  })
})

describe('add-record', () => {
  it.each([
    ['chains', { id: 'n', name: 'Nieuw' }],
    ['assignments', { id: 'n', triangle: 't', client: 'ind', product: 'opvang' }],
    ['couplingPoints', { id: 'n', kind: 'planning', ends: [{ triangle: 't' }, { party: 'ind' }] }],
    ['meetings', { id: 'n', name: 'Beraad', scope: 'chain', permanence: 'standing', participants: [{ party: 'ind' }] }],
    ['agreements', { id: 'n', title: 'Convenant', kind: 'covenant', covers: ['t'] }],
    ['goals', { id: 'n', text: 'Doel', contributions: [{ party: 'ind', what: 'snel' }] }],
    ['bottlenecks', { id: 'n', text: 'Traag', category: 'scarcity', state: 'raised', about: ['ind', 't'] }],
    ['capacities', { id: 'n', party: 'ind', unit: 'zaken', period: '2024', asOf: '2024-01-01', source: 'verslag' }],
    ['answers', { id: 'n', finding: 'f', answer: 'action', date: '2024-01-01', inputsHash: 'x' }],
  ] as const)('adds to %s', (collection, record) => {
    const map = { ...MAP, triangles: { t: triangle('t') } }
    const result = checkCommand(map, { type: 'add-record', collection, record: record as never })
    expect(result.map[collection].n).toEqual(record)
  })

  it('brings along what the record cannot be without, or adds nothing at all', () => {
    const along = [{ collection: 'chains', record: { id: 'k2', name: 'Tweede keten' } }] as const
    const step = { id: 'n', name: 'Eerste', chain: 'k2' }
    const { map } = checkCommand(MAP, { type: 'add-record', collection: 'steps', record: step, along })
    expect(map.chains.k2).toEqual(along[0].record)
    expect(map.stepOrder).toEqual(['s1', 's2', 'n'])
    const homeless = { ...step, chain: 'weg' }
    const refused = { type: 'add-record', collection: 'steps', record: homeless, along } as const
    expect(checkRefused(MAP, refused).code).toBe('dangling-reference')
  })

  it('puts steps and views where they are wanted', () => {
    const step = { id: 'n', name: 'Nieuw', chain: 'k' }
    expect(checkCommand(MAP, { type: 'add-record', collection: 'steps', record: step }).map.stepOrder).toEqual([
      's1',
      's2',
      'n',
    ])
    const between = checkCommand(MAP, { type: 'add-record', collection: 'steps', record: step, index: 1 })
    expect(between.map.stepOrder).toEqual(['s1', 'n', 's2'])
    const view = checkCommand(MAP, {
      type: 'add-record',
      collection: 'views',
      record: { id: 'v', title: 'V' },
      index: 0,
    })
    expect(view.map.viewOrder).toEqual(['v'])
  })

  it('refuses a record of another collection', () => {
    expect(checkRefused(MAP, { type: 'add-record', collection: 'goals', record: party('x') }).code).toBe('missing')
  })

  it('refuses fields nobody knows, also those that reach for the prototype', () => {
    const record = JSON.parse('{"id":"g","text":"doel","__proto__":{"polluted":1}}')
    expect(checkRefused(MAP, { type: 'add-record', collection: 'goals', record })).toEqual({
      code: 'unknown-field',
      values: { field: '__proto__', path: 'goals.g.__proto__' },
    })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('duplicate-records', () => {
  const FULL = chainMap({
    parties: [party('bzk'), party('ind'), party('coa')],
    triangles: [triangle('t', { contractor: 'ind', owner: { party: 'bzk' }, clients: [{ party: 'bzk' }] })],
    dependencies: [dependency('d', 'ind', 'coa'), dependency('e', 'bzk', 'coa')],
    couplingPoints: [
      { id: 'c', kind: 'process', ends: [{ triangle: 't' }, { party: 'coa' }], dependencies: ['d', 'e'] },
    ],
    positions: { ind: { x: 10, y: 20 } },
  })

  it('copies a group with the relations in it, and its triangles with the owner they had', () => {
    const ids = ['ind', 'coa']
    const all = recordsToDuplicate(FULL, ids)
    expect(all.sort()).toEqual(['c', 'coa', 'd', 'ind', 't'])
    const newIds = Object.fromEntries(all.map((id) => [id, `${id}_2`]))
    const { map } = checkCommand(FULL, { type: 'duplicate-records', ids, newIds, offset: { x: 5, y: -5 } })
    expect(map.positions.ind_2).toEqual({ x: 15, y: 15 })
    expect(map.positions.coa_2).toBeUndefined()
    expect(map.triangles.t_2).toEqual({
      id: 't_2',
      contractor: 'ind_2',
      owner: { party: 'bzk' },
      clients: [{ party: 'bzk' }],
    })
    expect(map.dependencies.d_2).toMatchObject({ supplier: 'ind_2', dependent: 'coa_2' })
    expect(Object.keys(map.dependencies)).toEqual(['d', 'e', 'd_2'])
    expect(map.couplingPoints.c_2).toMatchObject({
      ends: [{ triangle: 't_2' }, { party: 'coa_2' }],
      dependencies: ['d_2', 'e'],
    })
  })

  it('copies a relation that was asked for between the parties it had', () => {
    const { map } = checkCommand(FULL, {
      type: 'duplicate-records',
      ids: ['d'],
      newIds: { d: 'f' },
      offset: { x: 0, y: 0 },
    })
    expect(map.dependencies.f).toEqual({ ...FULL.dependencies.d, id: 'f' })
  })

  it('refuses without an id for each copy, with one that is taken, and what is not there', () => {
    const command = { type: 'duplicate-records' as const, ids: ['coa'], offset: { x: 0, y: 0 } }
    expect(checkRefused(FULL, { ...command, newIds: {} })).toEqual({ code: 'missing-new-id', values: { id: 'coa' } })
    expect(checkRefused(FULL, { ...command, newIds: { coa: 'ind' } })).toEqual({
      code: 'duplicate-id',
      values: { id: 'ind' },
    })
    expect(checkRefused(FULL, { ...command, ids: ['weg'], newIds: {} })).toEqual({
      code: 'unknown-record',
      values: { id: 'weg' },
    })
    expect(checkRefused(FULL, { ...command, ids: [], newIds: {} }).code).toBe('nothing-changed')
  })
})
