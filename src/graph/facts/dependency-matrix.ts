import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { Nature } from '../../model/vocabulary'
import { natureReading } from './natures'

/** Which parties stand in a matrix; what is left out does not filter. */
export interface PartyFilter {
  readonly chain?: Id | undefined
  readonly step?: Id | undefined
  readonly department?: string | undefined
}

/** Whether a party fits a filter. A party that names no chain belongs to every chain. */
export function fitsFilter({ chains, step, department }: Party, filter: PartyFilter): boolean {
  if (filter.chain !== undefined && chains && chains.length > 0 && !chains.includes(filter.chain)) return false
  if (filter.step !== undefined && step !== filter.step) return false
  return filter.department === undefined || department === filter.department
}

const COLLATOR = new Intl.Collator('nl', { numeric: true })

/** The parties of a map that fit a filter, in order of step and then of name; those without a step come last. */
export function partiesInOrder(
  { parties, stepOrder }: Pick<ChainMap, 'parties' | 'stepOrder'>,
  filter: PartyFilter = {},
): readonly Party[] {
  const places = new Map(stepOrder.map((id, at) => [id, at]))
  const placed = Object.values(parties)
    .filter((party) => fitsFilter(party, filter))
    .map((party) => ({
      party,
      place: (party.step ? places.get(party.step) : undefined) ?? stepOrder.length,
      name: party.abbreviation ?? party.name,
    }))
  placed.sort((a, b) => a.place - b.place || COLLATOR.compare(a.name, b.name) || (a.party.id < b.party.id ? -1 : 1))
  return placed.map(({ party }) => party)
}

/** The dependencies between two parties of a matrix, in order of product. */
export interface PairIndex {
  readonly between: (supplier: Id, dependent: Id) => readonly Dependency[]
  readonly suppliers: ReadonlySet<Id>
  readonly dependents: ReadonlySet<Id>
}

const NONE: readonly Dependency[] = []

/** Prepares dependencies to be looked up by their two ends. */
export function pairIndex(dependencies: Table<Dependency>): PairIndex {
  const rows = new Map<Id, Map<Id, Dependency[]>>()
  const dependents = new Set<Id>()
  for (const dependency of Object.values(dependencies)) {
    const { supplier, dependent } = dependency
    dependents.add(dependent)
    const row = rows.get(supplier) ?? new Map<Id, Dependency[]>()
    rows.set(supplier, row)
    const cell = row.get(dependent)
    if (!cell) row.set(dependent, [dependency])
    else {
      cell.push(dependency)
      cell.sort((a, b) => COLLATOR.compare(a.product, b.product) || (a.id < b.id ? -1 : 1))
    }
  }
  return {
    between: (supplier, dependent) => rows.get(supplier)?.get(dependent) ?? NONE,
    suppliers: new Set(rows.keys()),
    dependents,
  }
}

interface MatrixCounts {
  readonly dependencies: number
  /** Parties at either end of one. */
  readonly parties: number
  /** Of how many both ends were asked and do not see the same. */
  readonly differing: number
  /** Of how many nobody said at either end what the relation is. */
  readonly open: number
}

/** What a table of dependencies comes to. */
export function matrixCounts(dependencies: Table<Dependency>): MatrixCounts {
  const parties = new Set<Id>()
  let count = 0
  let differing = 0
  let open = 0
  for (const dependency of Object.values(dependencies)) {
    const reading = natureReading(dependency)
    count++
    if (reading.differ) differing++
    if (reading.supplier === undefined && reading.dependent === undefined) open++
    parties.add(dependency.supplier).add(dependency.dependent)
  }
  return { dependencies: count, parties: parties.size, differing, open }
}

/** Whose reading is filled in: that of both at once, or of one end. */
export type ReadingSide = 'together' | 'supplier' | 'dependent'

/** New values by field; `undefined` makes a field absent. */
type NatureChange = Partial<Record<'nature' | 'supplierView' | 'dependentView', Dependency['nature']>>

/**
 * What changes when somebody says what a relation is.
 *
 * For both at once it is the nature of the relation, and an end that had a view of its own now has this one. Where the
 * two ends differ they are not overruled together: their difference is what the room came for.
 *
 * @param nature null for deliberately none, undefined for not looked at yet
 * @returns undefined when the ends differ and both were meant
 */
export function natureChange(
  dependency: Dependency,
  side: ReadingSide,
  nature: Nature | null | undefined,
): NatureChange | undefined {
  if (side === 'supplier') return { supplierView: nature }
  if (side === 'dependent') return { dependentView: nature }
  if (natureReading(dependency).differ) return undefined
  return {
    nature,
    ...(dependency.supplierView !== undefined && { supplierView: nature }),
    ...(dependency.dependentView !== undefined && { dependentView: nature }),
  }
}
