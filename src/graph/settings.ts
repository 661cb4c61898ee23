import type { Settings } from '../model/schema/settings'

/**
 * Thresholds of the rules: our own choice for little noise, no source prescribes them. A map can hold others in its
 * `settings`.
 */
export interface RuleSettings extends Required<{ [K in keyof Settings]: number }> {
  /** Days before its end in which an agreement counts as nearly expired. */
  readonly nearlyExpiredDays: number
  /** Days after which a figure or confirmation counts as old. */
  readonly staleDays: number
  /** Days after which an agreement without an end should have been looked at again. */
  readonly reviewAfterDays: number
  /** From this many clients on a contractor has many. */
  readonly manyClients: number
  /** From this many waiting parties on a party has many dependents. */
  readonly manyDependents: number
  /** On maps with fewer parties the structure of the chain says too little. */
  readonly minimumParties: number
  /** From this many parties on, a chain that nobody answers for is a matter for the stuurgroep. */
  readonly chainLeadParties: number
  /** From this many departments on, a chain without a table for all of it is a matter for the stuurgroep. */
  readonly forumDepartments: number
  /** From this many parties on, a chain that has no goal is a matter for the stuurgroep. */
  readonly goalParties: number
  /** From this many temporary meetings on one subject there are many. */
  readonly temporaryMeetings: number
  /** From this many chain meetings on one function sits in many. */
  readonly meetingsPerFunction: number
  /** Calendar years ahead that the work agreements of an agency should cover. */
  readonly agencyYears: number
  /** Months in which a new goal need not stand in an assignment yet. */
  readonly goalGraceMonths: number
  /** Part of the parties with critical dependencies, 0 to 1, that a table for the whole chain seats. */
  readonly forumCoverage: number
  /** Overlap of participants (Jaccard), 0 to 1, from which two meetings could be one. */
  readonly meetingOverlap: number
  /** Rise of an order or a capacity, as a part of what it was, that the next party will notice. */
  readonly growth: number
  /** Part of the parties with critical dependencies, 0 to 1, that should have confirmed their own part. */
  readonly confirmedShare: number
  /** Part of the checkable fields, 0 to 1, above which too much is unknown. */
  readonly unknownShare: number
}

/** The default thresholds for a map with this many parties. */
export function defaultSettings(parties: number): RuleSettings {
  return {
    nearlyExpiredDays: 90,
    staleDays: 365,
    reviewAfterDays: 730,
    manyClients: 2,
    manyDependents: Math.max(3, (3 * parties) / 10),
    minimumParties: 5,
    chainLeadParties: 6,
    forumDepartments: 3,
    goalParties: 5,
    temporaryMeetings: 3,
    meetingsPerFunction: 6,
    agencyYears: 3,
    goalGraceMonths: 12,
    forumCoverage: 0.6,
    meetingOverlap: 0.7,
    growth: 0.1,
    confirmedShare: 0.5,
    unknownShare: 0.3,
  }
}

/** The thresholds that hold for a map: its own where it has them, else the default. */
export function settingsOf(parties: number, own: Settings | undefined): RuleSettings {
  return { ...defaultSettings(parties), ...(own as Partial<RuleSettings> | undefined) }
}
