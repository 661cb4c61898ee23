import type { Id } from '../../model/id'
import type { LevelIndication } from '../../model/vocabulary'
import type { FindingValue, Subject } from '../finding'

/**
 * The traits by which the advice tells the three levels apart, in the order of the catalogue (part 3, a to j). Those
 * that people say carry the code they have in `statements`.
 */
export const LEVEL_FEATURES = [
  'joint-goal',
  'contributions-named',
  'contributions-fit',
  'agreements',
  'forum',
  'chain-effects-weighed',
  'feasibility-weighed',
  'steering-clear',
  'awareness',
  'disturbances-solved',
] as const

export type LevelFeature = (typeof LEVEL_FEATURES)[number]

/**
 * - `seen`: there is evidence
 * - `contradicted`: the evidence points both ways, or parties differ
 * - `not-seen`: it is known that it is not there
 * - `unknown`: nobody looked yet, or one party alone says so
 */
export type FeatureState = 'seen' | 'contradicted' | 'not-seen' | 'unknown'

/** Every sentence a report can hold; `signal` borrows the sentence of a finding. */
export const LEVEL_MESSAGES = [
  'joint-goal.joint',
  'joint-goal.imposed',
  'joint-goal.not-adopted',
  'joint-goal.none',
  'joint-goal.none-drawn',
  'joint-goal.disputed',
  'joint-goal.open',
  'contributions-named.covered',
  'contributions-named.some',
  'contributions-named.none',
  'contributions-named.disputed',
  'contributions-named.missing',
  'contributions-named.open',
  'contributions-fit.open',
  'agreements.wide',
  'agreements.several',
  'agreements.bilateral',
  'agreements.none',
  'agreements.part-none',
  'agreements.ended',
  'agreements.disputed',
  'agreements.uncovered',
  'agreements.open',
  'forum.present',
  'forum.disputed',
  'forum.none',
  'forum.too-small',
  'forum.mandates-open',
  'forum.clients-unknown',
  'forum.open',
  'chain-effects-weighed.checked',
  'chain-effects-weighed.planning',
  'chain-effects-weighed.unchecked',
  'chain-effects-weighed.unconfirmed',
  'chain-effects-weighed.open',
  'feasibility-weighed.checked',
  'feasibility-weighed.all-present',
  'feasibility-weighed.unchecked',
  'feasibility-weighed.unconfirmed',
  'feasibility-weighed.open',
  'steering-clear.mandates',
  'steering-clear.coordinated',
  'steering-clear.open',
  'awareness.open',
  'disturbances-solved.fallback',
  'disturbances-solved.open',
  'said.yes',
  'said.no',
  'said.one-yes',
  'said.one-no',
  'signal',
  'missing.confirmations',
  'missing.fields',
  'missing.parties',
  'missing.critical',
  'missing.goal',
  'missing.agreements',
  'missing.forum',
  'missing.contributions',
  'missing.awareness',
  'missing.differ',
  'missing.mixed',
] as const

export type LevelMessage = (typeof LEVEL_MESSAGES)[number]

/** One thing that speaks for or against, is unknown, or is missing: a message and values, never a sentence. */
export interface LevelLine {
  readonly message: LevelMessage
  readonly values: Readonly<Record<string, FindingValue>>
  /** The records behind it. */
  readonly about: readonly Subject[]
  /** The raised finding behind it; with the message `signal` the values are those of the finding. */
  readonly signal?: { readonly key: string; readonly message: string }
}

export interface FeatureReport {
  readonly feature: LevelFeature
  readonly state: FeatureState
  /** What speaks for it. */
  readonly evidence: readonly Subject[]
  /** What speaks against it. */
  readonly against: readonly Subject[]
  readonly lines: {
    readonly for: readonly LevelLine[]
    readonly against: readonly LevelLine[]
    readonly unknown: readonly LevelLine[]
  }
}

/** The levels of the advice, from the triangle alone to working together. */
export const LEVELS = ['1', '2', '3'] as const
export type Level = (typeof LEVELS)[number]

/** What is known on a map, by the level it is a trait of. In the order of the features. */
export type LevelPointers = Readonly<Record<Level, readonly LevelLine[]>>

export interface ChainLevel {
  /** The chain looked at; null is the map as a whole. */
  readonly chain: Id | null
  readonly indication: LevelIndication
  /** What the known features come nearest to, also while the map is not firm enough to indicate it. */
  readonly leansTo: LevelIndication
  /** What is known, by the level it is a trait of. */
  readonly pointers: LevelPointers
  /** In the order of `LEVEL_FEATURES`. */
  readonly features: readonly FeatureReport[]
  /** What points at the level indicated. The lists are empty when it is unclear. */
  readonly for: readonly LevelLine[]
  /** What points away from it, up or down. */
  readonly against: readonly LevelLine[]
  readonly unknown: readonly LevelLine[]
  /** Three or more raised signals about tables without mandate, uncoordinated clients or too many meetings. */
  readonly levelOneTraits: boolean
  /** When unclear: what would have to be known of the features. Otherwise empty, and also when only the map itself is not firm. */
  readonly missing: readonly LevelLine[]
  /** The parties of this chain that confirmed their own part, in order of id. */
  readonly confirmedBy: readonly Id[]
}

/** Which of the three levels the map seems most like: an indication with its evidence, never a grade. */
export interface LevelReport {
  /** The day looked from, ISO date. */
  readonly day: string
  /** Why the map as a whole is not firm enough for an indication; then every chain is unclear. */
  readonly missing: readonly LevelLine[]
  /** One per chain that is looked at apart, or one for the whole map. */
  readonly chains: readonly ChainLevel[]
  /** The indication all chains share, else null. */
  readonly overall: LevelIndication | null
}
