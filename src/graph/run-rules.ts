import type { ChainGraph } from './chain-graph'
import { criticalCounter } from './critical-counter'
import { isAboutItself } from './facts/organisation'
import type { Finding, RuleFinding, Severity } from './finding'
import { compareText } from './indexing'
import { inputsHasher } from './inputs-hash'
import type { Rule } from './rule'
import { evidenceGatherer } from './weighing/gather-evidence'

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

/** Hears what a rule threw; without it the finding `rule-failed` is all there is to see. */
export type OnRuleFailure = (rule: string, cause: unknown) => void

function runRule(graph: ChainGraph, rule: Rule, onFailure: OnRuleFailure | undefined): readonly RuleFinding[] {
  try {
    return rule.check(graph)
  } catch (cause) {
    onFailure?.(rule.id, cause)
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
 * dependencies, then by key. A rule that throws gives one finding with the message `rule-failed`; the others go on.
 */
export function runRules(graph: ChainGraph, rules: readonly Rule[], onFailure?: OnRuleFailure): readonly Finding[] {
  const found = rules.map((rule) => ({ group: rule.group, findings: runRule(graph, rule, onFailure) }))
  const hashOf = inputsHasher(graph)
  const criticalTouched = criticalCounter(graph)
  const evidenceOf = evidenceGatherer(graph)
  const ranked: { readonly finding: Finding; readonly rank: number; readonly touched: number }[] = []
  for (const { group, findings } of found) {
    for (const finding of findings) {
      if (isAboutItself(graph, finding)) continue
      const { rule, key, kind, severity, about, message, values } = finding
      const inputsHash = hashOf(finding)
      ranked.push({
        finding: {
          group,
          rule,
          key,
          kind,
          severity,
          about,
          message,
          values,
          inputsHash,
          evidence: evidenceOf(finding),
        },
        rank: RANK[severity],
        touched: criticalTouched(finding),
      })
    }
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || b.touched - a.touched || compareText(a.finding.key, b.finding.key))
    .map(({ finding }) => finding)
}
