import type { Assignment } from '../../../src/model/schema/steering'
import { answered, describeFeature, TWO_ORDERS } from './describe-feature'
import { agreement, statement, TABLE, TRIANGLES } from './level-maps'

const seats = (parties: string) => [...parties].map((party) => ({ party, mandate: 'decide' as const }))

/** A triangle around each of the six, with one of the others as its client. */
const EVERY_TRIANGLE = [...'abcdef'].map((id) => ({
  id: `t${id}`,
  contractor: id,
  clients: [{ party: id === 'f' ? 'e' : 'f' }],
}))

describeFeature('forum', [
  {
    name: 'all sit there with a mandate',
    map: { meetings: [TABLE] },
    state: 'seen',
    for: ['forum.present'],
    unknown: ['forum.clients-unknown'],
  },
  {
    name: 'a client of each triangle sits there too',
    map: { meetings: [TABLE], triangles: EVERY_TRIANGLE },
    state: 'seen',
    for: ['forum.present'],
  },
  {
    name: 'mandates nobody looked at',
    map: { meetings: [{ ...TABLE, participants: [...'abcdef'].map((party) => ({ party })) }] },
    state: 'unknown',
    unknown: ['forum.mandates-open'],
  },
  {
    name: 'deliberately without mandates is known too',
    map: {
      meetings: [{ ...TABLE, participants: [...'abcdef'].map((party) => ({ party, mandate: null })) }],
      triangles: EVERY_TRIANGLE,
    },
    state: 'seen',
    for: ['forum.present'],
  },
  {
    name: 'too few sit there, of a chain that parties confirmed',
    map: { meetings: [{ ...TABLE, participants: seats('ab') }] },
    state: 'not-seen',
    against: ['forum.too-small'],
  },
  {
    name: 'meetings are known, none for the chain, and parties confirmed that',
    map: { meetings: [{ ...TABLE, scope: 'other' }] },
    state: 'not-seen',
    against: ['forum.none'],
  },
  { name: 'nothing drawn', map: {}, state: 'unknown', unknown: ['forum.open'] },
  {
    name: 'the room says that there is none',
    map: answered({}, 'action', 'no-chain-forum.open'),
    state: 'not-seen',
    against: ['forum.none'],
  },
  {
    name: 'disputed',
    map: { meetings: [{ ...TABLE, certainty: 'disputed' }], triangles: EVERY_TRIANGLE },
    state: 'contradicted',
    for: ['forum.present'],
    against: ['forum.disputed'],
  },
])

const checked = { ...TWO_ORDERS[0], chainEffectChecked: { date: '2026-02-01', by: 'a' } } as Assignment
const unchecked = { ...TWO_ORDERS[1], chainEffectChecked: null } as Assignment

describeFeature('chain-effects-weighed', [
  {
    name: 'an order was looked at by one party',
    map: { triangles: TRIANGLES, assignments: [checked] },
    state: 'seen',
    for: ['chain-effects-weighed.checked'],
    unknown: ['chain-effects-weighed.unconfirmed'],
  },
  {
    name: 'and its client confirms',
    map: { triangles: TRIANGLES, assignments: [checked], statements: [statement('f', 'chain-effects-weighed')] },
    state: 'seen',
    for: ['chain-effects-weighed.checked', 'said.one-yes'],
  },
  {
    name: 'one order was, another deliberately not',
    map: { triangles: TRIANGLES, assignments: [checked, unchecked] },
    state: 'contradicted',
    for: ['chain-effects-weighed.checked'],
    against: ['chain-effects-weighed.unchecked'],
  },
  {
    name: 'deliberately not',
    map: { triangles: TRIANGLES, assignments: [unchecked] },
    state: 'not-seen',
    against: ['chain-effects-weighed.unchecked'],
  },
  {
    name: 'a moment in planning alone shows no weighing',
    map: {
      triangles: TRIANGLES,
      couplingPoints: [
        {
          id: 'k',
          kind: 'planning',
          ends: [{ triangle: 't' }, { party: 'b' }],
          meeting: null,
          moment: 9,
          representedBy: 'x',
          mandate: 'decide',
        },
      ],
    },
    state: 'unknown',
    for: ['chain-effects-weighed.planning'],
    unknown: ['chain-effects-weighed.open'],
  },
  { name: 'nothing known', map: {}, state: 'unknown', unknown: ['chain-effects-weighed.open'] },
])

