import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countStories, isFactRule, storiesOf } from '../../../src/graph/conversation/stories'
import { weightOf } from '../../../src/graph/conversation/weight'
import type { Finding, Severity, Subject } from '../../../src/graph/finding'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { finding } from './sample'

const MAP = chainMap({
  parties: ['ind', 'coa', 'dgm'].map((id) => party(id)),
  triangles: [triangle('t_ind', { contractor: 'ind' }), triangle('t_open')],
  couplingPoints: [
    { id: 'k', ends: [{ party: 'coa' }, { triangle: 't_ind' }], kind: 'process' },
    { id: 'k_open', ends: [{ triangle: 't_open' }, { party: 'coa' }], kind: 'process' },
  ],
  assignments: [{ id: 'o', triangle: 't_ind', client: 'dgm', product: 'beslissen' }],
  dependencies: [
    dependency('there', 'ind', 'coa'),
    dependency('back', 'coa', 'ind'),
    dependency('money', 'dgm', 'coa'),
    dependency('apart', 'dgm', 'ind'),
  ],
  capacities: [{ id: 'c', party: 'ind', unit: 'zaken', period: '2025', asOf: '2026-01-01', source: 'jaarverslag' }],
})

const about = (kind: Subject['kind'], id: string) => ({ about: [{ kind, id }] })
const stories = (...findings: Finding[]) =>
  storiesOf(
    MAP,
    findings.map((one) => ({ finding: one })),
  )
const keysOf = (list: ReturnType<typeof stories>) => list.map(({ items }) => items.map((item) => item.finding.key))

const bottlenecks = (count: number) => ({ evidence: [{ kind: 'bottleneck' as const, count }] })

