import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

type Mandate = NonNullable<Meeting['participants']>[number]['mandate']

const NONE: Meeting = { id: 'mtg', name: 'Tafel', scope: 'chain', permanence: 'standing', character: 'decides' }

function seats(mandates: Readonly<Record<string, Mandate>>): NonNullable<Meeting['participants']> {
  return Object.entries(mandates).map(([party, mandate]) => ({ party, ...(mandate === undefined ? {} : { mandate }) }))
}

function withMeeting(mandates: Readonly<Record<string, Mandate>>, fields: Partial<Meeting> = {}, more: Meeting[] = []) {
  return smallMap({
    parties: ['a', 'b', 'c', 'd'],
    dependencies: ['a>b!'],
    goals: [{ id: 'gol', text: 'Op tijd', contributions: [{ party: 'c', what: 'tempo' }] }],
    meetings: [{ ...NONE, participants: seats(mandates), ...fields }, ...more],
  })
}

const board: Meeting = { ...NONE, id: 'board', name: 'Bestuur', participants: seats({ a: 'decide' }) }

describeRule('decision-meeting-without-mandate', {
  speaks: [
    {
      when: 'one of them has to refer it',
      map: withMeeting({ a: 'decide', b: 'refer' }),
      finds: { 'without:mtg': 'medium' },
    },
    {
      when: 'one is there to inform',
      map: withMeeting({ a: 'decide', b: 'inform' }),
      finds: { 'without:mtg': 'medium' },
    },
    {
      when: 'one has deliberately none',
      map: withMeeting({ a: 'decide', b: null }),
      finds: { 'without:mtg': 'medium' },
    },
    {
      when: 'half of the mandates were not looked at',
      map: withMeeting({ a: 'decide', b: undefined }),
      finds: { 'open:mtg': 'question' },
    },
    {
      when: 'the ends of something critical may decide here, and over what is not known',
      map: withMeeting({ a: 'decide', b: 'decide', c: 'decide' }, { decidesOn: ['a_b'] }),
      finds: { 'scope:mtg': 'question' },
    },
    {
      when: 'an end of what it decides on has to refer it',
      map: withMeeting({ a: 'refer', b: 'decide', c: 'inform' }, { decidesOn: ['a_b'] }),
      finds: { 'without:mtg': 'medium' },
    },
    {
      when: 'who contributes to the goal it decides on has to refer it',
      map: withMeeting({ a: 'decide', c: 'refer' }, { decidesOn: ['gol'] }),
      finds: { 'without:mtg': 'medium' },
    },
    {
      when: 'it goes on to a meeting that does not decide',
      map: withMeeting({ a: 'refer' }, { escalatesTo: 'board' }, [{ ...board, character: 'aligns' }]),
      finds: { 'without:mtg': 'medium' },
    },
  ],
  silent: [
    {
      when: 'it decides on what one judges for itself by law, and who receives that advises',
      map: smallMap({
        parties: ['a', 'b'],
        dependencies: [['a>b!', { nature: 'statutory' }]],
        meetings: [{ ...NONE, participants: seats({ a: 'decide', b: 'inform' }), decidesOn: ['a_b'] }],
      }),
    },
    {
      when: 'over what the mandates go is known, or deliberately not bounded',
      map: withMeeting(
        {},
        {
          decidesOn: ['a_b'],
          participants: [
            { party: 'a', mandate: 'decide', scope: 'de inzet, tot 5 miljoen euro' },
            { party: 'b', mandate: 'decide', scope: null },
            { party: 'c', mandate: 'decide' },
          ],
        },
      ),
    },
    { when: 'what it decides on is not critical', map: withMeeting({ c: 'decide' }, { decidesOn: ['gol'] }) },
    { when: 'all may decide', map: withMeeting({ a: 'decide', b: 'decide' }) },
    { when: 'it does not decide', map: withMeeting({ a: 'refer' }, { character: 'aligns' }) },
    { when: 'fewer than half were not looked at', map: withMeeting({ a: 'decide', b: 'decide', c: undefined }) },
    {
      when: 'only who is not needed for it has to refer',
      map: withMeeting(
        {},
        {
          decidesOn: ['a_b'],
          participants: [
            ...seats({ a: 'decide', b: 'decide' }).map((seat) => ({ ...seat, scope: 'alles' })),
            ...seats({ c: 'refer', d: undefined }),
          ],
        },
      ),
    },
    {
      when: 'another from the same party may decide',
      map: withMeeting(
        {},
        {
          participants: [
            { party: 'a', mandate: 'refer' },
            { party: 'a', mandate: 'decide' },
          ],
        },
      ),
    },
    {
      when: 'it is the first of two steps on purpose',
      map: withMeeting({ a: 'refer' }, { escalatesTo: 'board' }, [board]),
    },
    { when: 'it has ended', map: withMeeting({ a: 'refer' }, { until: '2026-05-31' }) },
    { when: 'nobody is known to take part', map: withMeeting({}) },
  ],
})
