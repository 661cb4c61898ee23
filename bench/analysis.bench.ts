import { analyse } from '../src/graph/analyse'
import { buildChainGraph } from '../src/graph/chain-graph'
import { rules } from '../src/graph/rules/index'
import { runRules } from '../src/graph/run-rules'
import { syntheticMap } from '../tests/support/synthetic-map'
import { bareBrandes, bareGraph } from './bare-brandes'
import { compareTimes, report } from './measure'

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 51 },
  { parties: 200, dependencies: 600, rounds: 15 },
  { parties: 2_000, dependencies: 10_000, rounds: 5 },
] as const

const TODAY = '2026-01-01'
/** So many of the slowest rules have a row of their own. */
const SLOWEST = 5
const BARE = 'betweenness alone, on bare typed arrays'

for (const { parties, dependencies, rounds } of SIZES) {
  const map = syntheticMap(parties, dependencies, 1)
  const ids = Object.keys(map.parties)
  const place = new Map(ids.map((id, index) => [id, index]))
  const edges = Object.values(map.dependencies).map(({ supplier, dependent }): [number, number] => [
    place.get(supplier) ?? -1,
    place.get(dependent) ?? -1,
  ])
  const graph = bareGraph(ids.length, edges)

  // The comparison is fair only when both find the same.
  const bare = bareBrandes(graph)
  const { measures } = analyse(map, { today: TODAY })
  for (const [index, id] of ids.entries()) {
    const ours = measures[id]?.betweenness ?? Number.NaN
    const difference = Math.abs(ours - (bare[index] ?? 0))
    if (!(difference <= 1e-6 * Math.max(1, ours))) throw new Error(`betweenness of ${id}: ${ours}, bare ${bare[index]}`)
  }

  const times = compareTimes({ bare: () => bareBrandes(graph), whole: () => analyse(map, { today: TODAY }) }, rounds)
  const size = `${parties}/${dependencies}`
  report({ name: BARE, size, ms: times.bare })
  report({
    name: 'analyse: all measures and findings',
    size,
    ms: times.whole,
    against: BARE,
    ratio: times.whole / times.bare,
  })

  // All rules on a graph of their own, as after an edit, and each on a graph that the others have already used.
  const prepare = () => buildChainGraph(map, { today: TODAY })
  const all = compareTimes({ rules: () => runRules(prepare(), rules) }, rounds).rules
  report({ name: 'graph and findings of all rules', size, ms: all, against: `${rules.length} rules` })
  const used = prepare()
  runRules(used, rules)
  const each = compareTimes(Object.fromEntries(rules.map((rule) => [rule.id, () => rule.check(used)])), rounds)
  const slowest = Object.entries(each).sort(([, a], [, b]) => b - a)
  for (const [id, ms] of slowest.slice(0, SLOWEST)) {
    report({ name: `slow rule: ${id}`, size, ms, against: 'all rules', ratio: ms / all })
  }
}
