import { expect, test } from 'vitest'
import type { Goal } from '../../../src/model/schema/governance'
import { shortened } from '../../../src/text/finding-text'
import { nlFindings } from '../../../src/text/nl/findings'
import { fitted } from '../../../src/text/short-names'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const goal = (id: string, ...parties: string[]): Goal => ({
  id,
  text: `Een doel ${id} dat wat langer is dan in een zin past, zodat het wordt ingekort`,
  contributions: parties.map((party) => ({ party, what: 'werk', statutory: true })),
})
const open: Goal = { id: 'o', text: 'Nog te bespreken' }
const chain = {
  parties: ['a', 'b', 'c', 'd'],
  dependencies: ['a>b!', ['b>c!', { nature: 'partner' as const }], 'c>d'] as const,
}

describeRule('goal-contribution-gap', {
  speaks: [
    {
      when: 'a goal deliberately has no contributions, or one party alone',
      map: smallMap({ ...chain, goals: [goal('g'), goal('h', 'a'), goal('i', 'a', 'b', 'c')] }),
      finds: { 'none:g': 'medium', 'single:h': 'medium' },
    },
    {
      when: 'a contribution is of a party that is not there',
      map: smallMap({ ...chain, goals: [goal('g', 'gone'), goal('i', 'a', 'b', 'c')] }),
      finds: { 'none:g': 'medium' },
    },
    {
      when: 'nobody filled in contributions: one question for all',
      map: smallMap({ ...chain, goals: [open, { ...open, id: 'p' }] }),
      finds: { 'open:map': 'question' },
    },
    {
      when: 'parties the chain leans on contribute to no goal: one finding for all',
      map: smallMap({ ...chain, dependencies: ['a>b!', 'b>c!', 'c>d!'], goals: [goal('g', 'a', 'b')] }),
      finds: { 'parties:map': 'low' },
    },
    {
      when: 'their contribution could stand with a goal nobody looked at',
      map: smallMap({ ...chain, goals: [open, goal('g', 'a', 'b')] }),
      finds: { 'open:map': 'question', 'parties:map': 'question' },
    },
  ],
  silent: [
    {
      when: 'all that the chain leans on contribute, each to one of the goals',
      map: smallMap({ ...chain, goals: [goal('g', 'a', 'b'), goal('h', 'c', 'd')] }),
    },
    {
      when: 'the only one without only takes what others deliver',
      map: smallMap({ ...chain, dependencies: ['a>b!', 'b>c!', 'c>d'], goals: [goal('g', 'a', 'b')] }),
    },
    { when: 'there is no goal: another check asks for that', map: smallMap(chain) },
    {
      when: 'the only one without a contribution is an umbrella',
      map: smallMap({
        parties: ['a', 'b', { id: 'u', kind: 'umbrella' }],
        dependencies: ['a>b!', 'a>u!'],
        goals: [goal('g', 'a', 'b')],
      }),
    },
  ],
})

test('a long goal is named by its beginning, up to a whole word', () => {
  const { title } = nlFindings['goal-contribution-gap.none']
  expect(fitted(title, { goal: goal('g').text }, 76)).toBe(
    'Aan het doel ‘Een doel g dat wat…’ draagt op de kaart nog niemand bij',
  )
  expect(shortened('kort', 4)).toBe('kort')
  expect(shortened('onafgebroken', 6)).toBe('onafg…')
})
