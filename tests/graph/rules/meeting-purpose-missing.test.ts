import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

function withMeeting(fields: Partial<Meeting>) {
  return smallMap({
    parties: ['a', 'b', 'c'],
    meetings: [
      {
        id: 'mtg',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        participants: [{ party: 'a' }, { party: 'b' }, { party: 'c' }],
        ...fields,
      },
    ],
  })
}

const purpose = 'Samen plannen'

describeRule('meeting-purpose-missing', {
  speaks: [
    {
      when: 'it deliberately has no purpose',
      map: withMeeting({ purpose: null, character: 'aligns' }),
      finds: { 'none:mtg': 'low' },
    },
    {
      when: 'its character was left open on purpose',
      map: withMeeting({ purpose, character: null }),
      finds: { 'none:mtg': 'low' },
    },
    { when: 'nobody looked at either', map: withMeeting({}), finds: { 'open:mtg': 'question' } },
    { when: 'nobody looked at its character', map: withMeeting({ purpose }), finds: { 'open:mtg': 'question' } },
  ],
  silent: [
    { when: 'both are known', map: withMeeting({ purpose, character: 'informs' }) },
    { when: 'two take part', map: withMeeting({ participants: [{ party: 'a' }, { party: 'b' }] }) },
    { when: 'nobody knows who takes part', map: withMeeting({ participants: undefined }) },
    { when: 'it is temporary', map: withMeeting({ permanence: 'temporary' }) },
    { when: 'it has ended', map: withMeeting({ until: '2026-05-31' }) },
  ],
})

test('names what was left open on purpose before what nobody looked at', () => {
  const [found] = findingsOf('meeting-purpose-missing', { map: withMeeting({ purpose: null }) })
  expect(found).toMatchObject({ kind: 'finding', values: { fields: ['purpose'] } })
})
