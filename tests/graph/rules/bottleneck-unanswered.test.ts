import { expect, test } from 'vitest'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Answer, Bottleneck } from '../../../src/model/schema/findings-and-views'
import type { Agreement, Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

const bottleneck = (fields: Partial<Bottleneck> = {}): Bottleneck => ({
  id: 'bot',
  text: 'De cellen zitten vol',
  category: 'scarcity',
  about: ['a_b'],
  state: 'confirmed',
  ...fields,
})

function meeting(seats: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm',
    name: 'Ketenoverleg',
    scope: 'chain',
    permanence: 'standing',
    participants: seats.split(' ').map((party) => ({ party, mandate: 'decide' })),
    ...fields,
  }
}

const agreement = (fields: Partial<Agreement> = {}): Agreement => ({
  id: 'agr',
  title: 'Convenant',
  kind: 'covenant',
  parties: ['a', 'b'],
  covers: ['a_b'],
  from: '2026-01-01',
  until: null,
  ...fields,
})

const answer = (finding: string, fields: Partial<Answer> = {}): Answer => ({
  id: 'ans',
  finding,
  answer: 'action',
  date: '2026-05-01',
  inputsHash: 'x',
  ...fields,
})

/** A confirmed bottleneck about `a_b`, on a map that knows a meeting of two others. */
const mapWith = (fields: Partial<Bottleneck> = {}, parts: Parts = {}) =>
  smallMap({
    parties: ['a', 'b', 'c'],
    dependencies: ['a>b!', 'b>c'],
    triangles: [{ id: 't', contractor: 'a' }],
    bottlenecks: [bottleneck(fields)],
    meetings: [meeting('b c')],
    ...parts,
  })

const proposal = (state: Proposal['state'], addresses: string[] = ['bot']): Proposal => ({
  id: 'v',
  title: 'Eerst overleggen',
  state,
  addresses,
  change: NO_CHANGE,
})

const none = { 'none:bot': 'medium' } as const
const open = { 'open:bot': 'question' } as const

describeRule('bottleneck-unanswered', {
  speaks: [
    { when: 'nothing was agreed, decided or taken up', map: mapWith(), finds: none },
    {
      when: 'what was proposed for it was rejected',
      map: mapWith({}, { proposals: [proposal('rejected')] }),
      finds: none,
    },
    {
      when: 'a proposal is for something else',
      map: mapWith({}, { proposals: [proposal('idea', ['x'])] }),
      finds: none,
    },
    { when: 'it is about a triangle', map: mapWith({ about: ['t', 'a'] }), finds: none },
    {
      when: 'the agreement has run out',
      map: mapWith({}, { agreements: [agreement({ until: '2026-05-31' })] }),
      finds: none,
    },
    { when: 'only a law is about it', map: mapWith({}, { agreements: [agreement({ kind: 'statute' })] }), finds: none },
    {
      when: 'the agreement is what it is about',
      map: mapWith({ about: ['agr', 'a_b'] }, { agreements: [agreement()] }),
      finds: none,
    },
    {
      when: 'the two meet and may not decide there',
      map: mapWith({}, { meetings: [meeting('a b', { character: 'aligns' })] }),
      finds: none,
    },
    {
      when: 'the meeting that decided on it has ended',
      map: mapWith({}, { meetings: [meeting('a b', { decidesOn: ['a_b'], until: '2026-05-31' })] }),
      finds: none,
    },
    {
      when: 'the action was dropped and the decision refused',
      map: mapWith(
        {},
        {
          actions: [{ id: 'act', text: 'Doen', state: 'dropped', about: ['bot'] }],
          decisions: [{ id: 'dec', text: 'Doen', state: 'refused', about: ['bot'] }],
        },
      ),
      finds: none,
    },
    {
      when: 'the day of the answer went by',
      map: mapWith({}, { answers: [answer('dependency-without-agreement.none:a_b', { until: '2026-05-31' })] }),
      finds: none,
    },
    {
      when: 'the answer was that another finding is wrong',
      map: mapWith({}, { answers: [answer('dependency-without-agreement.none:a_b', { answer: 'incorrect' })] }),
      finds: none,
    },
    {
      when: 'it names parties alone, and an answer about one of them is about something else',
      map: mapWith({ about: ['a'] }, { answers: [answer('agency-rule-deviation.open:a')] }),
      finds: none,
    },
    { when: 'nobody said what it is about', map: mapWith({ about: undefined }), finds: open },
    {
      when: 'an agreement of the two does not say what it covers',
      map: mapWith({}, { agreements: [agreement({ covers: undefined })] }),
      finds: open,
    },
    {
      when: 'the two meet, and who may decide there is not known',
      map: mapWith({}, { meetings: [{ ...meeting('a b'), participants: [{ party: 'a' }, { party: 'b' }] }] }),
      finds: open,
    },
  ],
  silent: [
    { when: 'somebody proposes something for it', map: mapWith({}, { proposals: [proposal('idea')] }) },
    { when: 'a proposal for it was adopted', map: mapWith({}, { proposals: [proposal('adopted')] }) },
    { when: 'the group did not confirm it yet', map: mapWith({ state: 'raised' }) },
    { when: 'it was resolved', map: mapWith({ state: 'resolved' }) },
    { when: 'an agreement about it holds', map: mapWith({}, { agreements: [agreement()] }) },
    {
      when: 'an agreement holds between two of the parties it names',
      map: mapWith({ about: ['a', 'b', 'c'] }, { agreements: [agreement()] }),
    },
    {
      when: 'an order is about it',
      map: mapWith(
        {},
        { assignments: [{ id: 'o', triangle: 't', client: 'b', product: 'product van a voor b', from: '2026-01-01' }] },
      ),
    },
    { when: 'a meeting decides on it', map: mapWith({}, { meetings: [meeting('b c', { decidesOn: ['a_b'] })] }) },
    {
      when: 'a deciding meeting has its subject on the agenda',
      map: mapWith({}, { meetings: [meeting('b c', { character: 'decides', topics: ['cellen'] })] }),
    },
    {
      when: 'an action is about it',
      map: mapWith({}, { actions: [{ id: 'x', text: 'Doen', state: 'open', about: ['bot'] }] }),
    },
    {
      when: 'a decision came from a finding about it',
      map: mapWith(
        {},
        { decisions: [{ id: 'x', text: 'Doen', state: 'requested', finding: 'missing-table.none:a_b' }] },
      ),
    },
    {
      when: 'the room answered a finding about it',
      map: mapWith({}, { answers: [answer('dependency-without-agreement.none:a_b', { answer: 'deliberate' })] }),
    },
    {
      when: 'what was promised in an answer was done',
      map: mapWith(
        {},
        { answers: [answer('dependency-without-agreement.none:a_b', { until: '2026-05-31', doneOn: '2026-05-20' })] },
      ),
    },
    { when: 'the map knows no meeting, agreement or word of the room', map: mapWith({}, { meetings: [] }) },
  ],
})

test('an answer to the finding itself does not make it go away', () => {
  const map = mapWith({}, { answers: [answer('bottleneck-unanswered.none:bot')] })
  expect(findingsOf('bottleneck-unanswered', { map })).toHaveLength(1)
})
