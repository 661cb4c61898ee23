import { expect, test } from 'vitest'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Proposal } from '../../../src/model/schema/wanted'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const mapWith = (...fields: readonly Partial<Proposal>[]) =>
  smallMap({
    meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
    proposals: fields.map((one, at) => ({
      id: `v${at}`,
      title: `Voorstel ${at}`,
      state: 'supported',
      change: NO_CHANGE,
      ...one,
    })),
  })

const whole: Partial<Proposal> = { responsible: 'secretaris', decidedIn: 'm' }

describeRule('proposal-without-who-or-when', {
  speaks: [
    { when: 'nobody said who or when', map: mapWith({}), finds: { 'open:map': 'question' } },
    {
      when: 'it is discussed, without who',
      map: mapWith({ state: 'discussed', decidedIn: 'm' }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'it has no meeting and no day',
      map: mapWith({ responsible: 'secretaris' }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'deliberately nobody works one out, and of others nobody looked: they make two findings',
      map: mapWith({ responsible: null, decidedIn: 'm' }, {}, {}, whole),
      finds: { 'none:map': 'low', 'open:map': 'question' },
    },
    {
      when: 'there is deliberately no meeting and no day',
      map: mapWith({ responsible: 'secretaris', decidedIn: null, date: null }),
      finds: { 'none:map': 'low' },
    },
  ],
  silent: [
    { when: 'there are no proposals', map: mapWith() },
    { when: 'a meeting is known', map: mapWith(whole) },
    { when: 'a day is known, and no meeting', map: mapWith({ responsible: 'secretaris', date: '2026-07-01' }) },
    { when: 'it is a bare idea', map: mapWith({ state: 'idea' }) },
    { when: 'it was adopted or rejected', map: mapWith({ state: 'adopted' }, { state: 'rejected' }) },
  ],
})

test('it counts what is lacking, and names each as evidence', () => {
  const [found] = findingsOf('proposal-without-who-or-when', { map: mapWith({ decidedIn: 'm' }, whole, {}) })
  expect(found?.values).toEqual({ proposals: ['Voorstel 0', 'Voorstel 2'], who: 2, when: 1 })
  expect(found?.about.map(({ id }) => id)).toEqual(['v0', 'v2'])
})
