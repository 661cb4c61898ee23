import { describe, expect, test } from 'vitest'
import {
  alternativeOf,
  coordinatorOf,
  partiesWithoutTriangle,
  roleOverlaps,
  withCoordinator,
} from '../../../src/graph/facts/roles'
import type { Triangle, TriangleClient } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'

const MAP = smallMap({
  parties: [
    { id: 'min', kind: 'ministry' },
    { id: 'dg', kind: 'directorate-general' },
    'agency',
    { id: 'zbo', kind: 'independent-body' },
    { id: 'court', kind: 'judiciary' },
    { id: 'town', kind: 'municipality' },
  ],
  triangles: [{ id: 't', contractor: 'agency' }],
})

function overlaps(triangle: Partial<Triangle>): readonly string[] {
  return roleOverlaps((id) => MAP.parties[id], { id: 't', ...triangle }).map(
    ({ party, overlap, corners }) => `${party} ${overlap} ${[...corners].map(({ role }) => role).join('+')}`,
  )
}

describe('one party in two corners', () => {
  test('one function of a ministry as owner and client is one and the same', () => {
    const owner = { party: 'min', function: 'Secretaris-generaal' }
    expect(overlaps({ owner, clients: [{ party: 'min', function: 'secretaris-generaal ' }] })).toEqual([
      'min function owner+client',
    ])
    expect(overlaps({ owner, clients: [{ party: 'min', function: 'directeur Inkoop' }] })).toEqual([])
    expect(overlaps({ owner, clients: [{ party: 'min' }] })).toEqual(['min open owner+client'])
  })

  test('a directorate-general and a contractor speak with one voice', () => {
    expect(overlaps({ owner: { party: 'dg', function: 'dg' }, clients: [{ party: 'dg', function: 'pdg' }] })).toEqual([
      'dg unit owner+client',
    ])
    expect(overlaps({ contractor: 'agency', clients: [{ party: 'agency', function: 'x' }] })).toEqual([
      'agency unit client+contractor',
    ])
  })

  test('who is not on the map stands in no corner', () => {
    expect(overlaps({ owner: { party: 'gone' }, clients: [{ party: 'gone' }] })).toEqual([])
  })
})

describe('the coordinating client', () => {
  const clients: TriangleClient[] = [{ party: 'a', function: 'x' }, { party: 'b', coordinating: true }, { party: 'c' }]

  test('choosing one lets go of the other', () => {
    expect(coordinatorOf(clients)).toBe(1)
    const chosen = withCoordinator(clients, 0)
    expect(coordinatorOf(chosen)).toBe(0)
    expect(chosen.map(({ coordinating }) => coordinating)).toEqual([true, false, false])
    expect(chosen[0]).toMatchObject({ party: 'a', function: 'x' })
  })

  test('deliberately none differs from not known', () => {
    expect(coordinatorOf(withCoordinator(clients, null))).toBeNull()
    const unknown = withCoordinator(clients, undefined)
    expect(coordinatorOf(unknown)).toBeUndefined()
    expect(unknown[1]).not.toHaveProperty('coordinating')
  })
})

describe('parties without a triangle', () => {
  test('by what they may have instead; who steers or carries out in a triangle is left out', () => {
    expect(
      partiesWithoutTriangle(MAP).map(({ alternative, parties }) => [alternative, parties.map(({ id }) => id)]),
    ).toEqual([
      ['minister', ['zbo']],
      ['own-board', ['town']],
      ['independent', ['court']],
    ])
  })

  test('what fits no kind is asked about', () => {
    expect(alternativeOf('umbrella')).toBe('other')
    expect(alternativeOf('foundation')).toBe('funding')
  })
})
