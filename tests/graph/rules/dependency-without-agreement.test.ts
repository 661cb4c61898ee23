import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = ['a', 'b', 'c']
const agreement = { id: 'agr', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'], covers: ['a_b'] } as const

function withAgreement(fields: object) {
  return smallMap({
    parties,
    dependencies: ['a>b!'],
    agreements: [{ ...agreement, parties: [...agreement.parties], covers: [...agreement.covers], ...fields }],
  })
}

describeRule('dependency-without-agreement', {
  speaks: [
    {
      when: 'no agreement is known',
      map: smallMap({ parties, dependencies: ['a>b!', ['b>c!', { nature: 'partner' }]] }),
      finds: { 'none:a_b': 'medium', 'none:b_c': 'medium' },
    },
    {
      when: 'the agreement is about something else',
      map: withAgreement({ covers: [] }),
      finds: { 'none:a_b': 'medium' },
    },
    { when: 'one end did not sign', map: withAgreement({ parties: ['a', 'c'] }), finds: { 'none:a_b': 'medium' } },
    { when: 'the agreement has ended', map: withAgreement({ until: '2026-05-31' }), finds: { 'none:a_b': 'medium' } },
    {
      when: 'nobody filled in who signed: it may be the one',
      map: withAgreement({ parties: undefined }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'nobody filled in what the agreement between the two is about',
      map: withAgreement({ covers: undefined }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'an agreement that is still empty says nothing about it',
      map: withAgreement({ covers: undefined, parties: undefined }),
      finds: { 'none:a_b': 'medium' },
    },
    {
      when: 'the agreement that may be it has ended',
      map: withAgreement({ parties: undefined, until: '2026-05-31' }),
      finds: { 'none:a_b': 'medium' },
    },
    { when: 'it has yet to begin', map: withAgreement({ from: '2026-06-02' }), finds: { 'none:a_b': 'medium' } },
  ],
  silent: [
    { when: 'an agreement covers it', map: withAgreement({}) },
    { when: 'it holds from today until today', map: withAgreement({ from: '2026-06-01', until: '2026-06-01' }) },
    { when: 'one end is bound on its behalf', map: withAgreement({ parties: ['a'], onBehalfOf: ['b'], until: null }) },
    {
      when: 'it was tacitly extended past its end',
      map: withAgreement({ until: '2026-05-31', tags: ['tacit'] }),
    },
    { when: 'it is a matter of law', map: smallMap({ parties, dependencies: [['a>b!', { nature: 'statutory' }]] }) },
    {
      when: 'nobody called it critical',
      map: smallMap({ parties, dependencies: ['a>b', ['b>c', { critical: null }]] }),
    },
  ],
})
