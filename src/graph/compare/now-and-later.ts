import type { ChainMap } from '../../model/chain-map'
import { wholeOf } from '../../model/discretion'
import { pendingProposals } from '../../model/proposals/proposable'
import type { AnalysisOptions } from '../analyse'
import { lookedSides } from './look-ahead'
import type { Looked, Sides } from './sides'

/**
 * The present and the wanted picture with all pending proposals, each with its analysis and as anybody may see it;
 * undefined when there is no such proposal. Takes two analyses, so who cannot wait has it made aside.
 */
export function nowAndLater(
  given: ChainMap,
  options: Pick<AnalysisOptions, 'today' | 'readerDay'>,
): Sides<Looked> | undefined {
  const now = wholeOf(given)
  const ids = pendingProposals(now).map(({ id }) => id)
  return ids.length === 0 ? undefined : lookedSides(now, ids, { ...options, isOnWall: true })
}
