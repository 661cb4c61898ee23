import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { dependencyVenues, venueOf } from '../../../src/graph/facts/venues'
import type { Goal, Meeting } from '../../../src/model/schema/governance'
import type { Dependency } from '../../../src/model/schema/relations'
import { cpuTime } from '../../support/cpu-time'
import { syntheticMap } from '../../support/synthetic-map'
import { smallMap, TODAY } from '../small-map'

const both = [
  { party: 'a', mandate: 'decide' as const },
  { party: 'b', mandate: 'decide' as const },
]

function meeting(id: string, fields: Partial<Meeting> = {}): Meeting {
  return { id, name: id.toUpperCase(), scope: 'other', permanence: 'standing', participants: both, ...fields }
}

function graphOf(meetings: readonly Meeting[], dependency: Partial<Dependency> = {}, goals: readonly Goal[] = []) {
  const map = smallMap({
    chains: [
      { id: 'c1', name: 'Een' },
      { id: 'c2', name: 'Twee' },
    ],
    parties: [{ id: 'a', chains: ['c1'] }, { id: 'b', chains: ['c1'] }, 'm', 'u'],
    dependencies: [['a>b', dependency]],
    triangles: [{ id: 't', contractor: 'a', clients: [{ party: 'm' }] }],
    meetings,
    goals,
  })
  return buildChainGraph(map, { today: TODAY })
}

function cover(...given: Parameters<typeof graphOf>) {
  return dependencyVenues(graphOf(...given)).a_b
}

const goal = (...parties: string[]): Goal => ({
  id: 'g',
  text: 'Op tijd',
  contributions: parties.map((party) => ({ party, what: 'werk' })),
})

describe('decided', () => {
  test.each<[string, Partial<Meeting>]>([
    ['the meeting decides', { character: 'decides' }],
    ['the meeting is for the chain', { scope: 'chain' }],
    ['it is for the chain both belong to', { scope: 'chain', chain: 'c1' }],
    ['it names the dependency', { decidesOn: ['a_b'] }],
    ['a topic names the product', { character: 'decides', topics: ['Product  van a voor B'] }],
    ['a topic is a part of the product', { character: 'decides', topics: ['product van a'] }],
    ['one of two seats may decide', { scope: 'chain', participants: [...both, { party: 'a', mandate: 'inform' }] }],
  ])('%s', (_, fields) => {
    expect(cover([meeting('x', fields)])).toEqual({ outcome: 'decided', isOpen: false, meetings: ['x'] })
  })

  test('it names a goal to which both contribute', () => {
    expect(cover([meeting('x', { decidesOn: ['g'] })], {}, [goal('a', 'b')])?.outcome).toBe('decided')
  })

  test('the plainest table comes first, and those that only talk are left out', () => {
    const meetings = [
      meeting('p', { scope: 'chain' }),
      meeting('q', { decidesOn: ['g'] }),
      meeting('r', { decidesOn: ['a_b'] }),
      meeting('s', { character: 'informs' }),
    ]
    expect(cover(meetings, {}, [goal('a', 'b')])).toEqual({
      outcome: 'decided',
      isOpen: false,
      meetings: ['r', 'q', 'p'],
    })
  })
})

