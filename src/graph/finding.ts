import type { Collection } from '../model/chain-map'
import type { Id } from '../model/id'
import type { EvidencePart } from './weighing/evidence'

export type Severity = 'low' | 'medium' | 'high'

export type RuleGroup =
  | 'structure'
  | 'steering'
  | 'department'
  | 'tier'
  | 'agreements'
  | 'meetings'
  | 'mandate'
  | 'coupling'
  | 'goals'
  | 'information'
  | 'equality'
  | 'capacity'
  | 'bottlenecks'
  | 'map'

/** What a finding is about, so that the list, the map and the report can point at the same thing. */
export interface Subject {
  readonly kind: Collection | 'map'
  readonly id: Id
}

/**
 * What rules put into a sentence. An id of a record stands for its name; lists are joined by the text layer in the
 * user's language. No value is a sentence.
 */
export type FindingValue = string | number | readonly string[]

/** What a rule finds: a message id and values, never a sentence. */
export interface RuleFinding {
  readonly rule: string
  /** Stable key: the same situation gives the same key, whatever the order of records. */
  readonly key: string
  /** `question` is the grey form: a field nobody has looked at yet. */
  readonly kind: 'finding' | 'question'
  readonly severity: Severity
  /** First the element that carries the badge, then the rest of the evidence. */
  readonly about: readonly Subject[]
  /** Message id, unique within the rule: `<rule>.<variant>`. */
  readonly message: string
  readonly values: Readonly<Record<string, FindingValue>>
  /** What the condition looked at and neither `about` nor `values` shows: an answer returns when it changes. */
  readonly facts?: readonly FindingValue[]
}

/** A finding as the analysis gives it. */
export interface Finding extends Omit<RuleFinding, 'facts'> {
  /** The group of its rule. */
  readonly group: RuleGroup
  /**
   * Short hash of what the finding states: the same facts give the same text, also after a record was renamed. An answer
   * keeps it, and asks for attention again once it differs.
   */
  readonly inputsHash: string
  /** What on the map gives it its weight; empty when nothing does. */
  readonly evidence: readonly EvidencePart[]
}
