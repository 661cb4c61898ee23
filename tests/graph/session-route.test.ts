import { expect, it } from 'vitest'
import {
  countRoute,
  keyOf,
  lastQuestions,
  minutesOf,
  sessionRoute,
  withMinutes,
  withNextQuestion,
  withoutQuestion,
} from '../../src/graph/session-route/session-route'
import { examples } from '../../src/model/examples/index'
import { chainMap, dependency, party } from '../support/chain-builder'

const DAY = '2026-01-01'
const ROOM = chainMap({
  parties: ['a', 'b', 'c', 'd'].map((id) => party(id)),
  dependencies: [
    dependency('calm', 'a', 'b', { product: 'akte' }),
    dependency('tense', 'c', 'd', { product: 'besluit', critical: true, strained: true }),
  ],
})

it('takes ninety minutes and asks twelve questions of a large map, two or three of each picture', async () => {
  for (const { load } of examples) {
    const route = sessionRoute(await load(), DAY)
    expect(minutesOf(route)).toBe(90)
    expect(route.parts.map(({ lens }) => lens)).toEqual(['parties', 'dependencies', 'meetings', 'roles', 'agreements'])
    for (const { questions, minutes } of route.parts) {
      expect(questions.length).toBeLessThanOrEqual(3)
      expect(minutes).toBeGreaterThanOrEqual(8)
      // No two about the same record while others wait.
      expect(new Set(questions.map(({ record }) => record.id)).size).toBe(questions.length)
    }
    expect(route.parts.reduce((sum, { questions }) => sum + questions.length, 0)).toBeLessThanOrEqual(12)
  }
})

it('asks first about what is critical and strained, and nothing that has an answer', () => {
  const route = sessionRoute(ROOM, DAY)
  const part = route.parts.find(({ lens }) => lens === 'dependencies')
  expect(part?.questions[0]?.record.id).toBe('tense')
  expect(route.parts.flatMap(({ questions }) => questions).some(({ answered }) => answered)).toBe(false)
})

it('gives an empty map its pictures and its minutes, and nothing to ask', () => {
  const route = sessionRoute(chainMap({}), DAY)
  expect(minutesOf(route)).toBe(90)
  expect(new Set(route.parts.map(({ minutes }) => minutes))).toEqual(new Set([12]))
  // What the map says of itself is not asked in a picture.
  expect(route.parts.every(({ questions }) => questions.length === 0)).toBe(true)
})

it('is changed by the facilitator: left out, the next in line, other minutes', () => {
  const route = sessionRoute(ROOM, DAY)
  const of = (from: typeof route) => from.parts[1]?.questions.map(keyOf) ?? []
  const [first, second] = of(route)
  expect(of(withoutQuestion(route, 'dependencies', 0))[0]).toBe(second)
  const swapped = withNextQuestion(route, 'dependencies', 0)
  const [next] = route.parts[1]?.next ?? []
  expect(of(swapped)[0]).toBe(next && keyOf(next))
  expect(swapped.parts[1]?.next.map(keyOf).at(-1)).toBe(first)
  expect(minutesOf(withMinutes(route, 'parties', 20))).toBe(90 - (route.parts[0]?.minutes ?? 0) + 20)
})

it('counts what was answered in the room and what is left for the forms, and says what to ask in the last ten minutes', () => {
  const route = sessionRoute(ROOM, DAY)
  const before = countRoute(ROOM, route, DAY)
  expect(before.answered).toBe(0)
  expect(before.left).toBeGreaterThan(0)
  const stop = route.parts[0]?.questions[0]
  expect(stop?.question).toBe('parties.steering')
  const id = stop?.record.id ?? ''
  const a = ROOM.parties[id]
  if (!a) throw new Error('no party')
  const answered = { ...ROOM, parties: { ...ROOM.parties, [id]: { ...a, steering: null } } } as typeof ROOM
  expect(countRoute(answered, route, DAY)).toEqual({ ...before, answered: 1 })
  expect(lastQuestions(ROOM, route, DAY)).toHaveLength(2)
  expect(lastQuestions(ROOM, route, DAY)[0]).toEqual(stop)
  expect(lastQuestions(answered, route, DAY)[0]).not.toEqual(stop)
})
