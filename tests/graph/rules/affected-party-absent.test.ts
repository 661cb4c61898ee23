import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { nlFindings } from '../../../src/text/nl/findings'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

/** `a b` are the participants. */
function withMeeting(seats: string | undefined, fields: Partial<Meeting> = {}) {
  const participants = seats?.split(' ').map((party) => ({ party }))
  return smallMap({
    parties: ['a', 'b', 'c', { id: 'g', tier: 'municipal' }, { id: 'vng', kind: 'umbrella', tier: 'municipal' }],
    dependencies: ['a>b!', 'b>g!'],
    goals: [
      {
        id: 'gol',
        text: 'Op tijd',
        contributions: [
          { party: 'a', what: 'tempo' },
          { party: 'c', what: 'zicht' },
        ],
      },
    ],
    meetings: [
      {
        id: 'mtg',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        decidesOn: ['a_b'],
        ...(participants ? { participants } : {}),
        ...fields,
      },
    ],
  })
}

const withUmbrella = withMeeting('a vng', { decidesOn: ['a_b', 'b_g'] })

describeRule('affected-party-absent', {
  speaks: [
    { when: 'one end is not there', map: withMeeting('a c'), finds: { 'absent:mtg': 'medium' } },
    {
      when: 'who contributes to the goal is not there',
      map: withMeeting('a b', { decidesOn: ['gol'] }),
      finds: { 'absent:mtg': 'medium' },
    },
    { when: 'nobody knows who takes part', map: withMeeting(undefined), finds: { 'open:mtg': 'question' } },
    {
      when: 'people chose not to check whether it can be carried out',
      map: withMeeting('a', { feasibilityChecked: null }),
      finds: { 'absent:mtg': 'medium' },
    },
    { when: 'an umbrella speaks for one end only', map: withUmbrella, finds: { 'absent:mtg': 'medium' } },
  ],
  silent: [
    { when: 'both ends sit there', map: withMeeting('a b') },
    { when: 'one end presides', map: withMeeting('a', { chair: 'b' }) },
    { when: 'an umbrella of its tier sits there for it', map: withMeeting('b vng', { decidesOn: ['b_g'] }) },
    {
      when: 'it was checked whether it can be carried out',
      map: withMeeting('a', { feasibilityChecked: { date: '2026-01-01', by: 'b' } }),
    },
    { when: 'nothing is known that it decides on', map: withMeeting('a', { decidesOn: [] }) },
    { when: 'it has ended', map: withMeeting('a', { until: '2026-05-31' }) },
  ],
})

test('who an umbrella speaks for is not named as absent, and the umbrella is asked about', () => {
  const [found] = findingsOf('affected-party-absent', { map: withUmbrella })
  expect(found?.values).toMatchObject({ parties: ['B'], umbrellas: ['VNG'] })
  expect(nlFindings['affected-party-absent.absent'].question(found?.values ?? {})).toContain('VNG er namens de leden')
})
