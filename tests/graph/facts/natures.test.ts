import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { natureReading } from '../../../src/graph/facts/natures'
import type { Dependency } from '../../../src/model/schema/relations'
import { NATURES } from '../../../src/model/vocabulary'
import { dependency } from '../../support/chain-builder'

const read = (fields: Partial<Dependency>) => natureReading(dependency('d', 'a', 'b', fields))

describe('the two readings of one dependency', () => {
  it('are what the ends say themselves', () => {
    expect(read({ supplierView: 'partner', dependentView: 'customer' })).toEqual({
      supplier: 'partner',
      dependent: 'customer',
      differ: true,
    })
    expect(read({ supplierView: 'partner', dependentView: 'partner', nature: 'statutory' }).differ).toBe(false)
  })

  it('are the common nature for an end that was not asked', () => {
    expect(read({ nature: 'customer' })).toEqual({ supplier: 'customer', dependent: 'customer', differ: false })
    expect(read({ nature: 'customer', dependentView: 'partner' })).toEqual({
      supplier: 'customer',
      dependent: 'partner',
      differ: true,
    })
  })

  it('do not differ as long as one of them is not known', () => {
    expect(read({})).toEqual({ supplier: undefined, dependent: undefined, differ: false })
    expect(read({ supplierView: 'partner' })).toEqual({ supplier: 'partner', dependent: undefined, differ: false })
  })

  it('take deliberately none for a view of its own', () => {
    expect(read({ supplierView: null, dependentView: 'customer' }).differ).toBe(true)
    expect(read({ nature: 'customer', supplierView: null, dependentView: null })).toEqual({
      supplier: null,
      dependent: null,
      differ: false,
    })
  })

  it('change places with the ends', () => {
    const view = fc.option(fc.option(fc.constantFrom(...NATURES), { nil: null }), { nil: undefined })
    fc.assert(
      fc.property(view, view, view, (nature, supplierView, dependentView) => {
        const one = natureReading({ ...dependency('d', 'a', 'b'), nature, supplierView, dependentView })
        const other = natureReading({
          ...dependency('d', 'b', 'a'),
          nature,
          supplierView: dependentView,
          dependentView: supplierView,
        })
        expect(other).toEqual({ supplier: one.dependent, dependent: one.supplier, differ: one.differ })
      }),
    )
  })
})
