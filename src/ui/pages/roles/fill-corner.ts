import { type Changes, splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import type { Triangle } from '../../../model/schema/steering'
import { placesOf } from '../../../scene/cards/places'
import type { Texts } from '../../../text/texts'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { refusalText } from '../../forms/options/refusal-text'
import { freeNear } from '../../map/canvas/draw-tools'

/** Owner and client come above their contractor, so a new party does too. */
const ABOVE = -292

/**
 * Puts a party in a corner of a triangle, as one undo step; a party that is not on the map yet comes with it.
 *
 * @param fill what changes in the triangle when this party comes in the corner
 * @returns the refusal in words, or undefined
 */
export function fillCorner(
  triangle: Triangle,
  choice: PartyChoice,
  fill: (party: Id) => Changes<Triangle>,
  texts: Texts,
): string | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const contractor = triangle.contractor ? placesOf(map).get(triangle.contractor) : undefined
  const { ids, added } = resolveChoices(map, [choice], () =>
    freeNear(contractor ? { x: contractor.x, y: contractor.y + ABOVE } : { x: 0, y: 0 }),
  )
  const [party] = ids
  if (party === undefined) return undefined
  const changes = splitChanges(fill(party))
  const refusal = runCommand({ type: 'fill-triangle', id: triangle.id, ...changes, newParties: added })
  if (!refusal && added.length > 0) {
    announce(texts.ui.drafts.partyAdded(choiceName(choice)))
    showAlso([party])
  }
  return refusalText(refusal, texts)
}
