import type { Agreement, Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

const parties = ['a', 'b', 'c']
const agreement: Agreement = {
  id: 'agr',
  title: 'Convenant',
  kind: 'covenant',
  parties: ['a', 'b'],
  covers: ['a_b'],
  until: '2026-05-31',
}

function withAgreements(dependency: string, ...fields: Partial<Agreement>[]) {
  return smallMap({ parties, dependencies: [dependency], agreements: fields.map((own) => ({ ...agreement, ...own })) })
}

function meeting(months: number[] | undefined, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'mtg',
    name: 'Regietafel',
    scope: 'chain',
    permanence: 'standing',
    participants: [{ party: 'a' }, { party: 'b' }],
    ...(months ? { months } : {}),
    ...fields,
  }
}

/** An agreement that runs, and where its parties come together. */
const running = (until: string, meetings: readonly Meeting[], more: Parts = {}, own: Partial<Agreement> = {}) =>
  smallMap({
    parties,
    dependencies: ['a>b!'],
    agreements: [{ ...agreement, until, ...own }],
    meetings,
    ...more,
  })

const before = { 'before-meeting:agr': 'medium' } as const
const about = { decidesOn: ['a_b'] }

describeRule('agreement-expired', {
  speaks: [
    {
      when: 'it lapses before the meeting that decides about it is held again',
      map: running('2026-07-31', [meeting([3, 9], about)]),
      finds: before,
    },
    {
      when: 'that is beyond the days in which it nearly lapses, and no meeting comes before it',
      map: running('2026-10-31', [meeting([4, 12], about)]),
      finds: before,
    },
    {
      when: 'the turn of the year lies between',
      map: running('2026-02-28', [meeting([3, 9], about)]),
      today: '2025-12-31',
      finds: before,
    },
    {
      when: 'the meeting of this month was the last: the month is over',
      map: running('2026-02-28', [meeting([12, 3], about)]),
      today: '2025-12-31',
      finds: before,
    },
    {
      when: 'its coupling point comes round after it',
      map: running('2026-07-31', [], {
        couplingPoints: [
          { id: 'k', kind: 'planning', ends: [{ party: 'a' }, { party: 'b' }], dependencies: ['a_b'], moment: 9 },
        ],
      }),
      finds: before,
    },
    {
      when: 'no meeting is about it, and its parties see each other after it',
      map: running('2026-07-31', [meeting([10])]),
      finds: before,
    },
    {
      when: 'a meeting that only informs comes before it',
      map: running('2026-07-31', [meeting([9], about), meeting([6], { id: 'n', character: 'informs', topics: ['a'] })]),
      finds: before,
    },
    {
      when: 'a meeting comes before it that is about something else',
      map: running('2026-07-31', [meeting([9], about), meeting([6], { id: 'n', decidesOn: [] })]),
      finds: before,
    },
    {
      when: 'the meeting in the same month counts as in time: it nearly lapses, no more',
      map: running('2026-07-01', [meeting([7], about)]),
      finds: { 'nearly:agr': 'low' },
    },
    {
      when: 'of one of the meetings about it nobody said when it is held',
      map: running('2026-07-31', [meeting([9], about), meeting(undefined, { ...about, id: 'n' })]),
      finds: { 'nearly:agr': 'low' },
    },
    {
      when: 'the meeting is held no more by then',
      map: running('2026-07-31', [meeting([9], { ...about, permanence: 'temporary', until: '2026-08-31' })]),
      finds: { 'nearly:agr': 'low' },
    },
    { when: 'it ended yesterday', map: withAgreements('a>b', {}), finds: { 'ended:agr': 'medium' } },
    {
      when: 'it was all there was under a critical dependency',
      map: withAgreements('a>b!', {}),
      finds: { 'only:agr': 'high' },
    },
    {
      when: 'the other agreement under it has ended too',
      map: withAgreements('a>b!', {}, { id: 'agr2', until: '2026-05-01' }),
      finds: { 'only:agr': 'high', 'only:agr2': 'high' },
    },
    {
      when: 'of two things it was about, another agreement holds only one',
      map: smallMap({
        parties,
        dependencies: ['a>b!', 'b>a!'],
        agreements: [
          { ...agreement, covers: ['a_b', 'b_a'] },
          { ...agreement, id: 'agr2', until: null },
        ],
      }),
      finds: { 'only:agr': 'high' },
    },
    {
      when: 'it ends today, or within ninety days',
      map: withAgreements('a>b!', { until: '2026-06-01' }, { id: 'agr2', until: '2026-08-30' }),
      finds: { 'nearly:agr': 'low', 'nearly:agr2': 'low' },
    },
    {
      when: 'it does not say what it covers, and its parties depend on each other: never high',
      map: withAgreements('b>a!', { covers: undefined }),
      finds: { 'ended:agr': 'medium' },
    },
    {
      when: 'another agreement between the two still holds, and does not say what it covers',
      map: withAgreements('a>b!', {}, { id: 'agr2', until: null, covers: undefined }),
      finds: { 'ended:agr': 'medium' },
    },
    {
      when: 'what it covers is a goal or a triangle',
      map: smallMap({
        parties,
        goals: [{ id: 'gol', text: 'Op tijd', contributions: [] }],
        agreements: [{ ...agreement, covers: ['gol'] }],
      }),
      finds: { 'ended:agr': 'medium' },
    },
    {
      when: 'the map itself says how soon nearly is',
      map: { ...withAgreements('a>b', { until: '2026-12-01' }), settings: { nearlyExpiredDays: 200 } },
      finds: { 'nearly:agr': 'low' },
    },
  ],
  silent: [
    { when: 'a meeting about it comes first', map: running('2026-12-31', [meeting([9], about)]) },
    {
      when: 'it is tacitly extended past the next meeting',
      map: running('2026-07-31', [meeting([9], about)], {}, { tags: ['tacit'] }),
    },
    {
      when: 'a later agreement continues it',
      map: running('2026-10-31', [meeting([12], about)], {
        agreements: [
          { ...agreement, until: '2026-10-31' },
          { ...agreement, id: 'agr2', from: '2026-11-01', until: null, follows: 'agr' },
        ],
      }),
    },
    {
      when: 'another agreement is about the same and has no end',
      map: running('2026-10-31', [meeting([12], about)], {
        agreements: [
          { ...agreement, until: '2026-10-31' },
          { ...agreement, id: 'agr2', from: '2026-01-01', until: null },
        ],
      }),
    },
    { when: 'it ends in ninety-one days', map: withAgreements('a>b!', { until: '2026-08-31' }) },
    {
      when: 'it has no end, or nobody looked',
      map: withAgreements('a>b!', { until: null }, { id: 'b2', until: undefined }),
    },
    {
      when: 'another agreement still holds under the critical dependency',
      map: withAgreements('a>b!', {}, { id: 'agr2', until: null }),
    },
    {
      when: 'all it was about is held by another, but for the meeting that came with it',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [{ id: 'mtg', name: 'Tafel', scope: 'other', permanence: 'temporary' }],
        agreements: [
          { ...agreement, covers: ['a_b', 'mtg'] },
          { ...agreement, id: 'agr2', until: null },
        ],
      }),
    },
    { when: 'it was tacitly extended', map: withAgreements('a>b!', { tags: ['tacit'] }) },
    {
      when: 'another continues it',
      map: withAgreements('a>b!', {}, { id: 'agr2', until: '2028-12-31', follows: 'agr' }),
    },
    {
      when: 'nothing it was about is left',
      map: withAgreements('b>c!', { covers: [], parties: ['a', 'b'] }),
    },
    {
      when: 'it was about a meeting that ended as well',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        meetings: [{ id: 'mtg', name: 'Tafel', scope: 'other', permanence: 'temporary', until: '2026-05-31' }],
        agreements: [{ ...agreement, covers: ['mtg'] }],
      }),
    },
  ],
})
