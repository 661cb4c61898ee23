import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { CouplingPoint } from '../../model/schema/relations'
import { uncoupledDependencies } from '../facts/uncoupled'
import type { VenueCover } from '../facts/venues'
import { both, eitherIds, type Prepared, type Sides } from './sides'

/** Where a dependency is talked about: as its venue is, with what nobody looked into yet told apart. */
export const VENUE_KINDS = ['decided', 'discussed', 'open', 'none', 'unseated'] as const

type VenueKind = (typeof VENUE_KINDS)[number]

/** A dependency of which the venue is another than before. */
interface VenueChange {
  readonly dependency: Id
  /** Undefined: it does not stand on that map. */
  readonly before: VenueKind | undefined
  readonly after: VenueKind | undefined
}

export interface VenueChanges {
  readonly counts: Readonly<Record<VenueKind, Sides<number>>>
  /** In order of id. */
  readonly dependencies: readonly VenueChange[]
}

/** Where and when a coupling point is: absent is not filled in, null deliberately none. */
export type PlaceAndTime = Pick<CouplingPoint, 'meeting' | 'moment'>

/** A coupling point that comes, ends, or is at another place or time. */
interface CouplingChange {
  readonly point: Id
  readonly before: PlaceAndTime | undefined
  readonly after: PlaceAndTime | undefined
}

export interface CouplingChanges {
  readonly points: Sides<number>
  /** Those of which both the meeting and the moment are known. */
  readonly placed: Sides<number>
  /** Triangles with one or more. */
  readonly triangles: Sides<number>
  /** Critical dependencies that no coupling point and no meeting sees to. */
  readonly uncoupled: Sides<number>
  /** Those where a coupling point joins the two and does not say whether it is about this. */
  readonly maybe: Sides<number>
  /** In order of id. */
  readonly changed: readonly CouplingChange[]
}

/** How many dependencies have a meeting, and of which that changes. */
export function venueChanges(sides: Sides<Prepared>): VenueChanges {
  const kinds = both(
    sides,
    ({ analysis }) => new Map(Object.entries(analysis.venues).map(([id, cover]) => [id, kindOf(cover)])),
  )
  const counts = VENUE_KINDS.map((kind) => {
    return [kind, both(kinds, (perId) => [...perId.values()].filter((one) => one === kind).length)] as const
  })
  const dependencies = eitherIds(both(kinds, (perId) => perId.keys()))
    .map((dependency) => ({ dependency, before: kinds.before.get(dependency), after: kinds.after.get(dependency) }))
    .filter(({ before, after }) => before !== after)
  return { counts: Object.fromEntries(counts) as Record<VenueKind, Sides<number>>, dependencies }
}

function kindOf({ outcome, isOpen }: VenueCover): VenueKind {
  if (!isOpen) return outcome
  return outcome === 'none' ? 'unseated' : 'open'
}

/** What becomes of the coupling points between triangles and chain. */
export function couplingChanges(sides: Sides<Prepared>): CouplingChanges {
  const points = both(sides, ({ map }) => map.couplingPoints)
  const changed = eitherIds(both(points, (table) => Object.keys(table)))
    .map((point) => ({ point, ...both(points, (table) => placeOf(table[point])) }))
    .filter(({ before, after }) => !sameValue(before, after))
  const uncoupled = both(sides, ({ graph }) => uncoupledDependencies(graph))
  return {
    points: both(points, (table) => Object.keys(table).length),
    placed: both(points, (table) => Object.values(table).filter(isPlaced).length),
    triangles: both(
      sides,
      ({ graph }) => graph.triangles.filter(({ id }) => graph.couplingPointsOf(id).length > 0).length,
    ),
    uncoupled: both(uncoupled, (list) => list.filter(({ isOpen }) => !isOpen).length),
    maybe: both(uncoupled, (list) => list.filter(({ isOpen }) => isOpen).length),
    changed,
  }
}

function placeOf(point: CouplingPoint | undefined): PlaceAndTime | undefined {
  if (!point) return undefined
  const { meeting, moment } = point
  return { ...(meeting === undefined ? {} : { meeting }), ...(moment === undefined ? {} : { moment }) }
}

function isPlaced({ meeting, moment }: PlaceAndTime): boolean {
  return (meeting ?? undefined) !== undefined && (moment ?? undefined) !== undefined
}
