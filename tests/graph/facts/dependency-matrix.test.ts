import { describe, expect, it } from 'vitest'
import {
  fitsFilter,
  matrixCounts,
  natureChange,
  pairIndex,
  partiesInOrder,
} from '../../../src/graph/facts/dependency-matrix'
import { natureReading } from '../../../src/graph/facts/natures'
import { changeFields } from '../../../src/model/commands/edit-record'
import type { Dependency } from '../../../src/model/schema/relations'
import { dependency, party } from '../../support/chain-builder'
import { smallMap } from '../small-map'

const MAP = smallMap({
  chains: [
    { id: 'een', name: 'Een' },
    { id: 'twee', name: 'Twee' },
  ],
  steps: [
    { id: 'laat', name: 'Laat', chain: 'een' },
    { id: 'vroeg', name: 'Vroeg', chain: 'een' },
  ],
  parties: [
    { id: 'z', name: 'Zeeman', step: 'laat', chains: ['een'], department: 'JenV' },
    { id: 'b', name: 'Bureau 10', step: 'vroeg', chains: ['twee'] },
    { id: 'a', name: 'Bureau 9', step: 'vroeg', department: 'JenV' },
    { id: 'n', name: 'Aldus' },
  ],
  dependencies: ['a>b', ['a>b', { id: 'second', product: 'ander' }], ['b>z', { nature: 'partner' }]],
})

describe('partiesInOrder', () => {
  it('goes by step, then by name with numbers as numbers, and puts who has no step last', () => {
    // The steps stand in the order of the list: first "laat".
    expect(partiesInOrder(MAP).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'n'])
  })

  it('keeps a party that names no chain in every chain', () => {
    expect(partiesInOrder(MAP, { chain: 'een' }).map(({ id }) => id)).toEqual(['z', 'a', 'n'])
    expect(partiesInOrder(MAP, { chain: 'een', department: 'JenV' }).map(({ id }) => id)).toEqual(['z', 'a'])
    expect(fitsFilter(party('p', { step: 'vroeg' }), { step: 'laat' })).toBe(false)
  })
})

describe('pairIndex', () => {
  it('finds all dependencies of a cell in order of product, and none the other way round', () => {
    const pairs = pairIndex(MAP.dependencies)
    expect(pairs.between('a', 'b').map(({ id }) => id)).toEqual(['second', 'a_b'])
    expect(pairs.between('b', 'a')).toEqual([])
    expect([...pairs.suppliers]).toEqual(['a', 'b'])
    expect([...pairs.dependents]).toEqual(['b', 'z'])
  })
})

it('counts dependencies, parties at their ends, readings that differ and those nobody looked at', () => {
  const { dependencies } = smallMap({
    parties: ['a', 'b', 'c', 'd'],
    dependencies: [
      'a>b',
      ['b>c', { supplierView: 'partner', dependentView: 'customer' }],
      ['c>a', { nature: 'statutory' }],
    ],
  })
  expect(matrixCounts(dependencies)).toEqual({ dependencies: 3, parties: 3, differing: 1, open: 1 })
})

describe('natureChange', () => {
  const apply = (before: Dependency, change: ReturnType<typeof natureChange>) => {
    const entries = Object.entries(change ?? {})
    const unset = entries.filter(([, value]) => value === undefined).map(([name]) => name)
    const set = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    return changeFields(before, set, unset) as Dependency
  }
  const plain = dependency('d', 'a', 'b')

  it('sets the common nature, also over views that agreed', () => {
    expect(natureChange(plain, 'together', 'partner')).toEqual({ nature: 'partner' })
    const agreed = { ...plain, supplierView: 'partner', dependentView: 'partner' } as const
    const after = apply(agreed, natureChange(agreed, 'together', 'statutory'))
    expect(natureReading(after)).toEqual({ supplier: 'statutory', dependent: 'statutory', differ: false })
  })

  it('never overrules two ends that differ', () => {
    const apart = { ...plain, supplierView: 'partner', dependentView: 'customer' } as const
    expect(natureChange(apart, 'together', 'partner')).toBeUndefined()
    expect(natureReading(apply(apart, natureChange(apart, 'dependent', 'partner'))).differ).toBe(false)
  })

  it('makes a second reading of one end, and takes it back to what was said together', () => {
    const said = { ...plain, nature: 'partner' } as const
    const other = apply(said, natureChange(said, 'dependent', 'customer'))
    expect(natureReading(other)).toEqual({ supplier: 'partner', dependent: 'customer', differ: true })
    const back = apply(other, natureChange(other, 'dependent', undefined))
    expect('dependentView' in back).toBe(false)
    expect(natureReading(back).differ).toBe(false)
  })

  it('keeps deliberately none apart from not looked at', () => {
    expect(apply(plain, natureChange(plain, 'together', null)).nature).toBeNull()
    const none = { ...plain, nature: null }
    expect('nature' in apply(none, natureChange(none, 'together', undefined))).toBe(false)
  })
})
