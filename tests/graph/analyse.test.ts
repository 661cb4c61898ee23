import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { buildChainGraph } from '../../src/graph/chain-graph'
import { NO_STRUCTURE } from '../../src/graph/measures/structure'
import type { Rule } from '../../src/graph/rule'
import { dependencyWithoutAgreement } from '../../src/graph/rules/dependency-without-agreement'
import { rules } from '../../src/graph/rules/index'
import { runRules } from '../../src/graph/run-rules'
import { type ChainMap, COLLECTIONS, collectionOf } from '../../src/model/chain-map'
import { LIMITS } from '../../src/model/limits'
import { syntheticMap } from '../support/synthetic-map'
import { randomMaps } from './random-map'
import { smallMap, TODAY } from './small-map'

const organisations = [{ id: 'known', department: 'JenV', formerDepartment: 'AenM' }]
const options = { today: TODAY, organisations }

/** The same map with the records of every table in another order. */
function shuffled(map: ChainMap, seed: readonly number[]): ChainMap {
  const tables = COLLECTIONS.map((collection) => {
    const entries = Object.entries(map[collection])
    const order = entries.map((entry, i) => ({ entry, weight: seed[i % seed.length] ?? 0 }))
    order.sort((a, b) => a.weight - b.weight)
    return [collection, Object.fromEntries(order.map(({ entry }) => entry))]
  })
  return { ...map, ...Object.fromEntries(tables) }
}

/** The same map with every id replaced, through its text so that no reference can be forgotten. */
function renamed(map: ChainMap): ChainMap {
  return JSON.parse(renameIn(JSON.stringify(map)))
}

/** In random maps ids are one letter and a number, so that adding a letter keeps their order. */
function renameIn(text: string): string {
  return text.replace(/\b([pdtmakcshog])(\d+)\b/g, 'z$1$2')
}

test('the order of records does not matter', () => {
  fc.assert(
    fc.property(randomMaps, fc.array(fc.nat(100), { minLength: 3, maxLength: 20 }), (map, seed) => {
      expect(analyse(shuffled(map, seed), options)).toEqual(analyse(map, options))
    }),
    { numRuns: 200 },
  )
})

test('with other ids the same is found, under keys with the other ids', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const before = analyse(map, options).findings
      const after = analyse(renamed(map), options).findings
      expect(after.map(({ key }) => key).sort()).toEqual(before.map(({ key }) => renameIn(key)).sort())
    }),
    { numRuns: 200 },
  )
})

test('what is found on random maps is well formed, and no rule gives up', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const { findings } = analyse(map, options)
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
      for (const finding of findings) {
        const rule = rules.find(({ id }) => id === finding.rule) as Rule | undefined
        expect(rule?.messages).toContain(finding.message)
        expect(finding.about.length).toBeGreaterThan(0)
        for (const { kind, id } of finding.about) expect(kind === 'map' ? 'map' : collectionOf(map, id)).toBe(kind)
        if (finding.kind === 'question') expect(finding.severity).toBe('low')
        expect(finding.key.length).toBeLessThanOrEqual(LIMITS.line)
      }
    }),
    { numRuns: 300 },
  )
})

test('findings stand in order of severity, then of the critical dependencies they touch', () => {
  const map = smallMap({
    parties: ['a', 'b', 'c', { id: 'd', department: 'AenM' }],
    dependencies: ['a>b!', 'b>c!', 'd>b!'],
  })
  const two = ['dependency-without-agreement', 'department-outdated']
  const found = analyse(map, options).findings.filter(({ rule }) => two.includes(rule))
  expect(found.map(({ key }) => key)).toEqual([
    'dependency-without-agreement.none:a_b',
    'dependency-without-agreement.none:b_c',
    'dependency-without-agreement.none:d_b',
    'department-outdated.party:AenM',
  ])
  const long = smallMap({
    parties: [...'abcdefghijk'],
    dependencies: ['a>b', 'b>c', 'c>d', 'd>e', 'e>f', 'f>g!', 'g>h', 'h>i', 'i>j', 'j>k', 'k>i', 'b>a', 'g>k!'],
  })
  const pivots = analyse(long, options).findings.filter(({ message }) => message === 'articulation-party.pivot')
  expect(pivots.map(({ key }) => key.slice(-1))).toEqual(['g', 'f', 'e'])
})

test('a rule that throws becomes a finding and the others go on', () => {
  const broken: Rule = {
    ...rules[0],
    id: 'broken',
    check: () => {
      throw new Error('no')
    },
  }
  const map = smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'] })
  const thrown: unknown[] = []
  const hear = (...failure: unknown[]) => thrown.push(failure)
  const findings = runRules(buildChainGraph(map), [broken, dependencyWithoutAgreement], hear)
  expect(thrown).toEqual([['broken', new Error('no')]])
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['dependency-without-agreement', 'dependency-without-agreement.none'],
    ['broken', 'rule-failed'],
  ])
})

test('measures of a small chain', () => {
  const map = smallMap({ parties: ['a', 'b', 'c', 'd'], dependencies: ['a>b', ['a>b', { id: 'again' }], 'b>c'] })
  expect(analyse(map).measures).toEqual({
    a: { betweenness: 0, inDegree: 0, outDegree: 1, closeness: (2 / 3) * (2 / 3), articulation: false },
    b: { betweenness: 1, inDegree: 1, outDegree: 1, closeness: 1 / 3, articulation: true },
    c: { betweenness: 0, inDegree: 1, outDegree: 0, closeness: 0, articulation: false },
    d: { betweenness: 0, inDegree: 0, outDegree: 0, closeness: 0, articulation: false },
  })
})

test('findings can be asked for without the measures', () => {
  const map = syntheticMap(60, 150, 3)
  const quick = analyse(map, { measures: false })
  expect(quick.measures).toEqual({})
  expect(quick.findings).toEqual(analyse(map).findings)
  expect(quick.findings.length).toBeGreaterThan(10)
})

test('looks from the reference date of the map unless told otherwise', () => {
  const map = smallMap({ parties: [{ id: 'a', department: 'AenM' }] })
  const outdated = (...[looked, asked]: Parameters<typeof analyse>) =>
    analyse(looked, asked).findings.filter(({ rule }) => rule === 'department-outdated')
  expect(outdated(map)).toHaveLength(1)
  expect(outdated(map, { today: '2025-06-01' })).toHaveLength(0)
  expect(outdated({ ...map, referenceDate: '2025-06-01' })).toHaveLength(0)
})

test('an empty map gives nothing', () => {
  expect(analyse(smallMap({}))).toMatchObject({ findings: [], measures: {}, structure: NO_STRUCTURE, venues: {} })
})

test('a dependency of a party on itself does not disturb', () => {
  const map = smallMap({ parties: ['a', 'b'], dependencies: ['a>a!', 'a>b'] })
  expect(analyse(map).measures.a).toMatchObject({ inDegree: 0, outDegree: 1 })
})
