import { coverageMonths } from '../../../graph/facts/coverage-months'
import { monthEnd, monthOf } from '../../../graph/facts/days'
import { emptyChainMap } from '../../../model/chain-map'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { agreementDay } from '../../base/state/lines-shown'
import { setSession, useSession } from '../../base/state/session-store'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

interface CoverageDay {
  /** The day of the map itself, ISO date. */
  readonly mapDay: string
  /** The day that is looked at, ISO date. */
  readonly day: string
  /** Its month, `2027-03`. */
  readonly month: string
  /** The months one can choose from. */
  readonly months: readonly string[]
}

/** The day at which agreements are looked at, here and on the map, and the months one can go to. */
export function useCoverageDay(): CoverageDay {
  const map = useDocument((state) => state.map ?? NOTHING)
  const chosen = useSession((state) => state.agreementsOn)
  const mapDay = agreementDay(map, null)
  const { agreements } = map
  const months = coverageMonths(agreements, mapDay)
  const day = chosen ?? mapDay
  return { mapDay, day, month: monthOf(day), months }
}

/** Looks at the last day of a month; in the month of the map's own day at that day. */
export function lookAtMonth(month: string, mapDay: string): void {
  setSession({ agreementsOn: month === monthOf(mapDay) ? null : monthEnd(month) })
}

/** A month as people write it: maart 2027. */
export function monthName(month: string, texts: Texts): string {
  const [year = '', number = ''] = month.split('-')
  return texts.coverage.month(texts.vocabulary.months[Number(number) - 1] ?? number, Number(year))
}

/** The name of a month in a few letters: mrt. */
export function shortMonth(month: string, { language }: Texts): string {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' })
  return format.format(new Date(`${month}-15T12:00:00Z`)).replace('.', '')
}
