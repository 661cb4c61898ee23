import { CARD_WIDTH, cardInset } from '../drawing/card-size'
import { overlaps, type Point, type Rect, type Size } from '../drawing/geometry'

/** From card to card where parties are typed one after the other: short words fit between, and a triangle above each. */
const GRID_PITCH: Point = { x: 300, y: 152 }
/** From card to card where the two are related: there the words of a relation fit between, also of two. */
const RELATED_PITCH = 348
/** Kept free above every card, for its triangle. */
const ABOVE = 56
/** Air between what stands on the map and a card that comes beside it. */
const AIR = 24
/** A grid gets no more columns than this beyond what its cards need, however much stands in its way. */
const MOST_DETOURS = 60
/** So far from its relation a card may come to stand, in columns and rows. */
const FARTHEST = 14

/** Width through height of a window; a window without size counts as a usual one. */
function aspectOf({ width, height }: Size): number {
  return width > 0 && height > 0 ? width / height : 1.6
}

/** The room a card takes with a triangle on it. */
function withTriangle({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - cardInset(width), y: y - ABOVE, width, height: height + ABOVE }
}

function isClear(card: Rect, taken: readonly Rect[]): boolean {
  const around = { x: card.x - AIR, y: card.y - AIR / 2, width: card.width + 2 * AIR, height: card.height + AIR }
  return !taken.some((rect) => overlaps(rect, around))
}

/** How many rows a grid of so many columns has when it has the shape of the window. */
function rowsFor(columns: number, window: Size): number {
  const between = GRID_PITCH.y - ABOVE
  return Math.max(1, Math.floor(((columns * GRID_PITCH.x) / aspectOf(window) + between) / GRID_PITCH.y))
}

/**
 * The places of parties that were typed one after the other: from left to right and from top to bottom, in a grid of the
 * shape of the window. As many as the window shows at full size fill it row by row; for each that comes after, the grid
 * grows in both directions, so that all of them still fill it. Cells on which something stands are passed over.
 *
 * @param sizes of the cards, in the order in which they were typed
 * @param window what is free for the map, in map units at full size
 * @param origin top left corner of the first card
 * @param taken what stands on the map already, triangles included
 */
export function gridPlaces(
  sizes: readonly Size[],
  window: Size,
  origin: Point,
  taken: readonly Rect[] = [],
): readonly Point[] {
  const gap = GRID_PITCH.x - CARD_WIDTH
  const fits = Math.max(1, Math.floor((window.width + gap) / GRID_PITCH.x))
  let places: readonly Point[] = []
  for (let columns = fits; columns < fits + sizes.length + MOST_DETOURS; columns++) {
    places = fill(sizes, columns, rowsFor(columns, window), origin, taken)
    if (places.length === sizes.length) return places
  }
  // Whatever stands in the way: below it all there is room.
  const bottom = Math.max(origin.y, ...taken.map(({ y, height }) => y + height)) + GRID_PITCH.y
  const below = { x: origin.x, y: bottom }
  return fill(sizes, fits, Number.POSITIVE_INFINITY, below, [])
}

/** As many of the cards as a grid of so many columns and rows takes. */
function fill(
  sizes: readonly Size[],
  columns: number,
  rows: number,
  origin: Point,
  taken: readonly Rect[],
): readonly Point[] {
  const places: Point[] = []
  let { y } = origin
  for (let row = 0; row < rows && places.length < sizes.length; row++) {
    let lowest = 0
    for (let column = 0; column < columns && places.length < sizes.length; column++) {
      const size = sizes[places.length] ?? { width: CARD_WIDTH, height: 0 }
      const place = { x: origin.x + column * GRID_PITCH.x, y }
      if (!isClear(withTriangle(place, size), taken)) continue
      places.push(place)
      lowest = Math.max(lowest, size.height)
    }
    y += Math.max(GRID_PITCH.y, lowest + ABOVE + AIR)
  }
  return places
}

/**
 * The nearest good place beside the party a new one is related to: on a line with it, else above or below, column after
 * column, so that the relations of one party spread in the shape of the window and not in one tower.
 *
 * @param side 1 for what comes to the right of it, -1 for what comes to the left
 * @param size of the new card
 */
export function placeBesideParty(party: Point, side: 1 | -1, size: Size, window: Size, taken: readonly Rect[]): Point {
  const aspect = aspectOf(window)
  const cells: { readonly place: Point; readonly cost: number }[] = []
  for (let column = 1; column <= FARTHEST; column++) {
    for (let row = -FARTHEST; row <= FARTHEST; row++) {
      const place = { x: party.x + side * column * RELATED_PITCH, y: party.y + row * GRID_PITCH.y }
      const cost = Math.max((column * RELATED_PITCH) / aspect, 2 * Math.abs(row) * GRID_PITCH.y)
      // Of cells as far away the one on the line itself, then the lower, then the nearer column.
      cells.push({ place, cost: cost + Math.abs(row) * 0.01 + (row < 0 ? 0.001 : 0) + column * 0.0001 })
    }
  }
  cells.sort((a, b) => a.cost - b.cost)
  const clear = cells.find(({ place }) => isClear(withTriangle(place, size), taken))
  return clear?.place ?? { x: party.x + side * (FARTHEST + 1) * RELATED_PITCH, y: party.y }
}

/**
 * Where new parties begin on a map on which something stands: below it, or beside it when that keeps the whole nearer to
 * the shape of the window.
 *
 * @param bounds of all that stands on the map; undefined when nothing does
 */
export function startBeside(bounds: Rect | undefined, window: Size): Point {
  if (!bounds) return { x: 0, y: 0 }
  return bounds.width / bounds.height > aspectOf(window)
    ? { x: bounds.x, y: bounds.y + bounds.height + GRID_PITCH.y }
    : { x: bounds.x + bounds.width + RELATED_PITCH - CARD_WIDTH, y: bounds.y + ABOVE }
}