describeFeature('feasibility-weighed', [
  {
    name: 'a decision was checked by one party',
    map: { meetings: [{ ...TABLE, feasibilityChecked: { date: '2026-02-01', by: 'b' } }] },
    state: 'seen',
    for: ['feasibility-weighed.checked'],
    unknown: ['feasibility-weighed.unconfirmed'],
  },
  {
    name: 'who feels the decision sits there',
    map: { meetings: [{ ...TABLE, character: 'decides', decidesOn: ['a_b'] }] },
    state: 'seen',
    for: ['feasibility-weighed.all-present'],
    unknown: ['feasibility-weighed.unconfirmed'],
  },
  {
    name: 'who feels the decision does not sit there',
    map: {
      meetings: [
        { ...TABLE, character: 'decides', decidesOn: ['e_f'], participants: seats('abcde'), feasibilityChecked: null },
      ],
    },
    state: 'not-seen',
    against: ['feasibility-weighed.unchecked', 'affected-party-absent.absent'],
  },
  {
    name: 'deliberately without a check, and a party says otherwise',
    map: { meetings: [{ ...TABLE, feasibilityChecked: null }], statements: [statement('c', 'feasibility-weighed')] },
    state: 'contradicted',
    for: ['said.one-yes'],
    against: ['feasibility-weighed.unchecked'],
  },
  { name: 'nothing known', map: {}, state: 'unknown', unknown: ['feasibility-weighed.open'] },
])

const manyClients = { id: 't', contractor: 'a', owner: { party: 'e' } }
const uncoordinated = {
  ...manyClients,
  clients: [
    { party: 'f', coordinating: false },
    { party: 'd', coordinating: false },
  ],
}

describeFeature('steering-clear', [
  {
    name: 'everyone may decide at a table that decides',
    map: { meetings: [{ ...TABLE, character: 'decides' }] },
    state: 'seen',
    for: ['steering-clear.mandates'],
  },
  {
    name: 'one client coordinates',
    map: {
      triangles: [
        {
          ...manyClients,
          clients: [
            { party: 'f', coordinating: true },
            { party: 'd', coordinating: false },
          ],
        },
      ],
    },
    state: 'seen',
    for: ['steering-clear.coordinated'],
  },
  {
    name: 'no client coordinates',
    map: { triangles: [uncoordinated] },
    state: 'not-seen',
    against: ['multiple-clients-uncoordinated.none'],
  },
  {
    name: 'no client coordinates, and the room says it is wrong',
    map: answered({ triangles: [uncoordinated] }, 'incorrect', 'multiple-clients-uncoordinated.none'),
    state: 'unknown',
    unknown: ['steering-clear.open'],
  },
  {
    name: 'clear at a table, not in a triangle',
    map: { triangles: [uncoordinated], meetings: [{ ...TABLE, character: 'decides', participants: seats('abce') }] },
    state: 'contradicted',
    for: ['steering-clear.mandates'],
    against: ['multiple-clients-uncoordinated.none'],
  },
  { name: 'nothing known', map: {}, state: 'unknown', unknown: ['steering-clear.open'] },
])

describeFeature('awareness', [
  {
    name: 'two parties',
    map: { statements: [statement('a', 'awareness'), statement('b', 'awareness')] },
    state: 'seen',
    for: ['said.yes'],
  },
  {
    name: 'one party alone',
    map: { statements: [statement('a', 'awareness')] },
    state: 'unknown',
    for: ['said.one-yes'],
    unknown: ['awareness.open'],
  },
  {
    name: 'one party twice is one party, and its last word counts',
    map: {
      statements: [
        statement('a', 'awareness', true, { id: 's1', date: '2026-01-01' }),
        statement('a', 'awareness', false, { id: 's0', date: '2026-02-01' }),
      ],
    },
    state: 'unknown',
    against: ['said.one-no'],
    unknown: ['awareness.open'],
  },
  {
    name: 'parties differ',
    map: { statements: [statement('a', 'awareness'), statement('b', 'awareness', false)] },
    state: 'contradicted',
    for: ['said.one-yes'],
    against: ['said.one-no'],
  },
  {
    name: 'two parties say no',
    map: { statements: [statement('a', 'awareness', false), statement('b', 'awareness', false)] },
    state: 'not-seen',
    against: ['said.no'],
  },
])

describeFeature('disturbances-solved', [
  {
    name: 'an agreement for setbacks',
    map: { agreements: [{ ...agreement('x', ['a', 'b']), tags: ['fallback'] }] },
    state: 'seen',
    for: ['disturbances-solved.fallback'],
  },
  {
    name: 'one that ended',
    map: { agreements: [{ ...agreement('x', ['a', 'b']), tags: ['fallback'], until: '2026-01-31' }] },
    state: 'unknown',
    unknown: ['disturbances-solved.open'],
  },
  {
    name: 'an agreement, and a party that says it does not work',
    map: {
      agreements: [{ ...agreement('x', ['a', 'b']), tags: ['fallback'] }],
      statements: [statement('c', 'disturbances-solved', false)],
    },
    state: 'contradicted',
    for: ['disturbances-solved.fallback'],
    against: ['said.one-no'],
  },
])
