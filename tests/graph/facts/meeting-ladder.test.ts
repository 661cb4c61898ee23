import { describe, expect, it } from 'vitest'
import { countLadder, meetingLadder } from '../../../src/graph/facts/meeting-ladder'
import type { Meeting } from '../../../src/model/schema/governance'
import { chainMap } from '../../support/chain-builder'

const DAY = '2026-06-01'
const meeting = (
  id: string,
  level?: Meeting['level'],
  escalatesTo?: string | null,
  rest: Partial<Meeting> = {},
): Meeting => ({
  id,
  name: id,
  scope: 'chain',
  permanence: 'standing',
  ...(level === undefined ? {} : { level }),
  ...(escalatesTo === undefined ? {} : { escalatesTo }),
  ...rest,
})
const ladderOf = (...meetings: Meeting[]) => meetingLadder(chainMap({ meetings }), DAY)
const waysOf = (...meetings: Meeting[]) =>
  Object.fromEntries(Object.values(ladderOf(...meetings).steps).map(({ way }, i) => [meetings[i]?.id, way]))

describe('the ladder of meetings', () => {
  it('has the four levels from the top down, and what has none only when there is such a meeting', () => {
    expect(ladderOf(meeting('a', 'tactical')).rungs.map(({ id, meetings }) => [id, meetings.length])).toEqual([
      ['political', 0],
      ['executive', 0],
      ['tactical', 1],
      ['operational', 0],
    ])
    expect(ladderOf(meeting('a'), meeting('b', null)).rungs.map(({ id }) => id)).toEqual([
      'political',
      'executive',
      'tactical',
      'operational',
      'unknown',
      'none',
    ])
  })

  it('says of each meeting which way a matter goes', () => {
    expect(
      waysOf(
        meeting('a', 'political'),
        meeting('b', 'executive', 'a'),
        meeting('c', 'operational', 'a'),
        meeting('d', 'executive', 'b'),
        meeting('e', 'executive', 'c'),
        meeting('f', undefined, 'a'),
        meeting('g', 'tactical', null),
        meeting('h', 'tactical'),
        meeting('i', 'political', null),
        meeting('j', 'tactical', 'gone'),
      ),
    ).toEqual({
      a: 'top',
      b: 'up',
      c: 'jump',
      d: 'same',
      e: 'down',
      f: 'unplaced',
      g: 'none',
      h: 'open',
      i: 'none',
      j: 'open',
    })
  })

  it('names the levels that a jump leaves out, from below', () => {
    const { steps } = ladderOf(meeting('a', 'political'), meeting('b', 'operational', 'a'))
    expect(steps.b?.skipped).toEqual(['tactical', 'executive'])
  })

  it('finds who stands in a circle, and not who only leads to one', () => {
    const ladder = ladderOf(
      meeting('a', 'executive', 'b'),
      meeting('b', 'tactical', 'c'),
      meeting('c', 'tactical', 'a'),
      meeting('d', 'operational', 'a'),
      meeting('e', 'operational', 'e'),
    )
    expect(ladder.steps.b?.loop).toEqual(['b', 'c', 'a'])
    expect(ladder.steps.d?.loop).toEqual([])
    expect(ladder.steps.e?.loop).toEqual(['e'])
    expect(countLadder(ladder)).toEqual({ meetings: 5, escalating: 5, open: 0, loops: 2, ended: 0 })
  })

  it('does not count what is no longer held', () => {
    const ladder = ladderOf(meeting('a', 'tactical', undefined, { until: '2026-05-31' }), meeting('b', 'tactical'))
    expect(ladder.steps.a?.hasEnded).toBe(true)
    expect(countLadder(ladder)).toEqual({ meetings: 1, escalating: 0, open: 1, loops: 0, ended: 1 })
  })
})
