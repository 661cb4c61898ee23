/** Thresholds of the rules: our own choice for little noise, no source prescribes them. */
export interface RuleSettings {
  /** Days before its end in which an agreement counts as nearly expired. */
  readonly nearlyExpiredDays: number
  /** Days after which a figure or confirmation counts as old. */
  readonly staleDays: number
  /** From this many clients on a contractor has many. */
  readonly manyClients: number
  /** From this many waiting parties on a party has many dependents. */
  readonly manyDependents: number
  /** On maps with fewer parties the structure of the chain says too little. */
  readonly minimumParties: number
}

/** The default thresholds for a map with this many parties. */
export function defaultSettings(parties: number): RuleSettings {
  return {
    nearlyExpiredDays: 90,
    staleDays: 365,
    manyClients: 2,
    manyDependents: Math.max(3, (3 * parties) / 10),
    minimumParties: 5,
  }
}
