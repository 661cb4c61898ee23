import type { ReactFlowState } from '@xyflow/react'
import { DISTANT_ZOOM } from '../../../scene/drawing/scene'

/** Above so many cards and triangles a map is large: only what is on screen is in the page, and far away less of it. */
export const LARGE = 400
/** Below this scale the largest words of a card are a few pixels high, and what is smaller is a speck. */
const FAR_ZOOM = 0.15

/** From where a card is seen: `distant` leaves the small words out, `far` all but colours (on a large map). */
export function distanceOf({ transform: [, , zoom], nodeLookup }: ReactFlowState): 'near' | 'distant' | 'far' {
  if (zoom < FAR_ZOOM && nodeLookup.size > LARGE) return 'far'
  return zoom < DISTANT_ZOOM ? 'distant' : 'near'
}
