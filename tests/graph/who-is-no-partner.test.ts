import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { lensReport } from '../../src/graph/lenses/lens-report'
import type { ChainMap } from '../../src/model/chain-map'
import type { Party } from '../../src/model/schema/parties'
import { arbitraryMap } from '../support/arbitrary-map'
import { smallMap, TODAY } from './small-map'

const NO_PARTNER = ['supplier', 'surroundings'] as const

function allAre(map: ChainMap, partnership: (place: number) => Party['partnership']): ChainMap {
  const parties = Object.values(map.parties).map((party, i): Party => {
    const said = partnership(i)
    const { partnership: _, ...rest } = party
    return said === undefined ? rest : { ...rest, partnership: said }
  })
  return { ...map, parties: Object.fromEntries(parties.map((one) => [one.id, one])) }
}

/** What asks a party as a link of the chain: its seat at the table of all, its contribution, its triangle, who leads them. */
const ASKED_OF_LINKS = [
  'no-chain-forum',
  'party-outside-steering',
  'party-in-several-chains',
  'chain-lead-missing.none',
  'chain-lead-missing.open',
  'goal-contribution-gap.parties',
]

function asked(map: ChainMap): string[] {
  return analyse(map, { today: TODAY })
    .findings.filter(({ rule, message }) => ASKED_OF_LINKS.includes(rule) || ASKED_OF_LINKS.includes(message))
    .map(({ message }) => message)
}

const steeringAsked = (map: ChainMap) =>
  lensReport(map, 'parties', TODAY).questions.some(({ id }) => id === 'parties.steering')

describe('who is said to be a supplier of the chain, or its surroundings', () => {
  test('is asked nothing that a link of the chain is asked, on any map', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const beside = allAre(map, (place) => NO_PARTNER[place % 2])
        expect(asked(beside)).toEqual([])
        expect(steeringAsked(beside)).toBe(false)
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  test('is the only one: who was called a partner, and who nobody spoke of, are asked as ever', () => {
    const map = smallMap({
      parties: ['a', { id: 'b', steering: null }, 'c', 'd'],
      dependencies: ['a>b!', 'b>c!', 'c>d!'],
      meetings: [
        { id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] },
      ],
      goals: [
        {
          id: 'g',
          text: 'Doel',
          contributions: [
            { party: 'a', what: 'werk' },
            { party: 'b', what: 'werk' },
          ],
        },
      ],
    })
    const before = asked(map)
    expect(before).toContain('no-chain-forum.narrow')
    expect(before).toContain('party-outside-steering.none')
    expect(before).toContain('goal-contribution-gap.parties')
    expect(asked(allAre(map, () => 'chain-partner'))).toEqual(before)
    expect(asked(allAre(map, () => null))).toEqual(before)
    expect(asked(allAre(map, () => 'supplier'))).toEqual([])
    expect(steeringAsked(map)).toBe(true)
  })

  test('a company that is called a partner has its seat to miss all the same', () => {
    const absent = (partnership: Party['partnership']) => {
      const map = smallMap({
        parties: ['a', 'b', 'c', { id: 'd', kind: 'company', ...(partnership ? { partnership } : {}) }],
        dependencies: ['a>b!', 'c>d!', 'd>a!'],
        meetings: [
          { id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] },
        ],
      })
      const found = analyse(map, { today: TODAY }).findings.find(({ message }) => message === 'no-chain-forum.narrow')
      return found?.about.some(({ id }) => id === 'd')
    }
    expect(absent(undefined)).toBe(false)
    expect(absent('chain-partner')).toBe(true)
  })
})
