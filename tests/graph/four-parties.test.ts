import { expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { conversationOf } from '../../src/graph/conversation/conversation'
import type { Capacity } from '../../src/model/schema/findings-and-views'
import { chainMap, dependency, party } from '../support/chain-builder'

const TODAY = '2025-12-31'

function figure(id: string, of: string, unit: string, amount: number, fields: Partial<Capacity> = {}): Capacity {
  const when = { period: 'per jaar', year: 2025, asOf: TODAY, source: 'werksessie' }
  return { id, party: of, unit, capacity: amount, demand: amount, ...when, ...fields }
}

const planned = { year: 2026, period: 'plan 2026' }
const judiciary = { kind: 'judiciary', tier: 'independent' } as const

/** The case of the advice (Probleemanalyse) as a group draws it in its first half hour: four parties, three lines, no more. */
const map = chainMap({
  referenceDate: TODAY,
  parties: [
    party('politie', { name: 'Politie', department: 'JenV' }),
    party('ind', { name: 'IND', department: 'AenM' }),
    party('om', { name: 'OM', ...judiciary }),
    party('rechtspraak', { name: 'Rechtspraak', ...judiciary }),
  ],
  dependencies: [
    dependency('d1', 'politie', 'ind', { product: 'registraties', share: 1, critical: true, strained: true }),
    dependency('d2', 'politie', 'om', { product: 'zaken', share: 1, critical: true }),
    dependency('d3', 'om', 'rechtspraak', { product: 'dagvaardingen', share: 0.5, critical: true }),
  ],
  capacities: [
    figure('c1', 'politie', 'registraties', 30_000, { dependency: 'd1' }),
    figure('c2', 'politie', 'registraties', 45_000, { dependency: 'd1', ...planned }),
    figure('c3', 'politie', 'zaken', 36_000, { dependency: 'd2' }),
    figure('c4', 'politie', 'zaken', 54_000, { dependency: 'd2', ...planned }),
    figure('c5', 'ind', 'besluiten', 30_000, { capacity: 31_000 }),
    figure('c6', 'om', 'zaken', 36_000, { capacity: 38_000 }),
    figure('c7', 'rechtspraak', 'zittingen', 18_000, { capacity: 18_500 }),
  ],
})

test('the case of the advice on four parties: few signals, the growth first, and each of its steps told', () => {
  const { stories, counts } = conversationOf(map, analyse(map).findings, TODAY)
  expect(counts.open).toBeLessThanOrEqual(15)
  const told = stories.map(({ items }) => items[0].finding)
  expect(told.slice(0, 3).some(({ rule }) => rule === 'upstream-shift-unmatched')).toBe(true)
  const steps = told.filter(({ rule }) => rule === 'upstream-shift-unmatched')
  const pairs = steps.map(({ values }) => `${String(values.supplier)} -> ${String(values.dependent)}`)
  expect(pairs.sort()).toEqual(['OM -> Rechtspraak', 'Politie -> IND', 'Politie -> OM'])
  // Where a step stops nobody is asked about the next: OM passes on what it can, and that is 1,000 dagvaardingen more.
  expect(steps.find(({ values }) => values.dependent === 'Rechtspraak')?.values).toMatchObject({
    extra: 1000,
    waiting: 500,
  })
})
