import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { capFindings, FINDINGS_PER_RULE } from '../../src/graph/cap-findings'
import { buildChainGraph } from '../../src/graph/chain-graph'
import { answerFindings, answersFor } from '../../src/graph/conversation/answer-state'
import { criticalCounter } from '../../src/graph/critical-counter'
import { rules } from '../../src/graph/rules'
import { runRules } from '../../src/graph/run-rules'
import type { ChainMap } from '../../src/model/chain-map'
import { enFindings } from '../../src/text/en/findings'
import { nlFindings } from '../../src/text/nl/findings'
import { chainMap, dependency, party } from '../support/chain-builder'
import { cpuTime } from '../support/cpu-time'
import { randomMaps } from './random-map'

const RULE = 'dependency-without-agreement'

/** Many deliver something critical to one party, each of them something else: a finding for each. */
function crowded(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `s${String(i).padStart(4, '0')}`)
  return chainMap({
    parties: [party('b'), ...ids.map((id) => party(id))],
    dependencies: ids.map((id) => dependency(`d${id}`, id, 'b', { critical: true, nature: 'partner', product: id })),
  })
}

/** Two parties with many dependencies between them. */
function twins(count: number) {
  const dependencies = Array.from({ length: count }, (_, i) =>
    dependency(`d${i}`, 'a', 'b', { critical: true, nature: 'partner', product: `p${i}` }),
  )
  return chainMap({ parties: [party('a'), party('b')], dependencies })
}

test('of one rule no more findings come out than can be read, and one says how many others there are', () => {
  const { findings } = analyse(crowded(1000))
  const own = findings.filter(({ rule }) => rule === RULE)
  expect(own).toHaveLength(FINDINGS_PER_RULE + 1)
  const [more, ...others] = own.filter(({ message }) => message === 'more-findings')
  expect(others).toEqual([])
  expect(more).toMatchObject({ severity: 'medium', about: [{ kind: 'map' }], values: { count: 800, rule: RULE } })
  expect(findings.length).toBeLessThan(rules.length * (FINDINGS_PER_RULE + 1))
  const values = more?.values ?? {}
  expect(nlFindings['more-findings'].title(values)).toContain('Nog 800')
  expect(enFindings['more-findings'].title(values)).toContain('800 more')
  expect(more && answersFor(more)).toEqual([])
})

test('a map in which no rule finds many gives the very same list', () => {
  const map = crowded(FINDINGS_PER_RULE)
  const all = runRules(buildChainGraph(map), rules)
  expect(capFindings(all, map)).toBe(all)
})

test('a finding that the room answered to stays, so that its answer does not seem to have lapsed', () => {
  const map = crowded(400)
  const last = runRules(buildChainGraph(map), rules)
    .filter(({ rule }) => rule === RULE)
    .at(-1)
  const answers = { w: { id: 'w', finding: last?.key ?? '', answer: 'action', date: '2026-01-01', inputsHash: 'x' } }
  const given = { ...map, answers } as typeof map
  const { findings } = analyse(given)
  expect(findings.map(({ key }) => key)).toContain(last?.key)
  expect(answerFindings(findings, given.answers, '2026-01-01').lapsed).toEqual([])
  expect(findings.find(({ message, rule }) => message === 'more-findings' && rule === RULE)?.values.count).toBe(199)
})

test('what a rule says it did not look at is counted in', () => {
  const map = crowded(300)
  const all = runRules(buildChainGraph(map), rules).filter(({ rule }) => rule === RULE)
  const [first] = all
  if (!first) throw new Error('no finding')
  const own = { ...first, key: 'x', message: 'more-findings', values: { rule: RULE, count: 5000 } }
  expect(capFindings([own, ...all], map)[0]?.values.count).toBe(5100)
})

test('how many critical dependencies a finding touches is what laying their lists together gives', () => {
  const check = (map: ChainMap) => {
    const graph = buildChainGraph(map)
    const count = criticalCounter(graph)
    const dependencies = graph.dependencies.slice(0, 3)
    for (let size = 1; size <= Math.min(graph.parties.length, 12); size++) {
      const parties = graph.parties.slice(0, size)
      const together = new Set(parties.flatMap(({ id }) => graph.criticalOf(id).map((one) => one.id)))
      for (const { id, critical } of dependencies) if (critical === true) together.add(id)
      const about = [
        ...parties.map(({ id }) => ({ kind: 'parties', id }) as const),
        ...dependencies.map(({ id }) => ({ kind: 'dependencies', id }) as const),
      ]
      expect(count({ about })).toBe(together.size)
    }
  }
  fc.assert(fc.property(randomMaps, check), { numRuns: 60 })
})

test('thousands of relations of two parties are analysed in the time of their number, not of their pairs', () => {
  const before = cpuTime()
  analyse(twins(5000))
  expect(cpuTime() - before).toBeLessThan(6000)
})

test('chains that share a party are counted as pairs and looked at up to a bound', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `c${String(i).padStart(3, '0')}`)
  const map = chainMap({
    chains: ids.map((id) => ({ id, name: id })),
    parties: [party('a', { chains: ids }), party('b', { chains: ids }), party('c', { chains: ids.slice(0, 1) })],
  })
  const own = analyse(map).findings.filter(({ rule }) => rule === 'party-in-several-chains')
  expect(own).toHaveLength(FINDINGS_PER_RULE + 1)
  const more = own.find(({ message }) => message === 'more-findings')
  expect(more?.values.count).toBe((300 * 299) / 2 - FINDINGS_PER_RULE)
  expect(rules.find(({ id }) => id === 'party-in-several-chains')?.check(buildChainGraph(map)).length).toBeLessThan(500)
})

test('membership of thousands of chains is looked up and not searched', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `c${i}`)
  const map = chainMap({
    chains: ids.map((id) => ({ id, name: id })),
    parties: Array.from({ length: 20 }, (_, i) => party(`p${i}`, { chains: ids })),
    dependencies: Array.from({ length: 19 }, (_, i) => dependency(`d${i}`, `p${i}`, `p${i + 1}`, { critical: true })),
  })
  const before = cpuTime()
  analyse(map, { measures: false })
  expect(cpuTime() - before).toBeLessThan(8000)
})
