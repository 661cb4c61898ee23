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

/** Party `a` orders something of `b`. */
function steered(order: { readonly product: string }, arrow: string) {
  return smallMap({
    parties,
    dependencies: [[arrow, { flow: 'money' }]],
    triangles: [{ id: 't', contractor: 'b', clients: [{ party: 'a' }] }],
    assignments: [{ id: 'o', triangle: 't', client: 'a', ...order }],
  })
}

describeRule('dependency-without-agreement', {
  speaks: [
    {
      when: 'who has authority over the work decides: only times and numbers are asked',
      map: smallMap({
        parties,
        dependencies: [['a>b!', { flow: 'decision' }]],
        triangles: [{ id: 't', contractor: 'b', authorities: [{ party: 'a', over: 'de openbare orde' }] }],
      }),
      finds: { 'own-judgement:a_b': 'question' },
    },
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
    {
      when: 'a grant names it between others: what that arranges is a question',
      map: withAgreement({ kind: 'grant', parties: ['a', 'c'] }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'the one that continues it does not say what it is about',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        agreements: [
          { ...agreement, parties: ['a', 'b'], covers: ['a_b'], until: '2026-05-31' },
          { id: 'next', title: 'Vervolg', kind: 'covenant', parties: ['a', 'b'], follows: 'agr' },
        ],
      }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'an order of the one to the other names another product',
      map: steered({ product: 'iets anders' }, 'b>a!'),
      finds: { 'open:b_a': 'question' },
    },
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
      when: 'it is a judgment: what is asked is when it comes and how many',
      map: smallMap({
        parties: [{ id: 'r', kind: 'judiciary', tier: 'independent' }, 'b'],
        dependencies: [
          ['r>b!', { flow: 'decision' }],
          ['b>r!', { flow: 'information' }],
        ],
      }),
      finds: { 'own-judgement:r_b': 'question', 'none:b_r': 'medium' },
    },
    {
      when: 'it begins only later this year',
      map: withAgreement({ from: '2026-09-01' }),
      finds: { 'later:a_b': 'low' },
    },
    {
      when: 'one party delivers to several: one finding',
      map: smallMap({ parties: ['a', 'b', 'c'], dependencies: ['a>b!', 'a>c!', 'b>a!'] }),
      finds: { 'none:a': 'medium', 'none:b_a': 'medium' },
    },
  ],
  silent: [
    { when: 'an agreement covers it', map: withAgreement({}) },
    { when: 'it begins within a month: nobody asks what holds until then', map: withAgreement({ from: '2026-07-01' }) },
    {
      when: 'it runs between two parts of one organisation',
      map: smallMap({ parties: ['a', { id: 'b', partOf: 'a' }], dependencies: ['a>b!'] }),
    },
    { when: 'it holds from today until today', map: withAgreement({ from: '2026-06-01', until: '2026-06-01' }) },
    { when: 'one end is bound on its behalf', map: withAgreement({ parties: ['a'], onBehalfOf: ['b'], until: null }) },
    {
      when: 'it was tacitly extended past its end',
      map: withAgreement({ until: '2026-05-31', tags: ['tacit'] }),
    },
    { when: 'it has ended, which is told of the agreement', map: withAgreement({ until: '2026-05-31' }) },
    { when: 'one end did not sign, which is told of the agreement', map: withAgreement({ parties: ['a', 'c'] }) },
    { when: 'a law names it, whoever that lists', map: withAgreement({ kind: 'statute', parties: ['c'] }) },
    {
      when: 'the yearly plan of their triangle covers it',
      map: smallMap({
        parties,
        dependencies: ['a>b!'],
        triangles: [{ id: 't', contractor: 'b', clients: [{ party: 'a' }] }],
        agreements: [{ ...agreement, kind: 'annual-plan', parties: ['a', 'b'], covers: ['t'] }],
      }),
    },
    { when: 'it is the money that goes with an order', map: steered({ product: 'iets' }, 'a>b!') },
    { when: 'it is the product that was ordered', map: steered({ product: 'Product van B' }, 'b>a!') },
    { when: 'it is a matter of law', map: smallMap({ parties, dependencies: [['a>b!', { nature: 'statutory' }]] }) },
    {
      when: 'nobody called it critical',
      map: smallMap({ parties, dependencies: ['a>b', ['b>c', { critical: null }]] }),
    },
  ],
})
