import type { Table } from '../../model/chain-map'
import type { Agreement } from '../../model/schema/governance'
import { addMonths, daysBetween, monthEnd, monthOf } from './days'

/** How far from the day of the map agreements are still drawn; what lies beyond runs off the edge. */
const MONTHS_BACK = 120
const MONTHS_AHEAD = 180
/** How far the months reach at least, both ways. */
const AT_LEAST = 12

/**
 * The months that are worth looking at: from the beginning of the earliest agreement to the end of the latest, at least a
 * year on either side of `today`, at most ten years back and fifteen ahead. One after the other, as `2027-03`.
 *
 * @param today ISO date
 */
export function coverageMonths(agreements: Table<Agreement>, today: string): readonly string[] {
  const here = `${monthOf(today)}-01`
  const away = (months: number) => monthOf(addMonths(here, months))
  let first = away(-AT_LEAST)
  let last = away(AT_LEAST)
  for (const { from, until, reviewOn } of Object.values(agreements)) {
    for (const day of [from, until, reviewOn]) {
      if (!day) continue
      if (monthOf(day) < first) first = monthOf(day)
      if (monthOf(day) > last) last = monthOf(day)
    }
  }
  if (first < away(-MONTHS_BACK)) first = away(-MONTHS_BACK)
  if (last > away(MONTHS_AHEAD)) last = away(MONTHS_AHEAD)
  const months: string[] = []
  for (let month = first; month <= last; month = monthOf(addMonths(`${month}-01`, 1))) months.push(month)
  return months
}

/**
 * What an end of an agreement is: a day, deliberately `none`, not looked at yet (`unknown`), a day beyond the months
 * that are drawn, or an end past which the agreement goes on by itself (`tacit`).
 */
type SpanEnd = 'day' | 'none' | 'unknown' | 'beyond' | 'tacit'

/** Where an agreement lies between the first and the last of some months, as parts of that time from 0 to 1. */
export interface AgreementSpan {
  readonly start: number
  readonly end: number
  readonly startsAs: SpanEnd
  readonly endsAs: SpanEnd
  /** Where it ends on paper and goes on by itself. */
  readonly paperEnd: number | undefined
  /** Where it is looked at again. */
  readonly review: number | undefined
}

/**
 * Where a day lies between the first and the last day of these months, from 0 to 1; before or after it is less than 0
 * or more than 1.
 */
export function placeOf(day: string, months: readonly string[]): number {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return 0
  const begin = `${first}-01`
  return daysBetween(begin, day) / (daysBetween(begin, monthEnd(last)) + 1)
}

/** Where an agreement lies between the first and the last of these months. */
export function agreementSpan(agreement: Agreement, months: readonly string[]): AgreementSpan {
  const { from, until, reviewOn, tags } = agreement
  const inside = (at: number) => Math.min(1, Math.max(0, at))
  const kind = (day: string | null | undefined, isBeyond: (at: number) => boolean): SpanEnd => {
    if (!day) return day === null ? 'none' : 'unknown'
    return isBeyond(placeOf(day, months)) ? 'beyond' : 'day'
  }
  const start = from ? inside(placeOf(from, months)) : 0
  // The last day belongs to it.
  const paper = until ? placeOf(until, months) + placeOf(`${months[0]}-02`, months) : undefined
  const isTacit = tags?.includes('tacit') === true
  const review = reviewOn ? placeOf(reviewOn, months) : undefined
  return {
    start,
    end: isTacit ? 1 : Math.max(start, inside(paper ?? 1)),
    startsAs: kind(from, (at) => at < 0),
    endsAs: isTacit ? 'tacit' : kind(until, (at) => at > 1),
    paperEnd: isTacit && paper !== undefined && paper >= 0 && paper <= 1 ? paper : undefined,
    review: review !== undefined && review >= 0 && review <= 1 ? review : undefined,
  }
}
