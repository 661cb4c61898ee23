import type { Lens } from '../../model/vocabulary'
import { textsOf } from '../../text/texts'
import { fitWhenLost } from '../canvas/camera'
import { announce, chooseLens, useSession } from '../state/session-store'

/** Puts a lens on, or takes it off, and says the question that then stands above the map. */
export function lookThrough(lens: Lens | null): void {
  const drewTables = useSession.getState().lens === 'meetings'
  chooseLens(lens)
  // The tables of the meetings go: who was looking at them would be left with an empty place.
  if (drewTables && lens !== 'meetings') requestAnimationFrame(() => requestAnimationFrame(fitWhenLost))
  const words = textsOf(useSession.getState().language).lenses
  announce(lens ? `${words.name[lens]}. ${words.question[lens]}` : words.whole)
}
