import { describe, expect, it } from 'vitest'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const MAP = chainMap({
  mission: 'Samen sneller',
  chains: [
    { id: 'k', name: 'Keten' },
    { id: 'k2', name: 'Andere keten' },
  ],
  steps: [
    { id: 's1', name: 'Eerst', chain: 'k' },
    { id: 's2', name: 'Dan', chain: 'k' },
  ],
  parties: [party('ind', { role: 'beslist', chains: ['k'], step: 's1' }), party('coa', { pinned: true }), party('dtv')],
  triangles: [triangle('t', { contractor: 'ind' })],
  dependencies: [dependency('d', 'ind', 'coa')],
  views: [
    { id: 'v1', title: 'Een' },
    { id: 'v2', title: 'Twee' },
  ],
  positions: { ind: { x: 0, y: 0 }, coa: { x: 300, y: 0 } },
})

describe('edit-record', () => {
  const edit = { type: 'edit-record' as const, collection: 'parties' as const, id: 'ind' }

  it('sets a value, sets "deliberately none", and makes a field absent', () => {
    const { map, diff } = checkCommand(MAP, { ...edit, set: { name: 'Dienst', department: null }, unset: ['role'] })
    expect(map.parties.ind).toStrictEqual({
      id: 'ind',
      name: 'Dienst',
      kind: 'agency',
      tier: 'national',
      chains: ['k'],
      step: 's1',
      department: null,
    })
    expect(diff.fields).toEqual({})
    expect(map.parties.coa).toBe(MAP.parties.coa)
  })

  it('may name its own id', () => {
    expect(checkCommand(MAP, { ...edit, set: { id: 'ind', name: 'Dienst' } }).map.parties.ind?.name).toBe('Dienst')
  })

  it.each<[string, object, object]>([
    ['the same value', { set: { role: 'beslist' } }, { code: 'nothing-changed', values: {} }],
    ['nothing', {}, { code: 'nothing-changed', values: {} }],
    ['a field away that was not there', { unset: ['department'] }, { code: 'nothing-changed', values: {} }],
    ['another id', { set: { id: 'anders' } }, { code: 'id-cannot-change', values: { id: 'ind' } }],
    ['a field away that is needed', { unset: ['name'] }, { code: 'missing', values: { path: 'parties.ind.name' } }],
    [
      'a field nobody knows',
      { set: { colour: 'rood' } },
      { code: 'unknown-field', values: { field: 'colour', path: 'parties.ind.colour' } },
    ],
    [
      'the wrong type',
      { set: { name: 3 } },
      { code: 'wrong-type', values: { expected: 'string', found: 'number', path: 'parties.ind.name' } },
    ],
    [
      'a step of the wrong kind',
      { set: { step: 'k' } },
      { code: 'wrong-collection', values: { id: 'k', expected: 'steps', found: 'chains', path: 'parties.ind.step' } },
    ],
    [
      'chains without that of its step',
      { set: { chains: ['k2'] } },
      { code: 'step-outside-chain', values: { step: 's1', chain: 'k', path: 'parties.ind.step' } },
    ],
  ])('refuses %s', (_name, change, refusal) => {
    expect(checkRefused(MAP, { ...edit, ...change })).toEqual(refusal)
  })

  it('refuses what is not there', () => {
    expect(checkRefused(MAP, { ...edit, id: 'weg', set: { name: 'x' } })).toEqual({
      code: 'unknown-record',
      values: { id: 'weg' },
    })
    expect(checkRefused(MAP, { ...edit, id: 'toString', set: { name: 'x' } }).code).toBe('unknown-record')
  })

  it('refuses to move a step to a chain its parties are not in', () => {
    const move = { type: 'edit-record' as const, collection: 'steps' as const, id: 's1', set: { chain: 'k2' } }
    expect(checkRefused(MAP, move)).toEqual({
      code: 'step-outside-chain',
      values: { step: 's1', chain: 'k2', path: 'parties.ind.step' },
    })
    expect(checkCommand(MAP, { ...move, id: 's2' }).map.steps.s2?.chain).toBe('k2')
  })

  it('refuses to tie a dependency to one party', () => {
    const tie = {
      type: 'edit-record' as const,
      collection: 'dependencies' as const,
      id: 'd',
      set: { dependent: 'ind' },
    }
    expect(checkRefused(MAP, tie).code).toBe('same-ends')
  })
})