describe('stories', () => {
  it('tell of one party what its triangle, orders, coupling points and capacities tell about one question', () => {
    const told = stories(
      finding('triangle-not-coupled:2', about('triangles', 't_ind')),
      finding('coupling-point-incomplete:4', about('couplingPoints', 'k')),
      finding('coupling-too-late:5', about('parties', 'ind')),
    )
    expect(told.map(({ key, subject }) => [key, subject.id])).toEqual([['coupling parties:ind', 'ind']])
    expect(told[0]?.items).toHaveLength(3)
  })

  it('tell as one what reaches a party and what waits there already', () => {
    const told = stories(
      finding('demand-exceeds-capacity:3', about('capacities', 'c')),
      finding('upstream-shift-unmatched:1', {
        about: [
          { kind: 'dependencies', id: 'back' },
          { kind: 'parties', id: 'coa' },
          { kind: 'capacities', id: 'c' },
        ],
      }),
      // The other way the figure is that of who delivers.
      finding('upstream-shift-unmatched:2', {
        about: [
          { kind: 'dependencies', id: 'there' },
          { kind: 'capacities', id: 'c' },
        ],
      }),
    )
    expect(told.map(({ key, items }) => [key, items.length])).toEqual([
      ['capacity parties:ind', 2],
      ['capacity pair:coa ind', 1],
    ])
  })

  it('keep apart what touches one party but asks something else', () => {
    const told = stories(
      finding('demand-exceeds-capacity:3', about('capacities', 'c')),
      finding('overlapping-orders:5', about('assignments', 'o')),
      finding('articulation-party:1', about('parties', 'ind')),
    )
    expect(told.map(({ key }) => key)).toEqual(['capacity parties:ind', 'orders parties:ind', 'pivot parties:ind'])
  })

  it('tell as one what two parties have to arrange, whichever way it runs', () => {
    const told = stories(
      finding('dependency-without-agreement:1', about('dependencies', 'there')),
      finding('critical-dependency-uncoupled:2', about('dependencies', 'back')),
    )
    expect(told).toHaveLength(1)
  })

  it('tell as one what a party has to arrange with several, with what is said of each of those', () => {
    const line = (id: string): Subject => ({ kind: 'dependencies', id })
    const star = finding('missing-table:1', {
      about: [{ kind: 'parties', id: 'coa' }, { kind: 'parties', id: 'ind' }, line('there'), line('money')],
    })
    const told = stories(
      finding('dependency-without-agreement:2', { ...about('dependencies', 'back'), ...bottlenecks(3) }),
      star,
      finding('critical-dependency-uncoupled:3', about('dependencies', 'money')),
      finding('critical-dependency-uncoupled:4', about('dependencies', 'apart')),
      finding('one-sided-information:5', about('dependencies', 'there')),
    )
    expect(told.map(({ key, subject, items }) => [key, subject.id, items.length])).toEqual([
      ['arrangement parties:coa', 'coa', 3],
      ['equality pair:coa ind', 'there', 1],
      ['arrangement pair:dgm ind', 'apart', 1],
    ])
    expect(
      countStories(
        MAP,
        told.flatMap(({ items }) => items),
      ),
    ).toBe(3)
  })

  it('leave an open triangle and a dependency to themselves, and put the map as a whole in one', () => {
    const told = stories(
      finding('a:1', about('triangles', 't_open')),
      finding('a:2', about('dependencies', 'gone')),
      finding('a:3', about('map', 'map')),
      finding('a:4', { about: [] }),
      finding('a:5', about('couplingPoints', 'k_open')),
    )
    expect(told.map(({ key }) => key).sort()).toEqual([
      'a dependencies:gone',
      'a map:map',
      'a parties:coa',
      'a triangles:t_open',
    ])
  })

  it('carry the highest severity, and show the heaviest finding first', () => {
    const [story] = stories(finding('a:1', { severity: 'low' }), finding('a:2', { severity: 'high' }), finding('a:3'))
    expect(story?.weight).toBe('high')
    expect(story?.items.map((item) => item.finding.key)).toEqual(['a:2', 'a:3', 'a:1'])
  })

  it('are not opened by a mere fact while another finding can, whatever weighs more', () => {
    const fact = finding('dual-hat-triangle-and-chain:1', { severity: 'medium' })
    const other = finding('triangle-role-missing:2', { severity: 'low' })
    const question = finding('party-outside-steering:3', { kind: 'question', severity: 'low' })
    const [story] = stories(fact, other, question)
    expect(story?.weight).toBe('medium')
    expect(story?.items.map((item) => item.finding.key)).toEqual([other.key, fact.key, question.key])
    expect(keysOf(stories(question, fact))).toEqual([[fact.key, question.key]])
  })

  it('come by what people say: bottlenecks weigh more than a step of severity', () => {
    const told = stories(
      finding('x:1', { ...about('parties', 'a'), severity: 'medium' }),
      finding('y:2', { ...about('parties', 'b'), severity: 'low', ...bottlenecks(1) }),
    )
    expect(told.map(({ subject }) => subject.id)).toEqual(['b', 'a'])
    expect(told[0]?.evidence).toEqual([{ kind: 'bottleneck', count: 1 }])
  })

  it('say of each kind of evidence the most that one of their findings has', () => {
    const [story] = stories(finding('x:1', bottlenecks(2)), finding('x:2', bottlenecks(3)))
    expect(story?.evidence).toEqual([{ kind: 'bottleneck', count: 3 }])
  })

  it('put bookkeeping after all else, whatever stands about it on the map', () => {
    const told = stories(
      finding('agreement-without-review:1', { ...about('agreements', 'a'), severity: 'high', ...bottlenecks(5) }),
      finding('x:2', { ...about('parties', 'b'), severity: 'low' }),
    )
    expect(told.map(({ subject }) => subject.id)).toEqual(['b', 'a'])
  })

  it('do not call it bookkeeping who is left out of an agreement about something critical', () => {
    const left = (key: string, kind: 'critical' | 'strained') =>
      finding(key, { ...about('agreements', key), evidence: [{ kind, count: 1 }] })
    const told = stories(
      left('agreement-missing-party:1', 'strained'),
      finding('x:2', { ...about('parties', 'b'), severity: 'low' }),
      left('agreement-missing-party:3', 'critical'),
    )
    expect(keysOf(told)).toEqual([['agreement-missing-party:3'], ['x:2'], ['agreement-missing-party:1']])
  })

  it('give way a little for those of their topic before them, so that ten tell ten things', () => {
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

  it('a story weighs what its heaviest finding weighs', () => {
    const rank = { high: 0, medium: 1, low: 2, question: 3 }
    fc.assert(
      fc.property(anyFindings, (findings) => {
        for (const { weight, items } of stories(...findings)) {
          expect(rank[weight]).toBe(Math.min(...items.map((item) => rank[weightOf(item.finding)])))
        }
      }),
    )
  })

  it('what only gains evidence never comes later', () => {
    fc.assert(
      fc.property(anyFindings, fc.nat(), (findings, pick) => {
        if (findings.length === 0) return
        const at = pick % findings.length
        const place = (list: readonly Finding[]) =>
          keysOf(stories(...list)).findIndex((keys) => keys.includes(findings[at]?.key ?? ''))
        const more = findings.map((one, i) => (i === at ? { ...one, ...bottlenecks(3) } : one))
        expect(place(more)).toBeLessThanOrEqual(place(findings))
      }),
    )
  })
})
