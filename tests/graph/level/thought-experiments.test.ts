import { expect, test } from 'vitest'
import { smallMap } from '../small-map'
import { agreement, GOAL, levelOf, messages, reportOf, soundMap, statement, TABLE, TRIANGLES } from './level-maps'

// The five thought experiments with which the catalogue checks the procedure (part 3).

test('an empty map says nothing yet', () => {
  const level = levelOf(smallMap({}))
  expect(level.indication).toBe('unclear')
  expect(messages(level.missing)).toEqual(['missing.parties'])
  expect([level.for, level.against, level.unknown]).toEqual([[], [], []])
})

test('twelve bilateral agreements and no goal: level 2, with the bilateral agreements for and the missing goal against', () => {
  const pairs = ['ab', 'bc', 'cd', 'de', 'ef', 'ac', 'bd', 'ce', 'df', 'ad', 'be', 'cf']
  const agreements = pairs.map((pair) => agreement(`agr_${pair}`, [...pair]))
  const level = levelOf(soundMap({ agreements }))
  expect(level.indication).toBe('2')
  const bilateral = level.for.find(({ message }) => message === 'agreements.bilateral')
  expect(bilateral?.about).toHaveLength(12)
  expect(messages(level.against)).toContain('joint-goal.none-drawn')
})

test('an imposed goal, a table, some agreements and orders without the goal: between 2 and 3', () => {
  const level = levelOf(
    soundMap({
      meetings: [TABLE],
      goals: [
        {
          ...GOAL,
          origin: 'imposed',
          date: '2024-01-01',
          contributions: [
            { party: 'a', what: 'beslist op tijd', statutory: true },
            { party: 'b', what: 'vangt op', statutory: true },
          ],
        },
      ],
      agreements: [agreement('agr_1', ['a', 'b']), agreement('agr_2', ['c', 'd'])],
      triangles: TRIANGLES,
      assignments: [
        {
          id: 'o',
          triangle: 't',
          client: 'f',
          product: 'besluiten',
          from: '2026-01-01',
          until: '2026-12-31',
          goals: [],
        },
      ],
    }),
  )
  expect(level.indication).toBe('2-3')
  expect(messages(level.for)).toEqual(expect.arrayContaining(['forum.present', 'agreements.bilateral']))
  expect(messages(level.against)).toEqual(expect.arrayContaining(['joint-goal.imposed', 'goal-not-in-orders.none']))
})

test('a rich map that one party filled in is called nothing yet: it says where the known points, and who has not confirmed', () => {
  const rich = { meetings: [TABLE], goals: [GOAL], agreements: [agreement('agr_1', ['a', 'b', 'c', 'd', 'e', 'f'])] }
  expect(levelOf(soundMap(rich)).indication).toBe('2-3')
  const map = soundMap(rich)
  const oneVoice = {
    ...map,
    parties: Object.fromEntries(
      Object.entries(map.parties).map(([id, { confirmedBy: _, ...fields }]) => [
        id,
        { ...fields, confirmedBy: { party: 'a', date: '2026-05-01' } },
      ]),
    ),
  }
  const report = reportOf(oneVoice)
  const [level] = report.chains
  expect(level).toMatchObject({ indication: 'unclear', leansTo: '2-3', for: [], against: [], unknown: [] })
  expect(messages(level?.pointers['3'] ?? [])).toEqual(['joint-goal.joint', 'agreements.wide', 'forum.present'])
  expect(messages(report.missing)).toEqual(['missing.confirmations'])
  expect(report.missing[0]?.about.map(({ id }) => id)).toEqual([...'bcdef'])
})

test('two parties that differ on the effects for the chain: a contradiction, and no level 3', () => {
  const parts = {
    meetings: [TABLE],
    goals: [GOAL],
    agreements: [agreement('agr_1', ['a', 'b'])],
    triangles: TRIANGLES,
  }
  const agreed = [statement('a', 'chain-effects-weighed'), statement('f', 'chain-effects-weighed')]
  expect(levelOf(soundMap({ ...parts, statements: agreed })).indication).toBe('3')

  const differing = [statement('a', 'chain-effects-weighed', false), statement('f', 'chain-effects-weighed')]
  const level = levelOf(soundMap({ ...parts, statements: differing }))
  expect(level.indication).toBe('2-3')
  expect(level.features.find(({ feature }) => feature === 'chain-effects-weighed')?.state).toBe('contradicted')
  expect(messages(level.for)).toContain('said.one-yes')
  expect(messages(level.against)).toContain('said.one-no')
})
