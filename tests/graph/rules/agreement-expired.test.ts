import type { Agreement } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

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

describeRule('agreement-expired', {
  speaks: [
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
