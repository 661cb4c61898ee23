import { describe, expect, it } from 'vitest'
import { agreedOf, countAgreed, fromLastTime } from '../../../src/graph/facts/agreed'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import type { Action, Decision, Session } from '../../../src/model/schema/session'
import { chainMap } from '../../support/chain-builder'

function answer(id: string, fields: Partial<Answer>): Answer {
  return { id, finding: `rule:${id}`, answer: 'action', date: '2026-03-02', inputsHash: 'h', ...fields }
}
const action = (id: string, fields: Partial<Action> = {}): Action => ({ id, text: id, state: 'open', ...fields })
const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
  id,
  text: id,
  state: 'requested',
  ...fields,
})

describe('what was agreed', () => {
  it('has actions and answers that are actions in one list: open ones first, by their day', () => {
    const map = chainMap({
      actions: [action('later', { due: '2026-09-01' }), action('undated'), action('past', { state: 'done' })],
      answers: [answer('soon', { until: '2026-04-01', reason: 'bellen', takenUpBy: 'secretaris' })],
    })
    const { actions } = agreedOf(map)
    expect(actions.map(({ id }) => id)).toEqual(['soon', 'later', 'undated', 'past'])
    expect(actions[0]).toMatchObject({ text: 'bellen', takenUpBy: 'secretaris', due: '2026-04-01', state: 'open' })
  })

  it('counts the newest answer to a finding, and nothing that was said before it', () => {
    const map = chainMap({
      answers: [
        answer('first', { finding: 'rule:x', answer: 'action' }),
        answer('second', { finding: 'rule:x', answer: 'deliberate', date: '2026-03-09' }),
      ],
    })
    const agreed = agreedOf(map)
    expect(agreed.actions).toEqual([])
    expect(agreed.answers.map(({ kind, list }) => [kind, list.map(({ id }) => id)])).toEqual([
      ['deliberate', ['second']],
    ])
    expect(countAgreed(agreed)).toBe(1)
  })

  it('keeps the order the group gave the decisions', () => {
    const map = chainMap({ decisions: [decision('b'), decision('a')] })
    expect(agreedOf(map).decisions.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('tells of one session what names it, and the answers from its day to its end', () => {
    const map = chainMap({
      sessions: [
        { id: 's1', date: '2026-03-01', kind: 'worksession', endedOn: '2026-03-03' },
        { id: 's2', date: '2026-05-01', kind: 'steering-group' },
      ],
      actions: [action('one', { session: 's1' }), action('two', { session: 's2' }), action('loose')],
      decisions: [decision('d1', { session: 's1' }), decision('d2')],
      answers: [
        answer('within', { answer: 'find-out', date: '2026-03-03' }),
        answer('after', { answer: 'find-out', date: '2026-03-04' }),
        answer('open', { answer: 'find-out', date: '2026-08-01' }),
      ],
    })
    const first = agreedOf(map, map.sessions.s1)
    expect(first.actions.map(({ id }) => id)).toEqual(['one'])
    expect(first.decisions.map(({ id }) => id)).toEqual(['d1'])
    expect(first.answers.flatMap(({ list }) => list.map(({ id }) => id))).toEqual(['within'])
    const second = agreedOf(map, map.sessions.s2)
    expect(second.answers.flatMap(({ list }) => list.map(({ id }) => id))).toEqual(['open'])
    expect(countAgreed(agreedOf(map))).toBe(8)
  })

  it('says of an answer that is an action whether it was done', () => {
    const map = chainMap({ answers: [answer('a', { doneOn: '2026-04-01' })] })
    expect(agreedOf(map).actions[0]?.state).toBe('done')
  })
})

describe('what was agreed the time before', () => {
  const session = (date: string): Session => ({ id: `s-${date}`, date, kind: 'worksession', endedOn: date })
  const said = {
    actions: [
      action('late', { due: '2026-03-08' }),
      action('today', { due: '2026-03-09' }),
      action('done', { state: 'done' }),
    ],
    decisions: [decision('asked'), decision('taken', { state: 'taken' }), decision('refused', { state: 'refused' })],
    answers: [answer('x', { until: '2026-03-01' }), answer('y', { answer: 'deliberate' })],
  }

  it('is counted on a later day, with what should have been done by then', () => {
    const map = chainMap({ ...said, sessions: [session('2026-02-01'), session('2026-03-02')] })
    expect(fromLastTime(map, '2026-03-09')).toEqual({
      date: '2026-03-02',
      open: 3,
      late: 2,
      done: 1,
      requested: 1,
      taken: 1,
      answers: 1,
    })
    // What is late stands first on the page.
    expect(agreedOf(map).actions.map(({ id }) => id)).toEqual(['x', 'late', 'today', 'done'])
  })

  it.each([
    ['no session was held', chainMap(said)],
    ['the group is together today', chainMap({ ...said, sessions: [session('2026-03-02'), session('2026-03-09')] })],
    ['nothing was agreed', chainMap({ sessions: [session('2026-03-02')] })],
  ])('is no news when %s', (_why, map) => {
    expect(fromLastTime(map, '2026-03-09')).toBeUndefined()
  })
})
