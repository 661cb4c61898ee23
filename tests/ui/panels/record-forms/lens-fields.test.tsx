// @vitest-environment happy-dom
import { afterAll, expect, it } from 'vitest'
import { lensReport } from '../../../../src/graph/lenses/lens-report'
import { LENSES } from '../../../../src/model/vocabulary'
import { chainMap, dependency, party, triangle } from '../../../support/chain-builder'
import { closeForm, showForm } from './form-driver'

/** One record of every kind that is asked about, with a list of two wherever one is walked through. */
const MAP = chainMap({
  chains: ['k', 'l'].map((id) => ({ id, name: id })),
  steps: [{ id: 's', name: 'Stap', chain: 'k' }],
  parties: [party('a'), party('b')],
  dependencies: [dependency('ab', 'a', 'b')],
  triangles: [
    triangle('t', { contractor: 'a', owner: { party: 'b' }, clients: [{ party: 'a' }, { party: 'b' }] }),
    triangle('u'),
  ],
  assignments: [
    { id: 'o', triangle: 't', client: 'b', product: 'werk' },
    { id: 'p', triangle: 't', client: 'b', product: 'werk', from: null },
  ],
  couplingPoints: [{ id: 'c', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }] }],
  meetings: [{ id: 'm', name: 'Raad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] }],
  agreements: [{ id: 'x', title: 'X', kind: 'covenant' }],
  goals: [{ id: 'g', text: 'Op tijd' }],
  bottlenecks: [{ id: 'n', text: 'vast', category: 'other', state: 'raised' }],
})

afterAll(closeForm)

it('every question of a lens has a field in the form of its record where the walk can put the focus', () => {
  const stops = LENSES.flatMap((lens) => lensReport(MAP, lens, '2026-06-01').stops)
  expect(new Set(stops.map(({ question }) => question)).size).toBeGreaterThan(45)
  // Record by record: another form is slow to build.
  const byRecord = stops.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1))
  const missing = byRecord.flatMap(({ record, field, item = 0 }) => {
    showForm(MAP, record.collection === 'map' ? [] : [record.id])
    const form = document.querySelector(`[data-record="${record.id}"]`)
    const marked = form?.querySelectorAll(`[data-field="${field}"]`)[item]
    return marked?.querySelector('input, textarea, select, button') ? [] : [`${record.collection}: ${field} ${item}`]
  })
  expect(missing).toEqual([])
})
