import type { Finding } from '../finding'

/**
 * What findings are about as a question for the room. Findings of one topic about the same parties make one story: what
 * happens to touch the same party, but asks something else, is a story of its own.
 */
type Topic =
  | 'arrangement'
  | 'capacity'
  | 'delivery'
  | 'pivot'
  | 'orders'
  | 'steering'
  | 'coupling'
  | 'governance'
  | 'agreement'
  | 'meeting'
  | 'several-chains'
  | 'goals'
  | 'bottleneck'
  | 'proposal'
  | 'equality'
  | 'facts'
  | 'map'

const TOPICS: Readonly<Record<string, Topic>> = {
  'dependency-without-agreement': 'arrangement',
  'critical-dependency-uncoupled': 'arrangement',
  'missing-table': 'arrangement',
  'strained-unspoken': 'arrangement',
  'demand-exceeds-capacity': 'capacity',
  'scarcity-rule-missing': 'capacity',
  'upstream-shift-unmatched': 'capacity',
  'articulation-party': 'pivot',
  'sole-supplier': 'pivot',
  'high-dependents': 'pivot',
  'dependency-cycle': 'pivot',
  'conflicting-orders': 'orders',
  'overlapping-orders': 'orders',
  'multiple-clients-uncoordinated': 'orders',
  'agreement-not-in-order': 'orders',
  'order-not-delivered': 'delivery',
  'goal-not-in-orders': 'goals',
  'goal-contribution-gap': 'goals',
  'no-chain-goal': 'goals',
  'principle-not-adopted': 'goals',
  'triangle-role-missing': 'steering',
  'role-overlap-in-triangle': 'steering',
  'dual-hat-triangle-and-chain': 'steering',
  'party-outside-steering': 'steering',
  'agency-rule-deviation': 'steering',
  'triangle-not-coupled': 'coupling',
  'coupling-point-incomplete': 'coupling',
  'coupling-too-late': 'coupling',
  'chain-lead-missing': 'governance',
  'owner-not-committed': 'governance',
  'core-values-open': 'governance',
  'no-chain-forum': 'governance',
  'no-escalation-path': 'governance',
  'affected-party-absent': 'governance',
  'decision-meeting-without-mandate': 'meeting',
  'meeting-overload': 'meeting',
  'meeting-purpose-missing': 'meeting',
  'working-agreements-open': 'meeting',
  'agreement-expired': 'agreement',
  'agreement-missing-party': 'agreement',
  'agreement-without-review': 'agreement',
  'party-in-several-chains': 'several-chains',
  'bottleneck-unanswered': 'bottleneck',
  'proposal-without-who-or-when': 'proposal',
  'proposal-makes-gap': 'proposal',
  'unequal-position-unspoken': 'equality',
  'one-sided-information': 'equality',
  'cross-department-dependency': 'facts',
  'cross-layer-dependency': 'facts',
  'department-outdated': 'map',
  'proposal-no-longer-fits': 'map',
  'map-one-sided-or-stale': 'map',
}

/** The topic of a rule; a rule that none knows, of a later version, is a topic of its own. */
export function topicOf(rule: string): string {
  return TOPICS[rule] ?? rule
}

/** Rules about how things are written down, or about a plain fact: never before what a chain struggles with. */
const BOOKKEEPING: readonly string[] = [
  'agreement-without-review',
  'meeting-purpose-missing',
  'agency-rule-deviation',
  'cross-layer-dependency',
  'dependency-cycle',
]

/**
 * Whether what a rule finds is bookkeeping: a signature, a date, a place of keeping, a plain fact. Who is left out of an
 * agreement about something the chain cannot do without is no matter of a signature.
 */
export function isBookkeeping({ rule, evidence }: Pick<Finding, 'rule' | 'evidence'>): boolean {
  if (rule === 'agreement-missing-party') return !evidence.some(({ kind }) => kind === 'critical')
  return BOOKKEEPING.includes(rule)
}
