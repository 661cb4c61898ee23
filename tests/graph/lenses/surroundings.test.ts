import { expect, it } from 'vitest'
import { connectedWith, surroundings } from '../../../src/graph/lenses/surroundings'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const MAP = chainMap({
  parties: ['a', 'b', 'c', 'd', 'owner', 'far'].map((id) => party(id)),
  dependencies: [dependency('ab', 'a', 'b'), dependency('ca', 'c', 'a'), dependency('cd', 'c', 'd')],
  triangles: [
    triangle('of-a', { contractor: 'a', owner: { party: 'owner' } }),
    triangle('of-c', { contractor: 'c', owner: { party: 'far' } }),
  ],
  couplingPoints: [
    { id: 'own', kind: 'process', ends: [{ triangle: 'of-a' }, { party: 'd' }] },
    { id: 'of-others', kind: 'process', ends: [{ triangle: 'of-c' }, { party: 'b' }] },
  ],
  meetings: [
    { id: 'm', name: 'Raad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }, { party: 'far' }] },
  ],
})

it('a party is connected with the other ends of its lines, and not with what these have among themselves', () => {
  expect([...connectedWith(MAP, 'a')].sort()).toEqual(
    ['a', 'ab', 'b', 'c', 'ca', 'd', 'm', 'of-a', 'own', 'owner'].sort(),
  )
  expect([...connectedWith(MAP, 'owner')].sort()).toEqual(['a', 'of-a', 'owner'])
  expect([...connectedWith(MAP, 'nobody')]).toEqual(['nobody'])
})

it('the surroundings of a meeting are who sits there', () => {
  expect([...surroundings(MAP, 'm')].sort()).toEqual(['a', 'far', 'm'])
})
