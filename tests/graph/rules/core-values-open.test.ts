import type { Chain } from '../../../src/model/schema/parties'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const GOVERNED: Partial<Chain> = { steeringGroup: 'm', commitments: [{ party: 'a' }] }

const mapWith = (...fields: readonly Partial<Chain>[]) =>
  smallMap({
    parties: ['a'],
    meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
    chains: fields.map((one, at) => ({ id: `k${at}`, name: `Keten ${at}`, ...one })),
  })

describeRule('core-values-open', {
  speaks: [
    { when: 'nobody said which lead', map: mapWith(GOVERNED), finds: { 'open:map': 'question' } },
    {
      when: 'of two chains nobody did: one question',
      map: mapWith(GOVERNED, GOVERNED),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    { when: 'there is a list', map: mapWith({ ...GOVERNED, coreValueList: ['broad-role'] }) },
    { when: 'they stand in one text, as they did before', map: mapWith({ ...GOVERNED, coreValues: 'Eerlijk.' }) },
    {
      when: 'there deliberately are none, in either place',
      map: mapWith({ ...GOVERNED, coreValueList: [] }, { ...GOVERNED, coreValues: null }),
    },
    { when: 'no owner committed', map: mapWith({ steeringGroup: 'm' }, { steeringGroup: 'm', commitments: [] }) },
    { when: 'there is no steering group', map: mapWith({ commitments: [{ party: 'a' }] }) },
  ],
})
