import type { ReactFlowState } from '@xyflow/react'

/** Above so many cards and triangles a map is large: only what is on screen is in the page, and far away less of it. */
export const LARGE = 400
/** Below this scale the largest words of a card are a few pixels high, and what is smaller is a speck. */
const FAR_ZOOM = 0.15

/** From where a card is seen: `far` leaves all but colours out (on a large map). */
export function distanceOf({ transform: [, , zoom], nodeLookup }: ReactFlowState): 'near' | 'far' {
  return zoom < FAR_ZOOM && nodeLookup.size > LARGE ? 'far' : 'near'
}
