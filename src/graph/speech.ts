import type { Lens } from '../model/vocabulary'
import type { Finding, RuleGroup } from './finding'
import { HONESTY } from './honesty'

/**
 * The three kinds of speech: a `signal` is something the map, as filled in, says and the room should talk about; a
 * `question` is a field nobody looked at yet; `upkeep` is about the map itself, which is old, one-sided or not checked.
 */
type Speech = 'signal' | 'question' | 'upkeep'

/** Rules about the map and not about the chain. */
const UPKEEP_RULES: readonly string[] = [HONESTY, 'department-outdated', 'proposal-no-longer-fits']

/** Messages about how the analysis ran: there is nothing in them to answer, and they are evidence of nothing. */
const ABOUT_THE_PROGRAM: readonly string[] = ['rule-failed', 'more-findings']

/** Whether a finding is about how the analysis ran and not about the map. */
export function isAboutProgram({ message }: Pick<Finding, 'message'>): boolean {
  return ABOUT_THE_PROGRAM.includes(message)
}

/** What kind of speech a finding is. */
export function speechOf(finding: Pick<Finding, 'rule' | 'kind' | 'message'>): Speech {
  if (isAboutProgram(finding) || UPKEEP_RULES.includes(finding.rule)) return 'upkeep'
  return finding.kind === 'question' ? 'question' : 'signal'
}

/** The lens in which what a group of rules finds, or asks, belongs; undefined for what is about the map itself. */
export const LENS_OF_GROUP: Readonly<Record<RuleGroup, Lens | undefined>> = {
  structure: 'parties',
  department: 'parties',
  tier: 'parties',
  information: 'dependencies',
  equality: 'dependencies',
  capacity: 'dependencies',
  meetings: 'meetings',
  mandate: 'meetings',
  steering: 'roles',
  coupling: 'roles',
  agreements: 'agreements',
  goals: 'goals',
  bottlenecks: 'bottlenecks',
  map: undefined,
}