describe('what a party is a part of', () => {
  const partOf = (id: string, whole: string) =>
    ({ type: 'edit-record', collection: 'parties', id, set: { partOf: whole } }) as const
  const inner = checkCommand(MAP, partOf('ind', 'coa')).map

  it('can be a part of something itself', () => {
    expect(checkCommand(inner, partOf('coa', 'dtv')).map.parties.ind?.partOf).toBe('coa')
  })

  it('is not that party, and no part of it', () => {
    expect(checkRefused(MAP, partOf('ind', 'ind'))).toEqual({
      code: 'part-of-itself',
      values: { id: 'ind', whole: 'ind', path: 'parties.ind.partOf' },
    })
    expect(checkRefused(inner, partOf('coa', 'ind'))).toEqual({
      code: 'part-of-itself',
      values: { id: 'coa', whole: 'ind', path: 'parties.coa.partOf' },
    })
  })

  it('is gone when that party goes', () => {
    const { map } = checkCommand(inner, { type: 'remove-records', ids: ['coa'] })
    expect(Object.hasOwn(map.parties.ind ?? {}, 'partOf')).toBe(false)
  })
})

describe('who is accountable for a chain, on a map that says it for all chains together', () => {
  const old = { ...MAP, accountableParty: 'coa' }
  const edit = { collection: 'chains' as const, id: 'k' }
  const held = { party: 'ind', function: 'DG' }

  it.each([
    ['set', { set: { accountable: held } }, held],
    ['emptied', { unset: ['accountable'] }, undefined],
  ])('is %s for one: the others keep what held for all, in one step', (_, change, expected) => {
    for (const command of [
      { type: 'edit-record' as const, ...edit, ...change },
      { type: 'edit-records' as const, edits: [{ ...edit, ...change }] },
    ]) {
      const { map } = checkCommand(old, command)
      expect(map.chains.k?.accountable).toEqual(expected)
      expect(map.chains.k2?.accountable).toEqual({ party: 'coa' })
      expect(Object.hasOwn(map, 'accountableParty')).toBe(false)
    }
  })

  it('stays where it is while something else of a chain changes', () => {
    const { map } = checkCommand(old, { type: 'edit-record', ...edit, set: { name: 'Nieuw' } })
    expect(map.accountableParty).toBe('coa')
  })
})

describe('edit-records', () => {
  const rename = (id: string) => ({ collection: 'parties' as const, id, set: { name: `Nieuw ${id}` } })

  it('changes several records as one step, also two fields of one record', () => {
    const edits = [rename('ind'), rename('coa'), { collection: 'parties' as const, id: 'ind', unset: ['role'] }]
    const { map } = checkCommand(MAP, { type: 'edit-records', edits })
    expect(map.parties.ind).not.toHaveProperty('role')
    expect([map.parties.ind?.name, map.parties.coa?.name, map.parties.dtv]).toEqual([
      'Nieuw ind',
      'Nieuw coa',
      MAP.parties.dtv,
    ])
  })

  it('changes nothing when one of them cannot be done', () => {
    const edits = [rename('ind'), rename('weg')]
    expect(checkRefused(MAP, { type: 'edit-records', edits })).toEqual({
      code: 'unknown-record',
      values: { id: 'weg' },
    })
    expect(checkRefused(MAP, { type: 'edit-records', edits: [] }).code).toBe('nothing-changed')
  })
})

describe('edit-map', () => {
  it('changes what the map says about itself', () => {
    const { map, diff } = checkCommand(MAP, {
      type: 'edit-map',
      set: { title: 'Nieuw', accountableParty: 'ind', dominantProblem: null },
      unset: ['mission'],
    })
    expect([map.title, map.accountableParty, map.dominantProblem]).toEqual(['Nieuw', 'ind', null])
    expect(Object.hasOwn(map, 'mission')).toBe(false)
    expect(diff.tables).toEqual({})
  })

  it.each<[string, object, object]>([
    ['the same title', { set: { title: 'Testketen' } }, { code: 'nothing-changed', values: {} }],
    ['another id', { set: { id: 'anders' } }, { code: 'id-cannot-change', values: { id: 'map' } }],
    ['no title', { unset: ['title'] }, { code: 'missing', values: { path: 'title' } }],
    [
      'an impossible day',
      { set: { referenceDate: '2024-02-30' } },
      { code: 'invalid-date', values: { value: '2024-02-30', path: 'referenceDate' } },
    ],
    ['a table', { set: { parties: {} } }, { code: 'unknown-field', values: { field: 'parties' } }],
    ['a table away', { unset: ['positions'] }, { code: 'unknown-field', values: { field: 'positions' } }],
    [
      'a field nobody knows',
      { set: JSON.parse('{"__proto__":{}}') },
      { code: 'unknown-field', values: { field: '__proto__' } },
    ],
    [
      'a party that is not there',
      { set: { accountableParty: 'weg' } },
      { code: 'dangling-reference', values: { id: 'weg', expected: 'parties', path: 'accountableParty' } },
    ],
  ])('refuses %s', (_name, change, refusal) => {
    expect(checkRefused(MAP, { type: 'edit-map', ...change })).toEqual(refusal)
  })
})

