import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { CouplingPoint } from '../../model/schema/relations'
import type { Assignment, Triangle } from '../../model/schema/steering'
import { indexBy, sortedRecords } from '../indexing'

const MONTHS = 12

/** The documents with which the order for a year is settled. */
type OrderDocument = 'assignment-letter' | 'annual-plan'

/** By what it is known when the order of a triangle is settled. */
type OrderMoment =
  /** A final document with a date, or the day on which an assignment begins; `document` is absent for the latter. */
  | {
      readonly by: 'day'
      readonly month: number
      readonly date: string
      readonly year: number
      readonly document?: OrderDocument
    }
  /** The month that the triangle itself named in its calendar. */
  | { readonly by: 'calendar'; readonly month: number; readonly document: OrderDocument }

/** A coupling point for planning whose month comes after the month in which the order in a triangle was settled. */
export interface LateCoupling {
  readonly coupling: CouplingPoint
  readonly triangle: Triangle
  /** Month of the coupling point, 1 to 12. */
  readonly month: number
  readonly order: OrderMoment
}

/** A day on which the order for a year was settled. */
interface Settled {
  readonly year: number
  /** ISO date. */
  readonly date: string
  readonly document?: OrderDocument
}

function isOrder(kind: string): kind is OrderDocument {
  return kind === 'annual-plan' || kind === 'assignment-letter'
}

/** Final annual plans and assignment letters with a date; what covers more years is left out. */
function settledPapers({ documents }: Triangle): readonly Settled[] {
  return (documents ?? []).flatMap(({ kind, year, status, date, coversUntil }): readonly Settled[] =>
    isOrder(kind) && status === 'final' && date && (coversUntil ?? year) <= year
      ? [{ year, date, document: kind }]
      : [],
  )
}

/** When assignments begin, those that run for more years left out. */
function settledAssignments(assignments: readonly Assignment[]): readonly Settled[] {
  return assignments.flatMap(({ from, until }): readonly Settled[] => {
    if (!from || until === null || (until && until.slice(0, 4) > from.slice(0, 4))) return []
    return [{ year: Number(from.slice(0, 4)), date: from }]
  })
}

/**
 * When the orders of a triangle are settled. Final documents with a date go first, and with them the assignments of years
 * that no such document is about: an assignment only tells when it begins. Without such a document the months count that
 * the triangle named in its calendar, and without those the beginning of its assignments.
 */
function orderMoments(triangle: Triangle, assignments: readonly Assignment[]): readonly OrderMoment[] {
  const papers = settledPapers(triangle)
  if (papers.length === 0) {
    const named = (triangle.calendar ?? []).flatMap(({ kind, month }): readonly OrderMoment[] =>
      isOrder(kind) ? [{ by: 'calendar', month, document: kind }] : [],
    )
    if (named.length > 0) return named
  }
  const begun = settledAssignments(assignments)
  const settled = [...papers, ...begun.filter(({ year }) => papers.every((paper) => paper.year !== year))]
  const newest = Math.max(...settled.map(({ year }) => year))
  return settled
    .filter(({ year }) => year === newest)
    .map((one): OrderMoment => ({ by: 'day', month: Number(one.date.slice(5, 7)), ...one }))
}

/**
 * Months from the order to the moment of the chain. A moment comes round every year: of the time before and the time
 * after the order the nearest counts, since the other belongs to the order of another year. 0 when it is in time.
 *
 * @param moment month of the chain, 1 to 12
 * @param order month of the order, 1 to 12
 */
export function monthsLate(moment: number, order: number): number {
  const after = (moment - order + MONTHS) % MONTHS
  return after < MONTHS / 2 ? after : 0
}

/** Of the orders that went before: the last day, or the month of the calendar that lies nearest. */
function lastBefore(month: number, orders: readonly OrderMoment[]): OrderMoment | undefined {
  const dayOf = (order: OrderMoment) => (order.by === 'day' ? order.date : '')
  return orders
    .filter((order) => monthsLate(month, order.month) > 0)
    .sort((a, b) =>
      dayOf(a) === dayOf(b) ? monthsLate(month, b.month) - monthsLate(month, a.month) : dayOf(a) < dayOf(b) ? -1 : 1,
    )
    .at(-1)
}

/**
 * Coupling points for planning or governance that come after the order of a triangle at one of their ends, in order of id.
 * Only where it is known when that order is settled: a month that is a mere proposal counts for nothing here.
 */
export function lateCouplings(map: ChainMap): readonly LateCoupling[] {
  const assignmentsOf: (triangle: Id) => readonly Assignment[] = indexBy(
    sortedRecords(map.assignments),
    ({ triangle }) => triangle,
  )
  return sortedRecords(map.couplingPoints).flatMap((coupling) => {
    const { kind, moment: month, ends } = coupling
    if ((kind !== 'planning' && kind !== 'governance') || typeof month !== 'number') return []
    return ends.flatMap((end): readonly LateCoupling[] => {
      const triangle = 'triangle' in end ? map.triangles[end.triangle] : undefined
      if (!triangle) return []
      const order = lastBefore(month, orderMoments(triangle, assignmentsOf(triangle.id)))
      return order ? [{ coupling, triangle, month, order }] : []
    })
  })
}
