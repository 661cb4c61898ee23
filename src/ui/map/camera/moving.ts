/** Nothing is dashed while the map moves: a dash costs ten times what a plain line does. */
const MOVING = 'is-moving'
/**
 * While it only shifts, the browser keeps the picture and moves that; a picture that also grows would have to be painted
 * again all the same.
 */
const SHIFTING = 'is-shifting'

let zoomAtStart: number | undefined

/** Whether a hand, or an animation, is moving the camera. */
export function isCameraMoving(): boolean {
  return zoomAtStart !== undefined
}

/** Tells the sheets what moves: called at the start, at each step and, without a zoom, at the end. */
export function cameraMoves(holder: Element | null, zoom?: number): void {
  zoomAtStart = zoom === undefined ? undefined : (zoomAtStart ?? zoom)
  holder?.classList.toggle(MOVING, zoom !== undefined)
  holder?.classList.toggle(SHIFTING, zoom !== undefined && zoom === zoomAtStart)
}

/** The same for a card that is dragged over a map that stands still. */
export function cardMoves(holder: Element | null, isMoving: boolean): void {
  holder?.classList.toggle(MOVING, isMoving)
}