describe('move-records', () => {
  it('puts records in new places', () => {
    const { map } = checkCommand(MAP, { type: 'move-records', positions: { coa: { x: 5, y: 6 }, t: { x: 7, y: 8 } } })
    expect(map.positions).toEqual({ ind: { x: 0, y: 0 }, coa: { x: 5, y: 6 }, t: { x: 7, y: 8 } })
    expect(map.parties).toBe(MAP.parties)
  })

  it('refuses what is not there, and staying where one is', () => {
    expect(checkRefused(MAP, { type: 'move-records', positions: { weg: { x: 0, y: 0 } } })).toEqual({
      code: 'unknown-record',
      values: { id: 'weg' },
    })
    expect(checkRefused(MAP, { type: 'move-records', positions: { ind: { x: 0, y: -0 } } }).code).toBe(
      'nothing-changed',
    )
    expect(checkRefused(MAP, { type: 'move-records', positions: {} }).code).toBe('nothing-changed')
  })
})

describe('apply-layout', () => {
  it('moves all but what is pinned or gone', () => {
    const proposal = { ind: { x: 1, y: 1 }, coa: { x: 2, y: 2 }, weg: { x: 3, y: 3 }, t: { x: 4, y: 4 } }
    const { map } = checkCommand(MAP, { type: 'apply-layout', positions: proposal })
    expect(map.positions).toEqual({ ind: { x: 1, y: 1 }, coa: { x: 300, y: 0 }, t: { x: 4, y: 4 } })
  })

  it('is refused when nothing would move', () => {
    expect(checkRefused(MAP, { type: 'apply-layout', positions: { coa: { x: 2, y: 2 } } }).code).toBe('nothing-changed')
  })
})

describe('order-steps and order-views', () => {
  it('put steps and views in another order', () => {
    const { map, diff } = checkCommand(MAP, { type: 'order-steps', order: ['s2', 's1'] })
    expect(map.stepOrder).toEqual(['s2', 's1'])
    expect(diff).toEqual({ tables: {}, fields: { stepOrder: { from: ['s1', 's2'], to: ['s2', 's1'] } } })
    expect(checkCommand(MAP, { type: 'order-views', order: ['v2', 'v1'] }).map.viewOrder).toEqual(['v2', 'v1'])
  })

  it.each([[['s1']], [['s1', 's1']], [['s1', 's2', 'v1']], [[]]])('refuse %j', (order) => {
    expect(checkRefused(MAP, { type: 'order-steps', order }).code).toBe('wrong-order')
    expect(checkRefused(MAP, { type: 'order-views', order }).code).toBe('wrong-order')
  })

  it('are refused for the order there is', () => {
    expect(checkRefused(MAP, { type: 'order-steps', order: ['s1', 's2'] }).code).toBe('nothing-changed')
    expect(checkRefused(MAP, { type: 'order-views', order: ['v1', 'v2'] }).code).toBe('nothing-changed')
  })
})

describe.each(['replace-map', 'import-map'] as const)('%s', (type) => {
  it('takes over a whole map in one step and shares what is the same', () => {
    const other = chainMap({ id: 'anders', title: 'Anders', parties: [party('dtv'), party('nieuw')] })
    const { map } = checkCommand(MAP, { type, map: other })
    expect(map).toStrictEqual(other)
    expect(map.parties.dtv).toBe(MAP.parties.dtv)
  })

  it('refuses the same map, and a map that dangles or does not fit', () => {
    expect(checkRefused(MAP, { type, map: MAP }).code).toBe('nothing-changed')
    const dangling = chainMap({ dependencies: [dependency('d', 'a', 'b')] })
    expect(checkRefused(MAP, { type, map: dangling }).code).toBe('dangling-reference')
    expect(checkRefused(MAP, { type, map: chainMap({ title: '' }) }).code).toBe('empty')
    expect(checkRefused(MAP, { type, map: chainMap({ parties: [party('a', { name: '' })] }) }).code).toBe('empty')
    const unsafe = JSON.parse(JSON.stringify(chainMap()).replace('"parties":{}', '"parties":{"__proto__":{"id":"x"}}'))
    expect(checkRefused(MAP, { type, map: unsafe })).toEqual({ code: 'invalid-id', values: { value: '__proto__' } })
  })
})
