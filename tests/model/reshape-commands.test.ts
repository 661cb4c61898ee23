import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { partOfParty, recordsOfParty } from '../../src/model/commands/split-party'
import type { Id } from '../../src/model/id'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const MAP = chainMap({
  chains: [{ id: 'k', name: 'Keten' }],
  steps: [
    { id: 's1', name: 'Een', chain: 'k' },
    { id: 's2', name: 'Twee', chain: 'k' },
  ],
  parties: [
    party('bzk'),
    party('ind', { chains: ['k'], step: 's1', role: 'beslist', department: 'JenV' }),
    party('coa'),
  ],
  triangles: [triangle('t', { contractor: 'coa', clients: [{ party: 'ind' }, { party: 'bzk' }] })],
  assignments: [{ id: 'o', triangle: 't', client: 'ind', product: 'plaatsen' }],
  dependencies: [
    dependency('d', 'ind', 'coa', {
      nature: 'partner',
      critical: true,
      share: 0.5,
      delay: 2,
      dependentView: 'customer',
    }),
    dependency('e', 'coa', 'ind'),
  ],
  capacities: [
    { id: 'p', party: 'ind', dependency: 'd', unit: 'zaken', period: '2024', asOf: '2024-01-01', source: 'verslag' },
    { id: 'q', party: 'ind', unit: 'zaken', period: '2024', asOf: '2024-01-01', source: 'verslag' },
  ],
})

const split = (moving: readonly Id[], id = 'new') => ({
  type: 'split-party' as const,
  party: 'ind',
  newParty: { party: party(id), position: { x: 5, y: 5 } },
  moving,
})

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]

describe('split-party', () => {
  it('gives the chosen records to a new party, with the figures and assignments that belong to them', () => {
    const after = checkCommand(MAP, split(['d', 't'])).map
    expect(after.parties.new).toEqual(party('new'))
    expect(after.positions).toEqual({ new: { x: 5, y: 5 } })
    expect(after.dependencies).toMatchObject({ d: { supplier: 'new' }, e: { dependent: 'ind' } })
    expect(after.triangles.t?.clients).toEqual([{ party: 'new' }, { party: 'bzk' }])
    expect(after.assignments.o?.client).toBe('new')
    expect(after.capacities).toMatchObject({ p: { party: 'new' }, q: { party: 'ind' } })
  })

  it('puts a part of a party where the whole stands among organisations and in the chain', () => {
    expect(partOfParty(MAP.parties.ind ?? party('?'), 'new', 'Deel')).toEqual({
      id: 'new',
      name: 'Deel',
      kind: 'agency',
      tier: 'national',
      department: 'JenV',
      chains: ['k'],
      step: 's1',
    })
  })

  it('leaves who confirmed a record as it was', () => {
    const confirmedBy = { party: 'ind', date: '2024-01-01' }
    const map = chainMap({ ...partsOf(MAP), dependencies: [dependency('d', 'ind', 'coa', { confirmedBy })] })
    expect(checkCommand(map, split(['d'])).map.dependencies.d).toMatchObject({ supplier: 'new', confirmedBy })
  })

  it('is refused for records that are not there or not of the party, and then leaves no party behind', () => {
    expect(checkRefused(MAP, split(['weg']))).toEqual({ code: 'unknown-record', values: { id: 'weg' } })
    expect(checkRefused(MAP, split(['s1'])).code).toBe('not-of-party')
    expect(checkRefused(MAP, split(['bzk'])).code).toBe('not-of-party')
    expect(checkRefused(MAP, split([], 'coa')).code).toBe('duplicate-id')
    expect(checkRefused(MAP, { ...split([]), party: 't' }).code).toBe('unknown-record')
  })

  it('and merging the two again gives back the very same map', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(1000), fc.nat(4), (map, pick, every) => {
        const whole = one(Object.values(map.parties), pick) ?? party('?')
        const collections = ['dependencies', 'triangles', 'meetings', 'couplingPoints', 'agreements', 'goals'] as const
        const own = collections.flatMap((collection) => recordsOfParty(map, whole.id, collection))
        const moving = own.filter((_id, i) => (i + pick) % (every + 1) === 0)
        const fresh = partOfParty(whole, 'split_off', 'Deel')
        const apart = checkCommand(map, {
          type: 'split-party',
          party: whole.id,
          newParty: { party: fresh, position: { x: 0, y: 0 } },
          moving,
        }).map
        const again = checkCommand(apart, { type: 'merge-parties', kept: whole.id, merged: fresh.id }).map
        // Who had no place of its own has that of the other.
        expect({ ...again, positions: map.positions }).toStrictEqual(map)
      }),
      { numRuns: 100 },
    )
  })
})

