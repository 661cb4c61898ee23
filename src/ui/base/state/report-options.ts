import type { ReportOptions } from '../../../export/report/context'
import type { ChainMap } from '../../../model/chain-map'
import type { Language } from '../../../text/texts'
import type { FindingsState } from './findings-store'

/**
 * What the report of a map is made with, on the screen and in a file alike.
 *
 * @param readerDay today, ISO date: a map without peildatum is looked at from it
 */
export function reportOptions(
  map: ChainMap,
  { findings, level }: Pick<FindingsState, 'findings' | 'level'>,
  language: Language,
  readerDay: string,
): ReportOptions {
  // Without the indication of a level the report says nothing of it.
  const known = level === null || level === 'failed' ? { chains: [] } : level
  return { language, day: map.referenceDate ?? readerDay, readerDay, analysis: { findings, level: known } }
}
