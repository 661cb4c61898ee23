import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { mapHonesty } from '../../../src/graph/facts/map-honesty'
import type { ChainMap } from '../../../src/model/chain-map'
import { smallMap, TODAY } from '../small-map'

const honesty = (map: ChainMap, settings = {}) => mapHonesty(buildChainGraph(map, { today: TODAY, settings }))
const by = (party: string, date = '2026-05-01') => ({ confirmedBy: { party, date } })

test('a map on which nothing stands has nothing to be wrong about', () => {
  expect(honesty(smallMap({}))).toEqual({
    oneSided: false,
    stale: false,
    unknown: false,
    figures: { leaning: [], unconfirmed: [], newest: undefined, fields: 0, open: 0 },
  })
})

test('a party confirms its own part by its record, by a dependency or by a triangle in which it stands', () => {
  const map = smallMap({
    parties: [{ id: 'a', ...by('a') }, { id: 'b', ...by('a') }, 'c', 'd', 'e', 'f'],
    dependencies: ['a>b!', ['c>b!', by('c')], 'd>b!', 'e>b!', ['a>d', by('e')]],
    triangles: [{ id: 't', contractor: 'd', clients: [{ party: 'e' }], ...by('e') }],
  })
  const { oneSided, figures } = honesty(map)
  expect(figures.leaning).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(figures.unconfirmed).toEqual(['b', 'd'])
  expect(oneSided).toBe(false)
})

test('half is enough, less is not; the map can ask for more', () => {
  const map = smallMap({ parties: [{ id: 'a', ...by('a') }, 'b'], dependencies: ['a>b!'] })
  expect(honesty(map).oneSided).toBe(false)
  expect(honesty(map, { confirmedShare: 0.6 }).oneSided).toBe(true)
  expect(honesty(smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'] })).oneSided).toBe(true)
})

test('the newest confirmation of any record decides whether the map is stale', () => {
  const old = { id: 'a', ...by('a', '2025-05-31') }
  expect(honesty(smallMap({ parties: [old] })).stale).toBe(true)
  expect(honesty(smallMap({ parties: [{ id: 'a', ...by('a', '2025-06-01') }] })).stale).toBe(false)
  const step = { id: 's', name: 'Stap', chain: 'h', ...by('z') }
  const refreshed = honesty(smallMap({ parties: [old], steps: [step] }))
  expect(refreshed.stale).toBe(false)
  expect(refreshed.figures.newest).toBe('2026-05-01')
})

test('absent fields are open; null, an empty list and a value are not', () => {
  const goal = { id: 'g', text: 'Doel', origin: null, contributions: [] }
  const { unknown, figures } = honesty(smallMap({ goals: [goal] }))
  expect(figures).toMatchObject({ fields: 4, open: 2 })
  expect(unknown).toBe(true)
  expect(honesty(smallMap({ goals: [goal] }), { unknownShare: 0.5 }).unknown).toBe(false)
  expect(honesty(smallMap({ goals: [{ ...goal, date: null, adoptedIn: null }] })).unknown).toBe(false)
})
