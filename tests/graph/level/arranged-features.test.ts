import { answered, describeFeature, TWO_ORDERS } from './describe-feature'
import { agreement, GOAL, statement, TABLE, TRIANGLES } from './level-maps'

describeFeature('joint-goal', [
  {
    name: 'made together and adopted',
    map: { meetings: [TABLE], goals: [GOAL] },
    state: 'seen',
    for: ['joint-goal.joint'],
  },
  {
    name: 'where it was adopted is not filled in',
    map: { goals: [{ id: 'g', text: 'Doel', origin: 'joint', contributions: [] }] },
    state: 'unknown',
    unknown: ['joint-goal.open'],
  },
  {
    name: 'adopted at a table that is not on the map',
    map: { goals: [{ ...GOAL, adoptedIn: 'gone' }] },
    state: 'unknown',
    unknown: ['joint-goal.open'],
  },
  {
    name: 'given from outside',
    map: { goals: [{ ...GOAL, origin: 'imposed' }] },
    state: 'not-seen',
    against: ['joint-goal.imposed'],
  },
  {
    name: 'deliberately adopted nowhere',
    map: { goals: [{ ...GOAL, adoptedIn: null }] },
    state: 'not-seen',
    against: ['joint-goal.not-adopted'],
  },
  {
    name: 'an imposed goal beside a joint one',
    map: { meetings: [TABLE], goals: [GOAL, { ...GOAL, id: 'g2', origin: 'imposed' }] },
    state: 'seen',
    for: ['joint-goal.joint'],
    against: ['joint-goal.imposed'],
  },
  {
    name: 'disputed',
    map: { meetings: [TABLE], goals: [{ ...GOAL, certainty: 'disputed' }] },
    state: 'contradicted',
    for: ['joint-goal.joint'],
    against: ['joint-goal.disputed'],
  },
  { name: 'nothing drawn', map: {}, state: 'unknown', against: ['joint-goal.none-drawn'] },
  { name: 'deliberately no common task', map: { mission: null }, state: 'not-seen', against: ['joint-goal.none'] },
])

const contributing = (...parties: string[]) => ({
  meetings: [TABLE],
  goals: [{ ...GOAL, contributions: parties.map((party) => ({ party, what: 'werk' })) }],
})

describeFeature('contributions-named', [
  { name: 'of all', map: contributing(...'abcdef'), state: 'seen', for: ['contributions-named.covered'] },
  {
    name: 'of four of the six',
    map: contributing(...'abcd'),
    state: 'seen',
    for: ['contributions-named.some'],
    unknown: ['contributions-named.missing'],
  },
  {
    name: 'of two of the six',
    map: contributing('a', 'b'),
    state: 'unknown',
    for: ['contributions-named.some'],
    unknown: ['contributions-named.missing'],
  },
  {
    name: 'deliberately of nobody',
    map: { meetings: [TABLE], goals: [GOAL] },
    state: 'not-seen',
    against: ['contributions-named.none'],
  },
  { name: 'no goal', map: {}, state: 'unknown', unknown: ['contributions-named.open'] },
  {
    name: 'with a disputed goal only',
    map: {
      meetings: [TABLE],
      goals: [
        { ...GOAL, certainty: 'disputed', contributions: [...'abcdef'].map((party) => ({ party, what: 'werk' })) },
      ],
    },
    state: 'contradicted',
    for: ['contributions-named.covered'],
    against: ['contributions-named.disputed'],
  },
])

describeFeature('contributions-fit', [
  {
    name: 'two parties say so',
    map: { statements: [statement('a', 'contributions-fit'), statement('b', 'contributions-fit')] },
    state: 'seen',
    for: ['said.yes'],
  },
  {
    name: 'one party says so',
    map: { statements: [statement('a', 'contributions-fit')] },
    state: 'unknown',
    for: ['said.one-yes'],
    unknown: ['contributions-fit.open'],
  },
  {
    name: 'one party says so and the orders on the map do not clash',
    map: { triangles: TRIANGLES, assignments: TWO_ORDERS, statements: [statement('a', 'contributions-fit')] },
    state: 'seen',
    for: ['said.one-yes'],
  },
  {
    name: 'two parties say it is not so',
    map: { statements: [statement('a', 'contributions-fit', false), statement('b', 'contributions-fit', false)] },
    state: 'not-seen',
    against: ['said.no'],
  },
  {
    name: 'the orders do not clash and nobody says more',
    map: { triangles: TRIANGLES, assignments: TWO_ORDERS },
    state: 'unknown',
    unknown: ['contributions-fit.open'],
  },
  {
    name: 'parties say so, orders clash',
    map: {
      triangles: TRIANGLES,
      assignments: TWO_ORDERS.map((order, i) => ({ ...order, inTensionWith: [i === 0 ? 'o2' : 'o1'] })),
      statements: [statement('a', 'contributions-fit'), statement('b', 'contributions-fit')],
    },
    state: 'contradicted',
    for: ['said.yes'],
    against: ['conflicting-orders.orders'],
  },
])

describeFeature('agreements', [
  {
    name: 'between two',
    map: { agreements: [agreement('x', ['a', 'b'])] },
    state: 'seen',
    for: ['agreements.bilateral'],
    unknown: ['agreements.uncovered'],
  },
  {
    name: 'between three, and one for the chain',
    map: { agreements: [agreement('x', ['a', 'b', 'c']), agreement('y', ['a', 'b', 'c', 'd', 'e'])] },
    state: 'seen',
    for: ['agreements.wide', 'agreements.several'],
    unknown: ['agreements.uncovered'],
  },
  {
    name: 'signed on behalf of another',
    map: { agreements: [{ ...agreement('x', ['a']), onBehalfOf: ['b'] }] },
    state: 'seen',
    for: ['agreements.bilateral'],
    unknown: ['agreements.uncovered'],
  },
  {
    name: 'ended',
    map: { agreements: [{ ...agreement('x', ['a', 'b']), until: '2026-01-31' }] },
    state: 'unknown',
    against: ['agreements.ended'],
    unknown: ['agreements.open'],
  },
  {
    name: 'a paper of one triangle',
    map: { agreements: [{ ...agreement('x', ['a', 'f']), kind: 'annual-plan' }] },
    state: 'unknown',
    unknown: ['agreements.open'],
  },
  {
    name: 'disputed',
    map: { agreements: [{ ...agreement('x', ['a', 'b']), certainty: 'disputed' }] },
    state: 'contradicted',
    for: ['agreements.bilateral'],
    against: ['agreements.disputed'],
    unknown: ['agreements.uncovered'],
  },
  { name: 'nothing drawn', map: {}, state: 'unknown', unknown: ['agreements.open'] },
  {
    name: 'the room says of each dependency that there is none',
    map: answered({}, 'deliberate', 'dependency-without-agreement.none'),
    state: 'not-seen',
    against: ['agreements.none'],
  },
  {
    name: 'the room says that the findings are wrong',
    map: answered({}, 'incorrect', 'dependency-without-agreement.none'),
    state: 'unknown',
    unknown: ['agreements.open'],
  },
])
