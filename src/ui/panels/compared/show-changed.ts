import { partiesIn } from '../../../graph/finding-subjects'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import type { Id } from '../../../model/id'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { select } from '../../base/state/session-store'
import { showFound } from '../../base/state/show-also'
import { beginLook, lookAtRecords } from '../../map/camera/look'
import { goWhereAllIsShown } from '../../map/camera/on-map'

/**
 * Selects what differs and brings it into view, with the list of differences still beside it; of what the map does not draw
 * the form is opened.
 */
export function showChanged(id: Id): void {
  const { map } = useDocument.getState()
  if (!map) return
  const parts = [...drawnParts(map, id)]
  if (parts.length === 0) {
    showDetails(id)
    return
  }
  beginLook()
  showFound(partiesIn(map, parts))
  goWhereAllIsShown()
  select([id])
  lookAtRecords([id, ...parts])
}
