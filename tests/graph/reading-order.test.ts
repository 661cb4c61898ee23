import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/graph/finding'
import { readingOrder } from '../../src/graph/reading-order'

function finding(rule: string, key: string, severity: Severity = 'medium', kind: Finding['kind'] = 'finding'): Finding {
  return { rule, group: 'structure', key, kind, severity, about: [], message: `${rule}.m`, values: {}, inputsHash: '' }
}

describe('the order in which findings are read', () => {
  it('takes one of each rule before the second of any', () => {
    const order = readingOrder([finding('a', '1'), finding('a', '2'), finding('a', '3'), finding('b', '4')])
    expect(order.map(({ key }) => key)).toEqual(['1', '4', '2', '3'])
  })

  it('never puts a lighter finding before a heavier one, and questions last', () => {
    const order = readingOrder([
      finding('a', '1', 'low'),
      finding('b', '2', 'high', 'question'),
      finding('a', '3', 'high'),
    ])
    expect(order.map(({ key }) => key)).toEqual(['3', '1', '2'])
  })

  it('loses nothing and invents nothing', () => {
    const any = fc.record({
      rule: fc.constantFrom('a', 'b', 'c'),
      severity: fc.constantFrom<Severity>('low', 'medium', 'high'),
    })
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const findings = list.map(({ rule, severity }, i) => finding(rule, String(i), severity))
        expect(new Set(readingOrder(findings))).toEqual(new Set(findings))
        expect(readingOrder(findings)).toHaveLength(findings.length)
      }),
    )
  })
})
