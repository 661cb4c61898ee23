import { expect, test } from 'vitest'
import type { Agreement } from '../../../src/model/schema/governance'
import { nlFindings } from '../../../src/text/nl/findings'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = [
  'a',
  'b',
  'c',
  { id: 'g', tier: 'municipal' },
  { id: 'vng', kind: 'umbrella', tier: 'municipal' },
] as const

function withAgreement(fields: Partial<Agreement>, dependencies: readonly string[] = ['a>b', 'b>c']) {
  return smallMap({
    parties,
    dependencies,
    agreements: [{ id: 'agr', title: 'Convenant', kind: 'covenant', covers: ['a_b', 'b_c', 'a_g'], ...fields }],
  })
}

const withUmbrella = withAgreement({ parties: ['a', 'b', 'vng'] }, ['a>b', 'b>c', 'a>g'])

describeRule('agreement-missing-party', {
  speaks: [
    {
      when: 'an end of what it covers did not sign: one finding per agreement',
      map: withAgreement({ parties: ['a'] }),
      finds: { 'missing:agr': 'medium' },
    },
    { when: 'nobody signed it', map: withAgreement({ parties: [] }), finds: { 'missing:agr': 'medium' } },
    { when: 'nobody filled in who signed', map: withAgreement({}), finds: { 'open:agr': 'question' } },
    {
      when: 'a contract lacks its second signature',
      map: withAgreement({ kind: 'contract', parties: ['a'] }),
      finds: { 'missing:agr': 'medium' },
    },
    {
      when: 'a yearly plan of many parties leaves out one of them',
      map: withAgreement({ kind: 'annual-plan', parties: ['a', 'b', 'g'] }),
      finds: { 'missing:agr': 'low' },
    },
    {
      when: 'an umbrella speaks for one party, and nobody for the other',
      map: withUmbrella,
      finds: { 'missing:agr': 'medium' },
    },
    {
      when: 'the umbrella that signed is of the tier of another',
      map: withAgreement({ parties: ['a', 'vng'] }, ['a>b']),
      finds: { 'missing:agr': 'medium' },
    },
  ],
  silent: [
    { when: 'all ends signed', map: withAgreement({ parties: ['a', 'b', 'c'] }) },
    { when: 'another signed on behalf of the rest', map: withAgreement({ parties: ['a'], onBehalfOf: ['b', 'c'] }) },
    { when: 'an umbrella of its tier signed for it', map: withAgreement({ parties: ['a', 'vng'] }, ['a>g']) },
    { when: 'it covers no dependency', map: withAgreement({ parties: [], covers: [] }) },
    { when: 'it is a law', map: withAgreement({ kind: 'statute', parties: ['a'] }) },
    { when: 'it is a grant, which only its giver signs', map: withAgreement({ kind: 'grant', parties: ['a', 'b'] }) },
    {
      when: 'it is an order of one to another',
      map: withAgreement({ kind: 'assignment-letter', parties: ['a', 'b'] }),
    },
    { when: 'it is a contract of two parties', map: withAgreement({ kind: 'contract', parties: ['a', 'b'] }) },
    { when: 'it has ended', map: withAgreement({ parties: ['a'], until: '2026-05-31' }) },
  ],
})

test('who an umbrella speaks for is not named as missing, and the umbrella is asked about', () => {
  const [found] = findingsOf('agreement-missing-party', { map: withUmbrella })
  expect(found?.values).toMatchObject({ parties: ['C'], umbrellas: ['VNG'] })
  expect(nlFindings['agreement-missing-party.missing'].question(found?.values ?? {})).toContain(
    'VNG ook de eigen leden',
  )
})
