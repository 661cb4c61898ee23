import { describe, expect, it } from 'vitest'
import { compareMaps } from '../../../src/graph/compare/compare-maps'
import { followUpOf, lastDayOf } from '../../../src/graph/facts/sessions'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import type { Session } from '../../../src/model/schema/session'
import { chainMap, party } from '../../support/chain-builder'

const session = (id: string, fields: Partial<Session> = {}): Session => ({
  id,
  date: '2026-11-28',
  kind: 'worksession',
  ...fields,
})
const answer = (id: string, date: string): Answer => ({ id, finding: id, answer: 'deliberate', date, inputsHash: 'h' })

const map = chainMap({
  id: 'kaart',
  title: 'Proefketen',
  status: 'reviewed',
  referenceDate: '2026-11-01',
  parties: [party('a'), party('b')],
  sessions: [session('open'), session('over', { endedOn: '2026-11-28' })],
  actions: [{ id: 'bellen', text: 'Bellen', state: 'open', session: 'open' }],
})

describe('the map for the next session', () => {
  const next = followUpOf(map, {
    id: 'vervolg',
    title: 'Proefketen 2',
    today: '2026-12-12',
    closed: { open: { endedOn: '2026-11-28', changes: ['Een partij erbij'] } },
  })

  it('is a draft of today that says where it comes from, and holds the same records', () => {
    const { records, map: fields } = compareMaps(map, next)
    expect(fields.map(({ field, to }) => [field, to])).toEqual(
      expect.arrayContaining([
        ['title', 'Proefketen 2'],
        ['basedOn', 'kaart'],
        ['status', 'draft'],
        ['referenceDate', '2026-12-12'],
      ]),
    )
    expect(records.map(({ id, kind }) => [id, kind])).toEqual([['open', 'changed']])
    expect(next.sessions.open).toEqual(session('open', { endedOn: '2026-11-28', changes: ['Een partij erbij'] }))
    expect(next.sessions.over).toEqual(map.sessions.over)
    expect(map.sessions.open).not.toHaveProperty('endedOn')
  })

  it('is an exercise still, when it goes on from one', () => {
    const closed = { id: 'vervolg', title: 'Proefketen 2', today: '2026-12-12', closed: {} }
    expect(followUpOf({ ...map, exercise: true }, closed).exercise).toBe(true)
    expect(next.exercise).toBeUndefined()
  })

  it('is a file that opens as it is', () => {
    expect(readChainMap(writeChainMap(next))).toMatchObject({ ok: true, map: next })
  })
})

it('a session that nobody ended was over when the last answer was given', () => {
  expect(lastDayOf(chainMap({}), session('s'))).toBe('2026-11-28')
  expect(lastDayOf(chainMap({ answers: [answer('x', '2026-11-01')] }), session('s'))).toBe('2026-11-28')
  const later = chainMap({ answers: [answer('x', '2026-11-29'), answer('y', '2026-11-27')] })
  expect(lastDayOf(later, session('s'))).toBe('2026-11-29')
})
