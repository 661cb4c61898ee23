import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = ['a', 'b']

describeRule('unequal-position-unspoken', {
  speaks: [
    {
      when: 'nobody looked yet what the two are to each other',
      map: smallMap({ parties, dependencies: ['a>b!'] }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'only one of the two said so',
      map: smallMap({ parties, dependencies: [['a>b!', { supplierView: 'partner' }]] }),
      finds: { 'open:a_b': 'question' },
    },
    {
      when: 'it is deliberately left open',
      map: smallMap({ parties, dependencies: [['a>b!', { nature: null }]] }),
      finds: { 'none:a_b': 'low' },
    },
    {
      when: 'the two see it differently, also where it is not critical and the map names one of them',
      map: smallMap({
        parties,
        dependencies: [['a>b', { nature: 'partner', supplierView: 'partner', dependentView: 'customer' }]],
      }),
      finds: { 'differ:a_b': 'medium' },
    },
  ],
  silent: [
    { when: 'it is known', map: smallMap({ parties, dependencies: [['a>b!', { nature: 'statutory' }]] }) },
    {
      when: 'both ends say the same',
      map: smallMap({ parties, dependencies: [['a>b!', { supplierView: 'customer', dependentView: 'customer' }]] }),
    },
    {
      when: 'one end deliberately has no view of it',
      map: smallMap({
        parties,
        dependencies: [['a>b!', { nature: 'partner', supplierView: 'customer', dependentView: null }]],
      }),
    },
    { when: 'it is not critical', map: smallMap({ parties, dependencies: ['a>b', ['b>a', { nature: null }]] }) },
  ],
})
