import { addDays, addMonths, monthOf } from '../facts/days'

const MONTHS = 12

/** The first month that is worked out: that of the day after the reference date, `2026-01`. */
function firstMonth(referenceDate: string): string {
  return monthOf(addDays(referenceDate, 1))
}

/**
 * The number of the month a day falls in, counted from the first month after the reference date, which is 1; 0 or less
 * before that.
 *
 * @param day ISO date
 * @param referenceDate ISO date
 */
export function monthNumber(day: string, referenceDate: string): number {
  const first = firstMonth(referenceDate)
  const months = (iso: string) => Number(iso.slice(0, 4)) * MONTHS + Number(iso.slice(5, 7))
  return months(day) - months(first) + 1
}

/** The month with a number, `2026-01`; 1 is the first after the reference date. */
export function calendarMonth(number: number, referenceDate: string): string {
  return monthOf(addMonths(`${firstMonth(referenceDate)}-01`, number - 1))
}

/**
 * The first time one of these months of the year comes, `2026-03`; undefined without months.
 *
 * @param months 1 to 12
 */
export function nextOf(months: readonly number[], referenceDate: string): string | undefined {
  const now = Number(firstMonth(referenceDate).slice(5, 7))
  const wait = months.map((month) => (month - now + MONTHS) % MONTHS)
  return wait.length === 0 ? undefined : calendarMonth(Math.min(...wait) + 1, referenceDate)
}
