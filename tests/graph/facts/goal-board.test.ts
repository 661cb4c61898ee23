import { expect, test } from 'vitest'
import { contributionsOf, goalBoard, steadyOrder, withContribution } from '../../../src/graph/facts/goal-board'
import type { Goal } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'

const goals: Goal[] = [
  {
    id: 'g2',
    text: 'Zorgvuldig',
    contributions: [
      { party: 'b', what: 'kijkt na' },
      { party: 'b', what: 'meldt' },
    ],
  },
  {
    id: 'g1',
    text: 'Snel',
    inTensionWith: ['g2', 'g1', 'weg'],
    contributions: [
      { party: 'a', what: 'beslist' },
      { party: 'b', what: 'levert' },
    ],
  },
  { id: 'g3', text: 'Los' },
]
const order = { triangle: 't', client: 'b', product: 'order' }
const map = smallMap({
  parties: ['a', 'b'],
  goals,
  triangles: [{ id: 't', contractor: 'a' }],
  assignments: [
    { id: 'o1', ...order, goals: ['g1', 'g1'] },
    { id: 'o2', ...order, goals: [] },
    { id: 'o3', ...order },
    { id: 'o4', ...order, goals: ['weg'] },
  ],
  agreements: [{ id: 'af', title: 'Afspraak', kind: 'covenant', covers: ['g1'] }],
  meetings: [{ id: 'm', name: 'Tafel', scope: 'chain', permanence: 'standing', decidesOn: ['g2'] }],
})

test('each goal has what steers towards it, decides on it and is about it', () => {
  const { rows } = goalBoard(map)
  expect(rows.map(({ goal, number }) => [goal.id, number])).toEqual([
    ['g1', 1],
    ['g2', 2],
    ['g3', 3],
  ])
  expect(rows[0]).toMatchObject({ assignments: ['o1'], agreements: ['af'], meetings: [], tensions: ['g2'] })
  expect(rows[1]).toMatchObject({ assignments: [], agreements: [], meetings: ['m'], tensions: ['g1'] })
})

test('tension counts both ways and once; assignments without a goal are told from those nobody asked', () => {
  const board = goalBoard(map)
  expect(board.tensions).toEqual([['g1', 'g2']])
  expect(board.withoutGoal.map(({ id }) => id)).toEqual(['o2', 'o4'])
  expect(board.unasked.map(({ id }) => id)).toEqual(['o3'])
  expect(board.contributors).toEqual(['b', 'a'])
})

test('a goal that is added while the map is open stands last and keeps its number; one that comes back has its place', () => {
  const opened = steadyOrder([], map.goals)
  expect(opened).toEqual(['g1', 'g2', 'g3'])
  const { g2, ...rest } = map.goals
  const changed = { ...map, goals: { ...rest, g0: { id: 'g0', text: 'Nieuw' } } }
  const order = steadyOrder(opened, changed.goals)
  expect(goalBoard(changed, order).rows.map(({ goal, number }) => [goal.id, number])).toEqual([
    ['g1', 1],
    ['g3', 2],
    ['g0', 3],
  ])
  expect(g2 && steadyOrder(order, { ...changed.goals, g2 })).toEqual(['g1', 'g2', 'g3', 'g0'])
})

test('a contribution is added, changed and taken away; the last one leaves the field absent', () => {
  const [care, speed, loose] = goals as [Goal, Goal, Goal]
  expect(contributionsOf(care, 'b')).toHaveLength(2)
  expect(withContribution(loose, 'a', { what: 'doet mee' })).toEqual([{ party: 'a', what: 'doet mee' }])
  const atStake = { ...loose, contributions: [{ party: 'a', what: 'beslist', statutory: true, interest: 'rust' }] }
  expect(withContribution(atStake, 'a', { what: 'weegt' })).toEqual([{ party: 'a', what: 'weegt', interest: 'rust' }])
  expect(withContribution(speed, 'a', { what: 'beslist', statutory: true })).toEqual([
    { party: 'a', what: 'beslist', statutory: true },
    { party: 'b', what: 'levert' },
  ])
  expect(withContribution(care, 'b', { what: 'toetst' })?.map(({ what }) => what)).toEqual(['toetst', 'meldt'])
  expect(withContribution(care, 'b', undefined)).toBeUndefined()
  expect(withContribution(speed, 'b', undefined)).toEqual([{ party: 'a', what: 'beslist' }])
})
