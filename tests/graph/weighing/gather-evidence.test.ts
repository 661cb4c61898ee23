import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import type { RuleFinding, Subject } from '../../../src/graph/finding'
import { rules } from '../../../src/graph/rules/index'
import { runRules } from '../../../src/graph/run-rules'
import { type EvidenceKind, weightOfEvidence } from '../../../src/graph/weighing/evidence'
import { evidenceGatherer } from '../../../src/graph/weighing/gather-evidence'
import type { ChainMap } from '../../../src/model/chain-map'
import { randomMaps } from '../random-map'
import { smallMap } from '../small-map'

const LINE: Subject = { kind: 'dependencies', id: 'a_b' }
const PARTY: Subject = { kind: 'parties', id: 'a' }

function evidenceOf(
  map: ChainMap,
  about: readonly Subject[],
  rule = 'dependency-without-agreement',
  message = '',
  values: RuleFinding['values'] = {},
) {
  const finding: RuleFinding = { rule, key: 'k', kind: 'finding', severity: 'low', about, message, values }
  return Object.fromEntries(evidenceGatherer(buildChainGraph(map))(finding).map(({ kind, count }) => [kind, count]))
}

const parties = ['a', 'b', 'c', 'd']
const bottleneck = (id: string, about: readonly string[], state: 'raised' | 'confirmed' | 'resolved' = 'raised') => ({
  id,
  text: 'Het loopt vast.',
  category: 'scarcity' as const,
  about: [...about],
  state,
})
const figure = (fields: object) => ({
  id: 'c',
  party: 'b',
  unit: 'zaken',
  period: '2026',
  asOf: '2026-05-01',
  source: 'jaarverslag',
  ...fields,
})

describe('what gives a finding its weight', () => {
  it.each<[EvidenceKind, number, object]>([
    ['critical', 1, { dependencies: ['a>b!'] }],
    ['waiting', 3, { dependencies: ['a>b!', 'b>c!', 'c>d!'] }],
    ['strained', 1, { dependencies: [['a>b', { strained: true }]] }],
    ['disputed', 1, { dependencies: [['a>b', { certainty: 'disputed' }]] }],
    [
      'bottleneck',
      2,
      { dependencies: ['a>b'], bottlenecks: [bottleneck('x', ['a_b']), bottleneck('y', ['a_b', 'a'])] },
    ],
    ['confirmed-bottleneck', 1, { dependencies: ['a>b'], bottlenecks: [bottleneck('x', ['a_b'], 'confirmed')] }],
    ['queue', 1, { dependencies: ['a>b'], capacities: [figure({ backlog: 5 })] }],
    ['shortage', 1, { dependencies: ['a>b'], capacities: [figure({ capacity: 1, demand: 2 })] }],
  ])('counts %s at the dependency it is about', (kind, count, fields) => {
    expect(evidenceOf(smallMap({ parties, ...fields } as never), [LINE])[kind]).toBe(count)
  })

  it('is not what was resolved, lies elsewhere or is old', () => {
    const map = smallMap({
      parties,
      dependencies: ['a>b', ['c>d!', { strained: true }]],
      bottlenecks: [bottleneck('x', ['a_b'], 'resolved'), bottleneck('y', ['c_d'])],
      capacities: [figure({ backlog: 5, asOf: '2020-01-01' })],
    })
    const found = evidenceOf(map, [LINE])
    for (const kind of ['bottleneck', 'strained', 'critical', 'queue']) expect(found[kind]).toBeUndefined()
  })

  it('is nothing for a question, which is put in no order', () => {
    const map = smallMap({ parties, dependencies: ['a>b!'] })
    const asked: RuleFinding = {
      rule: 'r',
      key: 'k',
      kind: 'question',
      severity: 'low',
      about: [LINE],
      message: '',
      values: {},
    }
    expect(evidenceGatherer(buildChainGraph(map))(asked)).toEqual([])
  })

  it('is that of all a party does only where the question is about all it does', () => {
    const map = smallMap({ parties, dependencies: ['a>b!', 'a>c!'] })
    expect(evidenceOf(map, [PARTY], 'articulation-party').critical).toBe(2)
    expect(evidenceOf(map, [PARTY], 'goal-contribution-gap').critical).toBeUndefined()
  })

  it.each([
    ['wave', 11_000, 5_000, 1],
    ['wave', 500, 0, 1],
    ['wave', 500, 400, undefined],
    ['open', 11_000, 5_000, undefined],
  ])('is growth where the %s makes a queue much longer: %i instead of %i', (variant, waiting, unchanged, count) => {
    const map = smallMap({ parties, dependencies: ['a>b'] })
    const message = `upstream-shift-unmatched.${variant}`
    expect(evidenceOf(map, [LINE], 'upstream-shift-unmatched', message, { waiting, unchanged }).growth).toBe(count)
  })

  it('is not what is said of the meeting where a dependency is only spoken about', () => {
    const map = smallMap({
      parties,
      dependencies: ['a>b'],
      meetings: [{ id: 'm', name: 'Overleg', scope: 'chain', permanence: 'standing' }],
      bottlenecks: [bottleneck('x', ['m'])],
    })
    const meeting: Subject = { kind: 'meetings', id: 'm' }
    expect(evidenceOf(map, [LINE, meeting], 'upstream-shift-unmatched').bottleneck).toBeUndefined()
    expect(evidenceOf(map, [meeting, LINE], 'affected-party-absent').bottleneck).toBe(1)
    expect(evidenceOf(map, [meeting, PARTY], 'no-chain-forum').bottleneck).toBe(1)
  })

  it('is not how much work there is, where the question is how two parties see each other', () => {
    const map = smallMap({
      parties,
      dependencies: [['a>b', { strained: true }]],
      capacities: [figure({ backlog: 5, capacity: 1, demand: 2 })],
    } as never)
    expect(evidenceOf(map, [LINE], 'unequal-position-unspoken')).toEqual({ strained: 1 })
  })

  it('of an order is that of what the contractor delivers under its name, and what waits there', () => {
    const map = smallMap({
      parties,
      dependencies: [['a>b!', { product: 'Zaken', strained: true }], 'a>c!'],
      triangles: [{ id: 't', contractor: 'a' }],
      assignments: [
        { id: 'o', triangle: 't', client: 'd', product: 'zaken' },
        { id: 'p', triangle: 't', client: 'd', product: 'iets anders' },
      ],
      capacities: [figure({ party: 'a', backlog: 5 })],
    } as never)
    const order = (id: string): Subject => ({ kind: 'assignments', id })
    expect(evidenceOf(map, [order('o')], 'overlapping-orders')).toMatchObject({ strained: 1, critical: 1, queue: 1 })
    expect(evidenceOf(map, [order('p')], 'conflicting-orders')).toEqual({ 'in-tension': 1, queue: 1 })
  })

  it('of who is missing where the chain meets is that of what is decided there', () => {
    const map = smallMap({
      parties,
      dependencies: [['a>b!', { strained: true }], 'a>c!'],
      meetings: [{ id: 'm', name: 'Overleg', scope: 'chain', permanence: 'standing', decidesOn: ['a_b'] }],
    } as never)
    const about: Subject[] = [
      { kind: 'meetings', id: 'm' },
      { kind: 'parties', id: 'd' },
    ]
    expect(evidenceOf(map, about, 'no-chain-forum')).toMatchObject({ strained: 1, critical: 1 })
    expect(evidenceOf(map, about, 'meeting-purpose-missing').critical).toBeUndefined()
  })
})

