import { expect, test } from 'vitest'
import type { Principle } from '../../../src/model/schema/principles'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const mapWith = (...fields: readonly Partial<Principle>[]) =>
  smallMap({
    meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
    principles: fields.map((one, at) => ({ id: `u${at}`, text: `Uitgangspunt ${at}`, ...one })),
  })

describeRule('principle-not-adopted', {
  speaks: [
    { when: 'nobody looked where it was adopted', map: mapWith({}), finds: { 'open:map': 'question' } },
    {
      when: 'some were deliberately adopted nowhere and of others nobody looked',
      map: mapWith({ adoptedIn: null }, {}, { adoptedIn: 'm' }),
      finds: { 'none:map': 'low', 'open:map': 'question' },
    },
    {
      when: 'many were not: they make one finding',
      map: mapWith(...Array.from({ length: 30 }, () => ({}))),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    { when: 'there are no principles', map: mapWith() },
    { when: 'a meeting adopted it', map: mapWith({ adoptedIn: 'm' }) },
    {
      when: 'the day is known, and no meeting',
      map: mapWith({ date: '2026-02-01' }, { adoptedIn: null, date: '2026-02-01' }),
    },
  ],
})

test('it counts them, and names each as evidence', () => {
  const [found] = findingsOf('principle-not-adopted', { map: mapWith({}, { adoptedIn: 'm' }, {}) })
  expect(found?.values).toEqual({ count: 2, total: 3 })
  expect(found?.about).toEqual([
    { kind: 'principles', id: 'u0' },
    { kind: 'principles', id: 'u2' },
  ])
})
