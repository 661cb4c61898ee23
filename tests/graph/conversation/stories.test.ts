import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFactRule, storiesOf } from '../../../src/graph/conversation/stories'
import { weightOf } from '../../../src/graph/conversation/weight'
import type { Finding, Severity, Subject } from '../../../src/graph/finding'
import { chainMap, party, triangle } from '../../support/chain-builder'
import { finding } from './sample'

const MAP = chainMap({
  parties: ['ind', 'coa', 'dgm'].map((id) => party(id)),
  triangles: [triangle('t_ind', { contractor: 'ind' }), triangle('t_open')],
  couplingPoints: [
    { id: 'k', ends: [{ party: 'coa' }, { triangle: 't_ind' }], kind: 'process' },
    { id: 'k_open', ends: [{ triangle: 't_open' }, { party: 'coa' }], kind: 'process' },
  ],
  assignments: [{ id: 'o', triangle: 't_ind', client: 'dgm', product: 'beslissen' }],
  capacities: [{ id: 'c', party: 'ind', unit: 'zaken', period: '2025', asOf: '2026-01-01', source: 'jaarverslag' }],
})

const about = (kind: Subject['kind'], id: string) => ({ about: [{ kind, id }] })
const stories = (...findings: Finding[]) =>
  storiesOf(
    MAP,
    findings.map((one) => ({ finding: one })),
  )
const keysOf = (list: ReturnType<typeof stories>) => list.map(({ items }) => items.map((item) => item.finding.key))

describe('stories', () => {
  it('tell of one party what its triangle, orders, coupling points and capacities tell', () => {
    const told = stories(
      finding('articulation-party:1', about('parties', 'ind')),
      finding('triangle-not-coupled:2', about('triangles', 't_ind')),
      finding('demand-exceeds-capacity:3', about('capacities', 'c')),
      finding('coupling-point-incomplete:4', about('couplingPoints', 'k')),
      finding('overlapping-orders:5', about('assignments', 'o')),
    )
    expect(told.map(({ key }) => key)).toEqual(['parties:ind'])
    expect(told[0]?.items).toHaveLength(5)
  })

  it('leave an open triangle and a dependency to themselves, and put the map as a whole in one', () => {
    const told = stories(
      finding('a:1', about('triangles', 't_open')),
      finding('b:2', about('dependencies', 'd')),
      finding('c:3', about('map', 'map')),
      finding('d:4', { about: [] }),
      finding('e:5', about('couplingPoints', 'k_open')),
    )
    expect(told.map(({ key }) => key)).toEqual(['triangles:t_open', 'dependencies:d', 'map:map', 'parties:coa'])
  })

  it('carry the highest severity, and show the heaviest finding first', () => {
    const [story] = stories(finding('a:1', { severity: 'low' }), finding('b:2', { severity: 'high' }), finding('c:3'))
    expect(story?.weight).toBe('high')
    expect(story?.items.map((item) => item.finding.key)).toEqual(['b:2', 'c:3', 'a:1'])
  })

  it('are not opened by a mere fact while another finding can, whatever weighs more', () => {
    const fact = finding('cross-layer-dependency:1', { severity: 'medium' })
    const other = finding('high-dependents:2', { severity: 'low' })
    const question = finding('sole-supplier:3', { kind: 'question', severity: 'low' })
    const [story] = stories(fact, other, question)
    expect(story?.weight).toBe('medium')
    expect(story?.items.map((item) => item.finding.key)).toEqual([other.key, fact.key, question.key])
    expect(keysOf(stories(question, fact))).toEqual([[fact.key, question.key]])
  })

  it('come by severity, facts after what is more than a fact, then in the order of the analysis', () => {
    const told = stories(
      finding('x:1', about('parties', 'a')),
      finding('cross-layer-dependency:2', about('parties', 'b')),
      finding('y:3', { ...about('parties', 'c'), severity: 'high' }),
      finding('z:4', about('parties', 'd')),
      finding('q:5', { ...about('parties', 'e'), kind: 'question' }),
    )
    expect(told.map(({ subject }) => subject.id)).toEqual(['c', 'a', 'd', 'b', 'e'])
  })

  it('begin with one of each rule before the second of any', () => {
    const told = stories(
      ...['a', 'b', 'c'].map((id) => finding(`x:${id}`, about('parties', id))),
      finding('y:d', about('parties', 'd')),
    )
    expect(told.map(({ subject }) => subject.id)).toEqual(['a', 'd', 'b', 'c'])
  })
})

const anyFinding = fc.record({
  rule: fc.constantFrom('articulation-party', 'sole-supplier', 'cross-layer-dependency', 'dual-hat-triangle-and-chain'),
  kind: fc.constantFrom<Finding['kind']>('finding', 'question'),
  severity: fc.constantFrom<Severity>('low', 'medium', 'high'),
  about: fc.array(
    fc.record({
      kind: fc.constantFrom<Subject['kind']>('parties', 'triangles', 'dependencies', 'map'),
      id: fc.constantFrom('ind', 'coa', 't_ind', 't_open', 'gone'),
    }),
    { maxLength: 2 },
  ),
})
const anyFindings = fc
  .array(anyFinding, { maxLength: 15 })
  .map((list) => list.map((fields, i) => finding(`${fields.rule}:${i}`, fields)))

describe('for all findings', () => {
  it('each stands in exactly one story', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const keys = keysOf(stories(...findings)).flat()
        expect(keys).toHaveLength(findings.length)
        expect(new Set(keys)).toEqual(new Set(findings.map(({ key }) => key)))
      }),
    )
  })

  it('a fact opens a story only when no other finding is in it', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        for (const { items } of stories(...findings)) {
          const [lead, ...others] = items.map((item) => item.finding)
          if (!lead || !isFactRule(lead.rule)) continue
          expect(others.some((other) => other.kind === 'finding' && !isFactRule(other.rule))).toBe(false)
        }
      }),
    )
  })

  it('no story comes before a heavier one', () => {
    const rank = { high: 0, medium: 1, low: 2, question: 3 }
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const told = stories(...findings)
        const ranks = told.map(({ weight }) => rank[weight])
        expect(ranks).toEqual([...ranks].sort())
        for (const { weight, items } of told) {
          expect(rank[weight]).toBe(Math.min(...items.map((item) => rank[weightOf(item.finding)])))
        }
      }),
    )
  })
})
