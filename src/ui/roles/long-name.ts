import type { Party } from '../../model/schema/parties'

/** The name of a party that has no abbreviation and more letters than fit in its field: it then stands under it in full. */
export function longName(party: Party | undefined, fits: number): string | undefined {
  return party && !party.abbreviation && party.name.length > fits ? party.name : undefined
}
