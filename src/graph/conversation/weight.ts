import type { Finding, Severity } from '../finding'

/** How heavy a finding is for the reader: its severity, or `question` for the grey form. */
export type Weight = Severity | 'question'

/** All weights, the heaviest first. */
export const WEIGHTS = ['high', 'medium', 'low', 'question'] as const satisfies readonly Weight[]

const RANK: Readonly<Record<Weight, number>> = { high: 0, medium: 1, low: 2, question: 3 }

/** The weight a finding has on the map and in the list. */
export function weightOf({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): Weight {
  return kind === 'question' ? 'question' : severity
}

/** Negative when the first weighs more. */
export function compareWeight(a: Weight, b: Weight): number {
  return RANK[a] - RANK[b]
}
