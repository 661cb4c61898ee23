import { describe, expect, it } from 'vitest'
import type { ReattachDependency } from '../../src/model/commands/reattach-dependency'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand, checkRefused } from '../support/check-command'

const figure = { unit: 'zaken', period: '2024', asOf: '2024-01-01', source: 'verslag' }

const MAP = chainMap({
  parties: [party('ind'), party('coa'), party('dji')],
  triangles: [triangle('t', { contractor: 'coa' })],
  dependencies: [
    dependency('d', 'ind', 'coa', { nature: 'partner', supplierView: 'customer', dependentView: null, share: 0.5 }),
    dependency('e', 'dji', 'coa'),
  ],
  couplingPoints: [{ id: 'k', ends: [{ triangle: 't' }, { party: 'ind' }], kind: 'planning', dependencies: ['d'] }],
  capacities: [
    { id: 'p', party: 'ind', dependency: 'd', ...figure },
    { id: 'q', party: 'coa', dependency: 'd', ...figure },
    { id: 'r', party: 'ind', ...figure },
  ],
})

const move = (parts: Partial<ReattachDependency>) =>
  ({ type: 'reattach-dependency', id: 'd', end: 'supplier', party: 'dji', ...parts }) as const

describe('reattach-dependency', () => {
  it('puts another party at one end; what that end saw goes, the rest stays', () => {
    const { d } = checkCommand(MAP, move({})).map.dependencies
    expect(d).toEqual({
      ...dependency('d', 'dji', 'coa', { nature: 'partner', dependentView: null, share: 0.5 }),
      product: 'product van ind',
    })
    const { d: other } = checkCommand(MAP, move({ end: 'dependent' })).map.dependencies
    expect(other).toMatchObject({ supplier: 'ind', dependent: 'dji', supplierView: 'customer' })
    expect(other).not.toHaveProperty('dependentView')
  })

  it('takes the figures about it alone along, and leaves coupling points', () => {
    const { capacities, couplingPoints } = checkCommand(MAP, move({})).map
    expect(capacities).toMatchObject({ p: { party: 'dji' }, q: { party: 'coa' }, r: { party: 'ind' } })
    expect(couplingPoints).toBe(MAP.couplingPoints)
  })

  it('may make a second line between two parties: they can differ in what they carry', () => {
    expect(checkCommand(MAP, move({})).map.dependencies.e).toBe(MAP.dependencies.e)
  })

  it('is refused for a line to itself, for what is not there, and where nothing changes', () => {
    expect(checkRefused(MAP, move({ party: 'coa' })).code).toBe('same-ends')
    expect(checkRefused(MAP, move({ id: 'ind' })).code).toBe('unknown-record')
    expect(checkRefused(MAP, move({ party: 't' })).code).toBe('unknown-record')
    expect(checkRefused(MAP, move({ party: 'ind' })).code).toBe('nothing-changed')
  })
})
