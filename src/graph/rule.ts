import type { ChainGraph } from './chain-graph'
import type { RuleFinding, RuleGroup, Severity } from './finding'

/** One check: a small file in `rules/` whose name is its id. */
export interface Rule {
  readonly id: string
  readonly group: RuleGroup
  /** Severity before escalation. */
  readonly severity: Severity
  /** The passage it rests on: source and place, shown under the finding. */
  readonly grounds: readonly string[]
  /** The message ids it can give, each with a text in both languages. */
  readonly messages: readonly string[]
  /** Pure; the order of records in the map never changes what comes out. */
  readonly check: (graph: ChainGraph) => readonly RuleFinding[]
}
