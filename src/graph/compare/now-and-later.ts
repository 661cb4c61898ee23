import type { ChainMap } from '../../model/chain-map'
import { wholeOf, withoutDiscreet } from '../../model/discretion'
import { pendingProposals } from '../../model/proposals/proposable'
import { wantedMap } from '../../model/proposals/wanted-map'
import type { AnalysisOptions } from '../analyse'
import { analyseDiscreetly } from '../analyse-discreetly'
import type { Looked, Sides } from './sides'

/**
 * The present and the wanted picture with all pending proposals, each with its analysis and as anybody may see it. Takes
 * two analyses, so who cannot wait has it made aside.
 */
export function nowAndLater(
  given: ChainMap,
  options: Pick<AnalysisOptions, 'today' | 'readerDay'>,
): Sides<Looked> | undefined {
  const now = wholeOf(given)
  if (pendingProposals(now).length === 0) return undefined
  const look = (map: ChainMap): Looked => {
    const { findings, level, venues } = analyseDiscreetly(map, { ...options, measures: false })
    return { map: withoutDiscreet(map), analysis: { findings, level, venues } }
  }
  return { before: look(now), after: look(wantedMap(now).map) }
}