describe('insert-party', () => {
  const insert = { type: 'insert-party' as const, dependency: 'd', party: 'bzk', newDependency: 'n' }

  it('lets what went from one to the other go by way of a third', () => {
    const after = checkCommand(MAP, insert).map
    expect(after.dependencies.d).toEqual(
      dependency('d', 'ind', 'bzk', { nature: 'partner', critical: true, share: 0.5, delay: 2 }),
    )
    expect(after.dependencies.n).toEqual(
      dependency('n', 'bzk', 'coa', {
        product: 'product van ind',
        nature: 'partner',
        critical: true,
        dependentView: 'customer',
      }),
    )
  })

  it('takes a party that is made in the same gesture', () => {
    const newParty = { party: party('x'), position: { x: 1, y: 1 } }
    const after = checkCommand(MAP, { ...insert, party: 'x', newParty }).map
    expect(after.parties.x).toEqual(party('x'))
    expect(after.dependencies).toMatchObject({ d: { dependent: 'x' }, n: { supplier: 'x', dependent: 'coa' } })
  })

  it('is refused for one of the two ends and for what is not there, and then leaves no party behind', () => {
    expect(checkRefused(MAP, { ...insert, party: 'ind' }).code).toBe('same-ends')
    expect(checkRefused(MAP, { ...insert, party: 'coa' }).code).toBe('same-ends')
    expect(checkRefused(MAP, { ...insert, party: 'weg' }).code).toBe('unknown-record')
    expect(checkRefused(MAP, { ...insert, dependency: 'weg' }).code).toBe('unknown-record')
    expect(checkRefused(MAP, { ...insert, newDependency: 'e' }).code).toBe('duplicate-id')
  })
})

describe('insert-party on any map', () => {
  it('lets the same come from the same to the same, by way of the party, and nothing else change', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(1000), (map, pick) => {
        const line = one(Object.values(map.dependencies), pick)
        fc.pre(line !== undefined)
        if (!line) return
        const { map: after, diff } = checkCommand(map, {
          type: 'insert-party',
          dependency: line.id,
          party: 'between_x',
          newParty: { party: party('between_x') },
          newDependency: 'runs_on',
        })
        const { supplier, dependent, product, flow } = line
        expect(after.dependencies[line.id]).toMatchObject({ supplier, dependent: 'between_x', product, flow })
        expect(after.dependencies.runs_on).toMatchObject({ supplier: 'between_x', dependent, product, flow })
        expect(Object.keys(diff.tables).sort()).toEqual(['dependencies', 'parties'])
        expect(Object.keys(diff.tables.dependencies?.changed ?? {})).toEqual([line.id])
      }),
      { numRuns: 50 },
    )
  })
})

describe('insert-step', () => {
  const insert = (beside: Id, side: 'before' | 'after') =>
    ({ type: 'insert-step', step: { id: 'n', name: 'Nieuw' }, beside, side }) as const

  it('puts a step before or after another, in its chain', () => {
    expect(checkCommand(MAP, insert('s1', 'before')).map.stepOrder).toEqual(['n', 's1', 's2'])
    expect(checkCommand(MAP, insert('s1', 'after')).map.stepOrder).toEqual(['s1', 'n', 's2'])
    const { map } = checkCommand(MAP, insert('s2', 'after'))
    expect(map.stepOrder).toEqual(['s1', 's2', 'n'])
    expect(map.steps.n).toEqual({ id: 'n', name: 'Nieuw', chain: 'k' })
  })

  it('is refused beside what is no step', () => {
    expect(checkRefused(MAP, insert('ind', 'after'))).toEqual({ code: 'unknown-record', values: { id: 'ind' } })
  })

  it('leaves the others in the order they had, on any map', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(1000), fc.boolean(), (map, pick, before) => {
        const beside = one(map.stepOrder, pick)
        fc.pre(beside !== undefined)
        const command = {
          ...insert(beside ?? '', before ? 'before' : 'after'),
          step: { id: 'new_step', name: 'Nieuw' },
        }
        const { map: after } = checkCommand(map, command)
        expect(after.stepOrder.filter((id) => id !== 'new_step')).toEqual(map.stepOrder)
        const [first, second] = before ? ['new_step', beside] : [beside, 'new_step']
        expect(after.stepOrder.indexOf(second ?? '') - after.stepOrder.indexOf(first ?? '')).toBe(1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('reverse-dependency', () => {
  it('changes the ends, each with its own view', () => {
    const { d } = checkCommand(MAP, { type: 'reverse-dependency', id: 'd' }).map.dependencies
    expect(d).toEqual({
      ...dependency('d', 'coa', 'ind', { nature: 'partner', critical: true, share: 0.5, delay: 2 }),
      product: 'product van ind',
      supplierView: 'customer',
    })
  })

  it('twice is nothing, on any map', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(1000), (map, pick) => {
        const id = one(Object.keys(map.dependencies), pick)
        fc.pre(id !== undefined)
        const command = { type: 'reverse-dependency', id: id ?? '' } as const
        expect(checkCommand(checkCommand(map, command).map, command).map).toStrictEqual(map)
      }),
      { numRuns: 100 },
    )
  })

  it('is refused for what is no dependency', () => {
    expect(checkRefused(MAP, { type: 'reverse-dependency', id: 'ind' }).code).toBe('unknown-record')
  })
})

/** The records of a map as a test writes them down. */
function partsOf({ parties, triangles, chains, steps }: ChainMap) {
  return {
    parties: Object.values(parties),
    triangles: Object.values(triangles),
    chains: Object.values(chains),
    steps: Object.values(steps),
  }
}
