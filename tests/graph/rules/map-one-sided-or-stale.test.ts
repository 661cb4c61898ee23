import { expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const by = (party: string, date = '2026-05-01') => ({ confirmedBy: { party, date } })
const known = { department: null, steering: null }
const looked = { nature: 'partner', critical: true } as const
const parties = (...confirmed: string[]) =>
  ['a', 'b', 'c'].map((id) => ({ id, ...known, ...(confirmed.includes(id) ? by(id) : {}) }))
const dependencies: [string, object][] = [
  ['a>b', looked],
  ['b>c', looked],
]

describeRule('map-one-sided-or-stale', {
  speaks: [
    {
      when: 'one of three confirmed its own part',
      map: smallMap({ parties: parties('a'), dependencies }),
      finds: { 'one-sided:map': 'low' },
    },
    {
      when: 'one party confirmed all of it',
      map: smallMap({
        parties: parties().map((party) => ({ ...party, ...by('a') })),
        dependencies: dependencies.map(([arrow, fields]) => [arrow, { ...fields, ...by('a') }]),
      }),
      finds: { 'one-sided:map': 'low' },
    },
    {
      when: 'the newest confirmation is more than a year old',
      map: smallMap({
        parties: parties().map((party) => ({ ...party, ...by(party.id, '2025-05-31') })),
        dependencies,
      }),
      finds: { 'stale:map': 'low' },
    },
    {
      when: 'nobody looked at more than three in ten of the fields',
      map: smallMap({ parties: [...parties('a', 'b', 'c'), 'd', 'e', 'f'], dependencies }),
      finds: { 'unknown:map': 'question' },
    },
    {
      when: 'all of it at once',
      map: smallMap({ parties: ['a', 'b', { id: 'c', ...by('z', '2020-01-01') }], dependencies: ['a>b!', 'b>c!'] }),
      finds: { 'one-sided:map': 'low', 'stale:map': 'low', 'unknown:map': 'question' },
    },
  ],
  silent: [
    { when: 'two of three confirmed their own part', map: smallMap({ parties: parties('a', 'c'), dependencies }) },
    {
      when: 'three in ten of the fields are open',
      map: smallMap({
        parties: [...parties('a', 'b').slice(0, 2), { id: 'c', ...by('c') }],
        dependencies: [
          ['a>b', looked],
          ['b>c', { critical: true }],
        ],
      }),
    },
    { when: 'nothing has been drawn', map: smallMap({}) },
    {
      when: 'nothing is critical, and nothing was ever confirmed',
      map: smallMap({ parties: parties(), dependencies: [['a>b', { ...looked, critical: false }]] }),
    },
  ],
})

test('the finding names who has not confirmed and how much is open', () => {
  const map = smallMap({ parties: ['a', 'b', { id: 'c', ...by('c') }], dependencies: ['a>b!', 'b>c!'] })
  const found = findingsOf('map-one-sided-or-stale', { map })
  expect(found.map(({ values }) => values)).toEqual([{ parties: ['A', 'B'], confirmed: 1, count: 3 }, { percent: 80 }])
  expect(found[0]?.about.map(({ id }) => id)).toEqual(['map', 'a', 'b'])
})

test('high is high, also on a map that few confirmed', () => {
  const arms: [string, object][] = ['a>b', 'b>c', 'c>d', 'd>e', 'e>a', 'a>f', 'f>g', 'g>h', 'h>i', 'i>a'].map(
    (arrow) => [arrow, looked],
  )
  const map = (...confirmed: string[]) =>
    smallMap({
      parties: [...'abcdefghi'].map((id) => ({ id, ...known, ...(confirmed.includes(id) ? by(id) : {}) })),
      dependencies: arms,
    })
  const pivot = (...confirmed: string[]) =>
    analyse(map(...confirmed), { today: '2026-06-01' }).findings.find(({ rule }) => rule === 'articulation-party')
  expect(pivot()?.severity).toBe('high')
  expect(pivot(...'abcdefg')?.severity).toBe('high')
})
