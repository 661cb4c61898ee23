import type { Agreement } from '../../../src/model/schema/governance'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

function withAgreement(...fields: Partial<Agreement>[]) {
  return smallMap({
    agreements: fields.map((own) => ({ id: 'agr', title: 'Convenant', kind: 'covenant', from: '2018-01-01', ...own })),
  })
}

describeRule('agreement-without-review', {
  speaks: [
    {
      when: 'people chose neither an end nor a review',
      map: withAgreement({ until: null, reviewOn: null }),
      finds: { 'none:agr': 'low' },
    },
    { when: 'nobody looked at either', map: withAgreement({}), finds: { 'open:agr': 'question' } },
    {
      when: 'there is no end, and nobody looked at a review',
      map: withAgreement({ until: null }),
      finds: { 'open:agr': 'question' },
    },
    {
      when: 'it began two years and two days ago',
      map: withAgreement({ from: '2024-05-30', reviewOn: null }),
      finds: { 'open:agr': 'question' },
    },
    {
      when: 'the map itself asks for a look every year',
      map: { ...withAgreement({ from: '2025-05-01' }), settings: { reviewAfterDays: 365 } },
      finds: { 'open:agr': 'question' },
    },
  ],
  silent: [
    { when: 'it has an end', map: withAgreement({ until: '2026-12-31', reviewOn: null }) },
    { when: 'it has a day of review', map: withAgreement({ until: null, reviewOn: '2025-01-01' }) },
    { when: 'it is two years old', map: withAgreement({ from: '2024-06-01', until: null, reviewOn: null }) },
    { when: 'nobody knows since when it holds', map: withAgreement({ from: undefined, until: null, reviewOn: null }) },
    { when: 'it is a law', map: withAgreement({ kind: 'statute', until: null, reviewOn: null }) },
    {
      when: 'another continues it',
      map: withAgreement({}, { id: 'agr2', from: '2026-01-01', follows: 'agr' }),
    },
  ],
})