describe('the weight of evidence', () => {
  it('grows with each part and never without', () => {
    expect(weightOfEvidence([])).toBe(0)
    const one = weightOfEvidence([{ kind: 'strained', count: 1 }])
    const two = weightOfEvidence([{ kind: 'strained', count: 2 }])
    const more = weightOfEvidence([
      { kind: 'strained', count: 2 },
      { kind: 'other-tier', count: 1 },
    ])
    expect(one).toBeGreaterThan(0)
    expect(two).toBeGreaterThan(one)
    expect(more).toBeGreaterThan(two)
  })

  it('puts what people say before where it runs, however many dependencies that are', () => {
    const said = weightOfEvidence([{ kind: 'strained', count: 1 }])
    const runs = weightOfEvidence([
      { kind: 'other-department', count: 50 },
      { kind: 'other-tier', count: 50 },
    ])
    expect(said).toBeGreaterThan(runs)
  })
})

describe('for all maps', () => {
  it('a bottleneck more makes no finding lighter', () => {
    fc.assert(
      fc.property(randomMaps, fc.nat(), (map, pick) => {
        const ids = Object.keys(map.dependencies)
        const id = ids[pick % Math.max(1, ids.length)]
        if (id === undefined) return
        const more = { ...map, bottlenecks: { ...map.bottlenecks, extra: bottleneck('extra', [id]) } } as ChainMap
        const weights = (one: ChainMap) =>
          new Map(runRules(buildChainGraph(one), rules).map(({ key, evidence }) => [key, weightOfEvidence(evidence)]))
        const after = weights(more)
        for (const [key, weight] of weights(map)) expect(after.get(key) ?? weight).toBeGreaterThanOrEqual(weight)
      }),
      { numRuns: 30 },
    )
  })
})
