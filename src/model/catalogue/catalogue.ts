import type { Id } from '../id'
import type { PartyKind, Tier } from '../vocabulary'

/**
 * One public organisation of the catalogue, as the Register van Overheidsorganisaties had it in mid-May 2026
 * (`source` is its page there, or the organisation's own site or decree where the register has none).
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
  /** Code of the department it comes under; absent when it comes under none. */
  readonly department?: string
  /** Code of the department it came under until the cabinet change of 23 February 2026; absent when that was the same. */
  readonly formerDepartment?: string
  readonly tier: Tier
  readonly source: string
}

/**
 * The whole catalogue, sorted by id. Loaded on demand, so that the list is a file of its own in the build and a map
 * opens without it. Rejects when that file cannot be fetched.
 */
export async function loadCatalogue(): Promise<readonly Organisation[]> {
  const module = await import('./organisations.json')
  return module.default as readonly Organisation[]
}
