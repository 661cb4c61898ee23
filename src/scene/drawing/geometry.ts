/** Map coordinates: one unit is one CSS pixel at 100 % zoom, y grows downward. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** `x`, `y` is the top left corner. */
export interface Rect extends Point, Size {}

export type Side = 'top' | 'right' | 'bottom' | 'left'

/** The middle of a rectangle, in its own units. */
export function center(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** True when the rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The rectangle grown by `by` on every side (shrunk when negative). */
export function inflate(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** The smallest rectangle around points that are added one by one. */
export class Bounds {
  private left = Number.POSITIVE_INFINITY
  private top = Number.POSITIVE_INFINITY
  private right = Number.NEGATIVE_INFINITY
  private bottom = Number.NEGATIVE_INFINITY

  add(x: number, y: number): void {
    if (x < this.left) this.left = x
    if (x > this.right) this.right = x
    if (y < this.top) this.top = y
    if (y > this.bottom) this.bottom = y
  }

  /** Undefined when nothing was added. */
  get rect(): Rect | undefined {
    const { left, top, right, bottom } = this
    return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
  }
}

/** The smallest rectangle around all, or undefined for none. */
export function union(rects: Iterable<Rect>): Rect | undefined {
  const bounds = new Bounds()
  for (const { x, y, width, height } of rects) {
    bounds.add(x, y)
    bounds.add(x + width, y + height)
  }
  return bounds.rect
}
