import type { Lens } from '../../../model/vocabulary'
import { textsOf } from '../../../text/texts'
import { announce, chooseLens, useSession } from '../../base/state/session-store'
import { lookBack } from '../../map/camera/look'

/** Puts a lens on, or takes it off, and says the question that then stands above the map. */
export function lookThrough(lens: Lens | null): void {
  const { lens: before, lensStop } = useSession.getState()
  chooseLens(lens)
  if (lens !== before && lensStop !== null) lookBack()
  const words = textsOf(useSession.getState().language).lenses
  announce(lens ? `${words.name[lens]}. ${words.question[lens]}` : words.whole)
}
