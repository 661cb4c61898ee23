import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/model/check-integrity'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

describe('integrity of a map in memory', () => {
  it('is clean for a sound map', () => {
    const map = chainMap({
      accountableParty: 'a',
      parties: [party('a'), party('b')],
      dependencies: [dependency('d', 'a', 'b')],
      triangles: [triangle('t', { contractor: 'b', owner: null })],
      positions: { a: { x: 0, y: 0 }, t: { x: 1, y: 1 } },
    })
    expect(checkIntegrity(map)).toEqual([])
  })

  it('names every fault with its place', () => {
    const map = chainMap({
      accountableParty: 't',
      parties: [party('a')],
      triangles: [triangle('t', { clients: [{ party: 'a' }, { party: 'weg' }] })],
      dependencies: [dependency('d', 'a', 'a')],
      couplingPoints: [{ id: 'c', kind: 'process', ends: [{ triangle: 't' }, { triangle: 't' }] }],
      positions: { weg: { x: 0, y: 0 } },
    })
    expect(checkIntegrity(map)).toEqual([
      {
        code: 'wrong-collection',
        path: 'accountableParty',
        values: { id: 't', expected: 'parties', found: 'triangles' },
      },
      { code: 'dangling-reference', path: 'triangles.t.clients[1].party', values: { id: 'weg', expected: 'parties' } },
      { code: 'same-ends', path: 'dependencies.d', values: { id: 'a' } },
      { code: 'same-ends', path: 'couplingPoints.c', values: { id: 't' } },
      { code: 'position-without-record', path: 'positions.weg', values: { id: 'weg' } },
    ])
  })

  it('sees an id that stands in two tables, or under another name', () => {
    const map = chainMap({ parties: [party('a')], goals: [{ id: 'a', text: 'doel' }] })
    expect(checkIntegrity(map)).toEqual([
      { code: 'duplicate-id', path: 'goals.a', values: { id: 'a', first: 'parties.a' } },
    ])
    const misplaced = { ...chainMap(), parties: { b: party('a') } }
    expect(checkIntegrity(misplaced).map(({ code, path }) => `${code} ${path}`)).toEqual(['duplicate-id parties.b'])
  })

  it('wants every step and every view in the order exactly once', () => {
    const steps = [
      { id: 's1', name: 'S1', chain: 'k' },
      { id: 's2', name: 'S2', chain: 'k' },
    ]
    const map = chainMap({ chains: [{ id: 'k', name: 'K' }], steps, views: [{ id: 'v', title: 'V' }] })
    expect(checkIntegrity(map)).toEqual([])
    const orders = [['s1'], ['s1', 's1'], ['s1', 's2', 's2'], ['s1', 'v']]
    for (const stepOrder of orders) {
      expect(checkIntegrity({ ...map, stepOrder }).map(({ code, path }) => `${code} ${path}`)).toEqual([
        'wrong-order stepOrder',
      ])
    }
    expect(checkIntegrity({ ...map, viewOrder: [] }).map(({ path }) => path)).toEqual(['viewOrder'])
  })
})
