import type { Id } from '../id'
import type { PartyKind, Tier } from '../vocabulary'

/**
 * One public organisation of the catalogue, as the Register van Overheidsorganisaties had it in mid-May 2026
 * (`source` is its page there, or the organisation's own site or decree where the register has none). A function that
 * acts as a party is one too: a directorate-general, a secretary-general.
 */
export interface Organisation {
  /** Stands in files as a party's `catalogueId`, so it never changes and never disappears. */
  readonly id: Id
  readonly name: string
  readonly abbreviation?: string
  /** Older or second abbreviations people still type, such as DT&V. */
  readonly otherAbbreviations?: readonly string[]
  /** Older or second names people still type. */
  readonly formerNames?: readonly string[]
  readonly kind: PartyKind
  /**
   * Code of the department it comes under; absent when it comes under none, and for a ministry that ended before the
   * table of departments begins.
   */
  readonly department?: string
  /** Code of the department it came under until the cabinet change of 23 February 2026; absent when that was the same. */
  readonly formerDepartment?: string
  /** ISO date of its first day; absent when no source was found or when it was there before any map we know. */
  readonly from?: string
  /** ISO date of the first day on which it was no longer there under this name. */
  readonly until?: string
  /** The organisations of today that took its place; of every one that ended, and of no other. */
  readonly successors?: readonly Id[]
  readonly tier: Tier
  readonly source: string
}

/**
 * Whether an organisation is no longer there.
 *
 * @param day ISO date that is asked about; without one, today: every end in the catalogue lies in the past
 */
export function hasEnded({ until }: Organisation, day?: string): boolean {
  return until !== undefined && (day === undefined || until <= day)
}

/**
 * The whole catalogue, sorted by id. Loaded on demand, so that the list is a file of its own in the build and a map
 * opens without it. Rejects when that file cannot be fetched.
 */
export async function loadCatalogue(): Promise<readonly Organisation[]> {
  const module = await import('./organisations.json')
  return module.default as readonly Organisation[]
}
