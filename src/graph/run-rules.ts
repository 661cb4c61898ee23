import type { ChainGraph } from './chain-graph'
import type { Finding, RuleFinding, Severity } from './finding'
import { cappingReason } from './honesty'
import { compareText } from './indexing'
import { inputsHasher } from './inputs-hash'
import type { Rule } from './rule'

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

/** How many critical dependencies stand at what the finding is about. */
function criticalTouched(graph: ChainGraph, finding: RuleFinding): number {
  const [only] = finding.about
  if (only?.kind === 'parties' && finding.about.length === 1) return graph.criticalOf(only.id).length
  const touched = new Set<string>()
  const addParty = (id: string) => {
    for (const dependency of graph.criticalOf(id)) touched.add(dependency.id)
  }
  for (const { kind, id } of finding.about) {
    if (kind === 'parties') addParty(id)
    else if (kind === 'dependencies' && graph.map.dependencies[id]?.critical === true) touched.add(id)
    else if (kind === 'triangles') {
      const contractor = graph.map.triangles[id]?.contractor
      if (contractor) addParty(contractor)
    }
  }
  return touched.size
}

function runRule(graph: ChainGraph, rule: Rule): readonly RuleFinding[] {
  try {
    return rule.check(graph)
  } catch {
    return [
      {
        rule: rule.id,
        key: `rule-failed:${rule.id}`,
        kind: 'finding',
        severity: 'low',
        about: [{ kind: 'map', id: graph.map.id }],
        message: 'rule-failed',
        values: { rule: rule.id },
      },
    ]
  }
}

/**
 * Runs the rules and puts what they find in order: the most serious first, then what touches most critical
 * dependencies, then by key. A rule that throws gives one finding with the message `rule-failed`; the others go on. While
 * the map is one-sided or stale, no other finding is more than medium.
 */
export function runRules(graph: ChainGraph, rules: readonly Rule[]): readonly Finding[] {
  const found = rules.flatMap((rule) => runRule(graph, rule).map((finding) => ({ group: rule.group, ...finding })))
  const isCapped = found.some((finding) => cappingReason(finding) !== undefined)
  const hashOf = inputsHasher(graph)
  return found
    .map(({ facts, ...finding }) => ({
      finding: {
        ...finding,
        severity: isCapped && finding.severity === 'high' ? ('medium' as const) : finding.severity,
        // Of the finding before it is capped: an answer need not come back because the map was confirmed.
        inputsHash: hashOf(facts ? { ...finding, facts } : finding),
      },
      touched: criticalTouched(graph, finding),
    }))
    .sort(
      (a, b) =>
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        b.touched - a.touched ||
        compareText(a.finding.key, b.finding.key),
    )
    .map(({ finding }) => finding)
}
