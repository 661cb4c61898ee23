import type { Capacity } from '../../model/schema/findings-and-views'
import { normalised } from '../facts/normalised'

const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  'per jaar': 1,
  jaar: 1,
  'per year': 1,
  'per half jaar': 2,
  'per halfjaar': 2,
  'per kwartaal': 4,
  'per quarter': 4,
  'per maand': 12,
  'per month': 12,
  'per week': 52,
  'per dag': 365,
  'per day': 365,
}

/** A count on one day, of which nobody can tell how much comes and goes. */
const STOCK = /^(?:stand|per \d)/

/**
 * How many times a year the period of a figure comes round; undefined where the words do not say so. A figure of one year
 * is a figure a year, whatever its period is called; a count on one day ("stand") is none.
 */
export function timesAYear({ period, year }: Pick<Capacity, 'period' | 'year'>): number | undefined {
  const words = normalised(period)
  if (words in TIMES_A_YEAR) return TIMES_A_YEAR[words]
  if (STOCK.test(words)) return undefined
  return year !== undefined || /^(?:jaar )?\d{4}$/.test(words) ? 1 : undefined
}

/** Money and posts are means to do the work with: they do not travel from party to party. */
const MEANS = /€|\beuro'?s?\b|\bfte'?s?\b|\bmedewerkers\b|\bformatie\b/

/** Whether a unit counts work: cases, decisions, places; not money or posts. */
export function countsWork(unit: string): boolean {
  return !MEANS.test(normalised(unit))
}

/** The year a figure is of: the one it names, its period where that is a year, else that of the day it was taken. */
export function yearOfFigure({ year, period, asOf }: Pick<Capacity, 'year' | 'period' | 'asOf'>): number {
  const named = /^(?:jaar )?(\d{4})$/.exec(normalised(period))?.[1]
  return year ?? Number(named ?? asOf.slice(0, 4))
}