describe('discussed', () => {
  test.each<[string, 'talks' | 'open', Partial<Meeting>]>([
    ['it only aligns', 'talks', { character: 'aligns', scope: 'chain' }],
    ['it deliberately has no character', 'talks', { character: null, scope: 'chain' }],
    ['it decides on something else', 'talks', { decidesOn: ['g'] }],
    [
      'one end may only refer',
      'talks',
      { scope: 'chain', participants: [{ party: 'a', mandate: 'refer' }, ...both.slice(1)] },
    ],
    [
      'one end deliberately has no mandate',
      'talks',
      { scope: 'chain', participants: [{ party: 'b', mandate: null }, ...both.slice(0, 1)] },
    ],
    ['nobody filled in a mandate', 'open', { scope: 'chain', participants: [{ party: 'a' }, ...both.slice(1)] }],
    ['one end only presides', 'open', { scope: 'chain', chair: 'a', participants: both.slice(1) }],
    ['nobody filled in a character', 'open', {}],
    ['its topics are other words', 'open', { character: 'decides', topics: ['huisvesting'] }],
    ['it is for another chain', 'open', { scope: 'chain', chain: 'c2' }],
  ])('%s', (_, expected, fields) => {
    expect(cover([meeting('x', fields)])).toEqual({
      outcome: 'discussed',
      isOpen: expected === 'open',
      meetings: ['x'],
    })
  })

  test('it is for another chain than the dependency is of, though both ends sit there', () => {
    const other = cover([meeting('x', { scope: 'chain', chain: 'c1' })], { chain: 'c2' })
    expect(other).toEqual({ outcome: 'discussed', isOpen: false, meetings: ['x'] })
    expect(cover([meeting('x', { scope: 'chain', chain: 'c1' })], { chain: 'c1' })?.outcome).toBe('decided')
  })

  test('it names a goal to which one end contributes', () => {
    expect(cover([meeting('x', { decidesOn: ['g'] })], {}, [goal('a', 'm')])?.outcome).toBe('discussed')
  })

  test('a short topic is no part of every product', () => {
    expect(cover([meeting('x', { character: 'decides', topics: ['pro'] })])?.outcome).toBe('discussed')
  })

  test('a table that could decide comes before one that only talks', () => {
    const meetings = [meeting('p', { character: 'informs' }), meeting('q')]
    expect(cover(meetings)).toEqual({ outcome: 'discussed', isOpen: true, meetings: ['q', 'p'] })
  })

  test('one table that was not looked at yet keeps it open, however many only talk', () => {
    const talks = ['p', 'q', 'r'].map((id) => meeting(id, { character: 'informs' }))
    expect(cover(talks)?.isOpen).toBe(false)
    expect(cover([...talks, meeting('z')])?.isOpen).toBe(true)
  })
})

describe('none', () => {
  test.each<[string, readonly Meeting[]]>([
    ['the meeting has ended', [meeting('x', { scope: 'chain', until: '2026-05-31' })]],
    ['nobody sits in the only meeting', [meeting('x', { participants: [] })]],
    [
      'each sits elsewhere',
      [meeting('x', { participants: both.slice(1) }), meeting('y', { participants: both.slice(0, 1) })],
    ],
    [
      'the client sits for its contractor',
      [meeting('x', { participants: [{ party: 'm', mandate: 'decide' }, ...both.slice(1)] })],
    ],
    [
      'nobody filled in who sits in one of two meetings',
      [meeting('x', { participants: undefined }), meeting('y', { participants: both.slice(0, 1) })],
    ],
  ])('%s', (_, meetings) => {
    expect(cover(meetings)).toEqual({ outcome: 'none', isOpen: false, meetings: [] })
  })

  test.each<[string, readonly Meeting[]]>([
    ['there is no meeting', []],
    ['nobody filled in who sits there', [meeting('x', { participants: undefined })]],
  ])('is open while %s', (_, meetings) => {
    expect(cover(meetings)).toEqual({ outcome: 'none', isOpen: true, meetings: [] })
  })
})

test('a dependency that is not on the map can be asked about', () => {
  const graph = graphOf([meeting('x', { scope: 'chain' })])
  const loose = { id: 'loose', supplier: 'b', dependent: 'a', product: 'x', flow: 'product' as const }
  expect(venueOf(graph, loose).outcome).toBe('decided')
})

test('the analysis gives a table for every dependency between two parties of the map', () => {
  const { venues } = analyse(
    smallMap({
      parties: ['a', 'b'],
      dependencies: ['a>b', 'b>a', 'a>gone'],
      meetings: [meeting('x', { scope: 'chain' })],
    }),
    { today: TODAY },
  )
  expect(Object.keys(venues).sort()).toEqual(['a_b', 'b_a'])
})

test('a large map costs milliseconds, also on a busy machine far from the seconds that trying all pairs takes', () => {
  const map = syntheticMap(2000, 10_000, 1)
  const times = Array.from({ length: 5 }, () => {
    const graph = buildChainGraph(map, { today: TODAY })
    const start = cpuTime()
    expect(Object.keys(dependencyVenues(graph))).toHaveLength(graph.dependencies.length)
    return cpuTime() - start
  })
  expect(Math.min(...times)).toBeLessThan(250)
})
