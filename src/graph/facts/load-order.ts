import type { PartyLoad } from './meeting-load'

/** The columns by which the table can be sorted, the busiest first. */
export const LOAD_COLUMNS = ['perYear', 'meetings', 'seats', 'decides', 'temporary'] as const

export type LoadColumn = (typeof LOAD_COLUMNS)[number]

/** The figure of a party in a column. */
export function figureOf(load: PartyLoad, column: LoadColumn): number {
  return column === 'meetings' ? load.meetings.length : load[column]
}

/** The parties by one column, the highest first; those that are equal keep their order. */
export function sortedBy(parties: readonly PartyLoad[], column: LoadColumn): readonly PartyLoad[] {
  return [...parties].sort((a, b) => figureOf(b, column) - figureOf(a, column))
}
