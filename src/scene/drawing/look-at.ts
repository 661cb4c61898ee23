import type { Rect } from './geometry'

/** Where the camera stands: pixels of the place 0,0 from the corner of the window on the map, and pixels per map unit. */
export interface Standing {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What the map is asked to show, and from where. */
interface Look {
  /** Around what is asked about, with air, in map units. */
  readonly subject: Rect
  /** From which scale on it can be read. */
  readonly readableFrom: number
  readonly from: Standing
  /** The part of the window that nothing lies over, in pixels. */
  readonly free: Rect
}

/** Less of a difference than this is not worth a movement. */
const HAIR = 0.005
const HAIR_OF_PLACE = 1

/** Further away than this nobody sees anything. */
const FURTHEST = 0.05

/** A subject no larger than a point is still shown at a size, not infinitely large. */
const LEAST_SIDE = 1

/**
 * Where the camera must stand so that what is asked about is in view and can be read, moving as little as it can: not at
 * all when that holds already, only aside when it is just out of view, closer no further than it takes to read, and away
 * only when not all of it fits.
 *
 * @returns undefined when the map need not move
 */
export function lookAt({ subject, readableFrom, from, free }: Look): Standing | undefined {
  if (free.width <= 0 || free.height <= 0) return undefined
  const fits = Math.min(
    free.width / Math.max(LEAST_SIDE, subject.width),
    free.height / Math.max(LEAST_SIDE, subject.height),
  )
  const isReadable = from.zoom >= readableFrom * (1 - HAIR)
  const wanted = isReadable ? from.zoom : readableFrom
  const zoom = Math.max(FURTHEST, Math.min(wanted, fits))
  if (Math.abs(zoom - from.zoom) > from.zoom * HAIR) return inTheMiddle(subject, free, zoom)
  const dx = shift(subject.x * from.zoom + from.x, subject.width * from.zoom, free.x, free.width)
  const dy = shift(subject.y * from.zoom + from.y, subject.height * from.zoom, free.y, free.height)
  if (Math.abs(dx) <= HAIR_OF_PLACE && Math.abs(dy) <= HAIR_OF_PLACE) return undefined
  return { x: from.x + dx, y: from.y + dy, zoom: from.zoom }
}

function inTheMiddle({ x, y, width, height }: Rect, free: Rect, zoom: number): Standing {
  return {
    x: free.x + free.width / 2 - (x + width / 2) * zoom,
    y: free.y + free.height / 2 - (y + height / 2) * zoom,
    zoom,
  }
}

/** How far a stretch must move to lie within another; one that is a hair too long stands in its middle. */
function shift(start: number, length: number, from: number, room: number): number {
  if (length > room) return from + (room - length) / 2 - start
  if (start < from) return from - start
  return Math.min(0, from + room - start - length)
}
