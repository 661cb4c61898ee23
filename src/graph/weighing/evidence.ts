/**
 * Why a finding weighs what it weighs, each with how many there are:
 *
 * - what people say: a `bottleneck` about it (`confirmed-bottleneck` when the group recognised it), a `strained`
 *   dependency, orders or goals marked `in-tension`, `growth` that makes a queue much longer, a `queue`, a `shortage`, a
 *   `disputed` record
 * - what it stops: `critical` dependencies, and parties that are `waiting` behind them
 * - who cannot solve it alone: ends under an `other-department` or in an `other-tier`, `no-table` where both decide,
 *   owner and client in `one-hand`
 * - when: an agreement that `lapses` within the year, a coupling point or order that comes `too-late`
 */
export const EVIDENCE_KINDS = [
  'confirmed-bottleneck',
  'bottleneck',
  'growth',
  'queue',
  'shortage',
  'strained',
  'in-tension',
  'disputed',
  'critical',
  'waiting',
  'other-department',
  'other-tier',
  'no-table',
  'one-hand',
  'lapses',
  'too-late',
] as const

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** One part of the weight of a finding. */
export interface EvidencePart {
  readonly kind: EvidenceKind
  readonly count: number
}

interface Worth {
  /** For the first one. */
  readonly first: number
  /** For each further one, up to `most` in all. */
  readonly next: number
  readonly most: number
}

const WORTH: Readonly<Record<EvidenceKind, Worth>> = {
  'confirmed-bottleneck': { first: 5, next: 1, most: 7 },
  bottleneck: { first: 4, next: 1, most: 6 },
  growth: { first: 6, next: 0, most: 6 },
  queue: { first: 5, next: 1, most: 6 },
  shortage: { first: 5, next: 1, most: 6 },
  disputed: { first: 2, next: 0.5, most: 3 },
  strained: { first: 3, next: 1, most: 5 },
  'in-tension': { first: 4, next: 1, most: 5 },
  critical: { first: 2, next: 0.5, most: 4 },
  waiting: { first: 0.5, next: 0.25, most: 3 },
  'other-department': { first: 1, next: 0, most: 1 },
  'other-tier': { first: 1, next: 0, most: 1 },
  'no-table': { first: 1, next: 0, most: 1 },
  'one-hand': { first: 1, next: 0, most: 1 },
  lapses: { first: 2, next: 0.5, most: 3 },
  'too-late': { first: 2, next: 0.5, most: 3 },
}

/** What all evidence of a finding weighs together; nothing on the map says nothing, 0. */
export function weightOfEvidence(parts: readonly EvidencePart[]): number {
  return parts.reduce((sum, { kind, count }) => {
    const { first, next, most } = WORTH[kind]
    return count > 0 ? sum + Math.min(most, first + (count - 1) * next) : sum
  }, 0)
}
