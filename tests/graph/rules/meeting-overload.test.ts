import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { overlappingMeetings } from '../../../src/graph/facts/meeting-overlap'
import { findingKey } from '../../../src/graph/rules/finding-key'
import type { MessageId } from '../../../src/graph/rules/index'
import type { Meeting } from '../../../src/model/schema/governance'
import { nlFindings } from '../../../src/text/nl/findings'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = [...'abcdefghij']

/** Participants as letters. */
function table(id: string, seats: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id,
    name: `Tafel ${id}`,
    scope: 'chain',
    permanence: 'standing',
    character: 'aligns',
    level: 'tactical',
    participants: [...seats].map((party) => ({ party })),
    ...fields,
  }
}

function withTables(...meetings: Meeting[]) {
  return smallMap({
    parties,
    dependencies: ['a>b!', 'c>d!'],
    goals: [{ id: 'gol', text: 'Op tijd', contributions: [] }],
    meetings,
  })
}

const temporary = (id: string, decidesOn: string[], fields: Partial<Meeting> = {}) =>
  table(id, 'ab', { permanence: 'temporary', decidesOn, ...fields })
const ended = temporary('old', [], { until: '2026-05-31' })
const sixTables = (name: string, last = name) =>
  [1, 2, 3, 4, 5, 6].map((i) =>
    table(`m${i}`, '', {
      participants: [{ party: 'a', function: i === 6 ? last : name }, { party: parties[i] ?? 'b' }],
    }),
  )

describeRule('meeting-overload', {
  speaks: [
    {
      when: 'seven of ten parties are the same, in one character and level: one finding per cluster',
      map: withTables(table('m1', 'abcdefgh'), table('m2', 'abcdefgij'), table('m3', 'abcdefg'), table('m4', 'hi')),
      finds: { 'alike:m1': 'low' },
    },
    {
      when: 'the same people meet, and a level was not looked at',
      map: withTables(table('m1', 'abc'), table('m2', 'abc', { level: undefined })),
      finds: { 'alike-open:m1': 'question' },
    },
    {
      when: 'who presides is counted too',
      map: withTables(table('m1', 'ab', { chair: 'c' }), table('m2', 'abc')),
      finds: { 'alike:m1': 'low' },
    },
    {
      when: 'three temporary meetings decide on one goal',
      map: withTables(temporary('m1', ['gol']), temporary('m2', ['gol', 'a_b']), temporary('m3', ['gol'])),
      finds: { 'temporary:gol': 'low' },
    },
    {
      when: 'three decide on one dependency, and two of them with another on a second',
      map: withTables(
        temporary('m1', ['a_b']),
        temporary('m2', ['a_b', 'c_d']),
        temporary('m3', ['a_b', 'c_d']),
        temporary('m4', ['c_d']),
      ),
      finds: { 'temporary:a_b': 'low' },
    },
    { when: 'a temporary meeting is past its end', map: withTables(ended), finds: { 'ended:map': 'low' } },
    {
      when: 'one function sits in six chain meetings',
      map: withTables(...sixTables('Directeur', ' directeur')),
      finds: { [findingKey('one-function', ['a', 'function directeur'])]: 'low' },
    },
    {
      when: 'two of the four hold: both are more than worth knowing, a question stays one',
      map: withTables(
        table('m1', 'abc'),
        table('m2', 'abc'),
        table('m3', 'def'),
        table('m4', 'def', { level: undefined }),
        ended,
      ),
      finds: { 'alike:m1': 'medium', 'alike-open:m3': 'question', 'ended:map': 'medium' },
    },
  ],
  silent: [
    {
      when: 'the one goes on to the other: two steps, both on purpose',
      map: withTables(table('m1', 'abc'), table('m2', 'abc', { escalatesTo: 'm1' })),
    },
    {
      when: 'the character differs',
      map: withTables(table('m1', 'abc'), table('m2', 'abc', { character: 'decides' })),
    },
    { when: 'the level differs', map: withTables(table('m1', 'abc'), table('m2', 'abc', { level: 'executive' })) },
    { when: 'six of ten are the same', map: withTables(table('m1', 'abcdefgh'), table('m2', 'abcdefij')) },
    { when: 'they share one party', map: withTables(table('m1', 'a'), table('m2', 'a')) },
    { when: 'one has ended', map: withTables(table('m1', 'abc'), table('m2', 'abc', { until: '2026-05-31' })) },
    {
      when: 'two temporary meetings have one subject',
      map: withTables(temporary('m1', ['gol']), temporary('m2', ['gol'])),
    },
    { when: 'a temporary meeting ends today', map: withTables(temporary('m1', [], { until: '2026-06-01' })) },
    {
      when: 'one function sits in five, and a sixth is another',
      map: withTables(...sixTables('Directeur', 'Secretaris')),
    },
    {
      when: 'the function of a party was not looked at',
      map: withTables(...[1, 2, 3, 4, 5, 6].map((i) => table(`m${i}`, `a${parties[i]}`))),
    },
  ],
})

test('suggests and never judges: could be one, not one too many', () => {
  const map = withTables(
    table('m1', 'abc'),
    table('m2', 'abc'),
    ended,
    ...['t1', 't2', 't3'].map((id) => temporary(id, ['gol'])),
  )
  const found = findingsOf('meeting-overload', { map })
  expect(found.map(({ message }) => message.split('.')[1])).toEqual(['alike', 'temporary', 'ended'])
  const titles = found.map(({ message, values }) => nlFindings[message as MessageId].title(values))
  expect(titles.slice(0, 2).every((title) => title.includes('zouden samen kunnen'))).toBe(true)
  for (const title of titles) expect(title).not.toMatch(/overbodig|te veel|schrap/)
})

test('finds the same pairs as comparing every two meetings', () => {
  const meetings = Array.from({ length: 60 }, (_, i) =>
    table(`m${i}`, parties.filter((_, j) => ((i * 37 + j * 11) % 7) * ((i + j) % 5) > 3).join('')),
  )
  const jaccard = (one: Meeting, other: Meeting) => {
    const [a, b] = [one, other].map(({ participants }) => new Set(participants?.map(({ party }) => party)))
    const shared = [...(a ?? [])].filter((id) => b?.has(id)).length
    return shared < 2 ? 0 : shared / ((a?.size ?? 0) + (b?.size ?? 0) - shared)
  }
  const names = (pairs: readonly { a: Meeting; b: Meeting }[]) =>
    pairs.map(({ a, b }) => [a.id, b.id].sort().join(' ')).sort()
  const expected = meetings.flatMap((a, i) =>
    meetings.slice(i + 1).flatMap((b) => (jaccard(a, b) >= 0.7 ? { a, b } : [])),
  )
  expect(expected.length).toBeGreaterThan(5)
  expect(names(overlappingMeetings(buildChainGraph(withTables(...meetings))))).toEqual(names(expected))
})
