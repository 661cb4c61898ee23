import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { busiestParty, partnersOf, walkOrder } from '../../../src/graph/facts/partners'
import { partyProfiles } from '../../../src/graph/facts/party-profiles'
import type { ChainMap } from '../../../src/model/chain-map'
import { smallMap, TODAY } from '../small-map'

const graphOf = (map: ChainMap) => buildChainGraph(map, { today: TODAY })
const chain = { chains: [{ id: 'k', name: 'Keten' }] }
const steps = ['s1', 's2'].map((id) => ({ id, name: id, chain: 'k' }))

test('both directions, by step in the order of the steps, those nobody placed last but one, those without a step last', () => {
  const map = smallMap({
    ...chain,
    steps,
    parties: [
      'x',
      { id: 'd', step: null },
      { id: 'a', step: 's2' },
      { id: 'b', step: 's1' },
      { id: 'c' },
      { id: 'e', step: 's1', abbreviation: 'aa' },
    ],
    dependencies: ['a>x', 'b>x', 'c>x', 'd>x', 'e>x', 'x>a'],
  })
  const { suppliers, dependents, supplierCount, dependentCount } = partnersOf(graphOf(map), 'x')
  expect(suppliers.map(({ step, partners }) => [step, partners.map(({ party }) => party.id)])).toEqual([
    ['s1', ['e', 'b']],
    ['s2', ['a']],
    [undefined, ['c']],
    [null, ['d']],
  ])
  expect(dependents.map(({ partners }) => partners.map(({ party }) => party.id))).toEqual([['a']])
  expect([supplierCount, dependentCount]).toEqual([5, 1])
})

test('a partner comes once with all that runs that way: what is numbered first, then critical, then by product', () => {
  const map = smallMap({
    parties: ['x', 'a'],
    dependencies: [
      ['a>x', { id: 'd1', product: 'b' }],
      ['a>x', { id: 'd2', product: 'c', critical: true }],
      ['a>x', { id: 'd3', product: 'z', order: 2 }],
      ['a>x', { id: 'd4', product: 'a', order: null }],
    ],
  })
  const [group] = partnersOf(graphOf(map), 'x').suppliers
  expect(group?.partners.map(({ dependencies }) => dependencies.map(({ id }) => id))).toEqual([
    ['d3', 'd2', 'd4', 'd1'],
  ])
})

test('mutual is what runs back, and what somebody says is mutual', () => {
  const map = smallMap({
    parties: ['x', 'a', 'b', 'c'],
    dependencies: ['a>x', 'x>a', ['b>x', { mutual: true }], ['c>x', { mutual: false }]],
  })
  const { suppliers, dependents } = partnersOf(graphOf(map), 'x')
  const marks = (groups: typeof suppliers) => groups.flatMap(({ partners }) => partners.map((one) => one.isMutual))
  expect(marks(suppliers)).toEqual([true, true, false])
  expect(marks(dependents)).toEqual([true])
})

test('what sets a partner apart: department, tier, other chains, tables and agreements', () => {
  const map = smallMap({
    chains: [
      { id: 'k', name: 'Keten' },
      { id: 'l', name: 'Andere' },
    ],
    parties: [
      { id: 'x', department: 'JenV', chains: ['k'] },
      { id: 'a', department: 'VWS', chains: ['k', 'l'] },
      { id: 'b', tier: 'municipal' },
      { id: 'c', department: null },
      { id: 'd', department: 'JenV' },
    ],
    dependencies: ['a>x', 'b>x', 'c>x', 'd>x'],
    meetings: [
      {
        id: 'm',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        chair: 'x',
        participants: [{ party: 'a' }],
      },
      {
        id: 'old',
        name: 'Oud',
        scope: 'chain',
        permanence: 'temporary',
        until: '2020-01-01',
        participants: [{ party: 'a' }, { party: 'x' }],
      },
    ],
    agreements: [
      { id: 'now', title: 'Nu', kind: 'covenant', parties: ['a', 'x'], covers: ['a_x'], until: '2027-01-01' },
      { id: 'past', title: 'Toen', kind: 'covenant', parties: ['a', 'x'], covers: ['a_x'], until: '2020-01-01' },
      { id: 'half', title: 'Half', kind: 'covenant', parties: ['a'], covers: ['a_x'] },
    ],
  })
  const found = partnersOf(graphOf(map), 'x').suppliers.flatMap(({ partners }) => partners)
  expect(found.map(({ party, department, isOtherTier }) => [party.id, department, isOtherTier])).toEqual([
    ['a', 'other', false],
    ['b', 'unknown', true],
    ['c', 'none', false],
    ['d', 'same', false],
  ])
  const [a, b] = found
  expect([a?.otherChains, a?.meetings, a?.agreements]).toEqual([['l'], ['m'], ['now']])
  expect([b?.otherChains, b?.meetings, b?.agreements]).toEqual([[], [], []])
})

test('a party that is not there has no partners; an empty map has no busiest party', () => {
  const graph = graphOf(smallMap({}))
  expect(partnersOf(graph, 'x')).toEqual({ suppliers: [], dependents: [], supplierCount: 0, dependentCount: 0 })
  expect(busiestParty(graph)).toBeUndefined()
})

test('the walk goes by step and then by name; the busiest party has most different partners', () => {
  const map = smallMap({
    ...chain,
    steps,
    parties: [{ id: 'z', step: 's1' }, { id: 'a', step: 's2' }, 'm', { id: 'b', step: 's2', abbreviation: 'AA' }],
    dependencies: ['z>a', ['z>a', { id: 'again' }], 'a>m', 'm>a'],
  })
  const graph = graphOf(map)
  expect(walkOrder(graph)).toEqual(['z', 'a', 'b', 'm'])
  expect(busiestParty(graph)).toBe('a')
})

test('a profile says what differs from most of the chain, and nothing where there is no most', () => {
  const map = smallMap({
    chains: [
      { id: 'k', name: 'Keten' },
      { id: 'l', name: 'Andere' },
    ],
    steps,
    parties: [
      { id: 'a', department: 'JenV', step: 's1' },
      { id: 'b', department: 'JenV', chains: ['k'] },
      { id: 'c', department: 'VWS', chains: ['k'], tier: 'municipal' },
      { id: 'd', chains: ['k'] },
      { id: 'e', department: null, chains: ['k'] },
      { id: 'f', department: 'SZW', chains: ['l'] },
      { id: 'g', department: 'BZK', chains: ['l'] },
    ],
    dependencies: ['a>b', ['a>b', { id: 'more' }], 'b>c'],
  })
  const profiles = new Map(partyProfiles(graphOf(map)).map((profile) => [profile.party.id, profile]))
  const of = (id: string) => [profiles.get(id)?.isOtherDepartment, profiles.get(id)?.isOtherTier]
  expect(['a', 'b', 'c', 'd', 'e'].map(of)).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [false, false],
    [false, false],
  ])
  expect([of('f'), of('g')]).toEqual([
    [false, false],
    [false, false],
  ])
  expect(profiles.get('f')?.common).toEqual({ department: undefined, tier: 'national' })
  expect([profiles.get('a')?.dependents, profiles.get('b')?.suppliers, profiles.get('b')?.dependents]).toEqual([
    1, 1, 1,
  ])
})
