import type { Point, Rect } from '../drawing/geometry'
import type { Obstacle, Route } from './types'

/** A stretch of a route, for the question whether a label would cover it. */
export interface Stretch {
  readonly route: string
  readonly rect: Rect
}

/** Length that stays free at the target end of a route, for its arrow head. */
export const ARROW_ROOM = 14
const ARROW_HALF_WIDTH = 6

const CELL = 160

/** Rectangles in square cells, to find quickly what overlaps a given rectangle. */
export class RectIndex<Item extends { readonly rect: Rect }> {
  private readonly cells = new Map<number, Item[]>()
  /** How many items were looked at so far, to find what a rectangle touches. */
  looks = 0

  add(item: Item): void {
    forCells(item.rect, 0, (key) => {
      const list = this.cells.get(key)
      if (list) list.push(item)
      else this.cells.set(key, [item])
      return false
    })
  }

  remove(item: Item): void {
    forCells(item.rect, 0, (key) => {
      const list = this.cells.get(key)
      const index = list?.indexOf(item) ?? -1
      if (list && index >= 0) list.splice(index, 1)
      return false
    })
  }

  /** Whether anything comes within `air` of the rectangle. */
  touches(rect: Rect, air: number): boolean {
    return this.visit(rect, air, () => true)
  }

  /**
   * Calls `found` for what comes within `air` of the rectangle, for one in several cells more than once, until it
   * answers true; tells whether it did.
   */
  visit(rect: Rect, air: number, found: (item: Item) => boolean): boolean {
    const left = rect.x - air
    const top = rect.y - air
    const right = rect.x + rect.width + air
    const bottom = rect.y + rect.height + air
    return forCells(rect, air, (key) => {
      const list = this.cells.get(key)
      if (!list) return false
      for (const item of list) {
        this.looks++
        const other = item.rect
        if (left >= other.x + other.width || other.x >= right || top >= other.y + other.height || other.y >= bottom)
          continue
        if (found(item)) return true
      }
      return false
    })
  }
}

function forCells(rect: Rect, air: number, stop: (key: number) => boolean): boolean {
  const left = Math.floor((rect.x - air) / CELL)
  const right = Math.floor((rect.x + rect.width + air) / CELL)
  const top = Math.floor((rect.y - air) / CELL)
  const bottom = Math.floor((rect.y + rect.height + air) / CELL)
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      // One number per cell as long as maps stay under 65,536 cells wide.
      if (stop(row * 65_536 + column)) return true
    }
  }
  return false
}

/** The obstacles, to be asked what a label would stand on. */
export function indexObstacles(obstacles: readonly Obstacle[]): RectIndex<Obstacle> {
  const index = new RectIndex<Obstacle>()
  for (const obstacle of obstacles) index.add(obstacle)
  return index
}

/** Every stretch of every route, as a rectangle one unit thick. */
export function indexStretches(routes: ReadonlyMap<string, Route>): RectIndex<Stretch> {
  const index = new RectIndex<Stretch>()
  for (const [route, { points }] of routes) {
    for (let at = 1; at < points.length; at++) {
      const [a, b] = [points[at - 1] as Point, points[at] as Point]
      const rect = {
        x: Math.min(a.x, b.x) - 0.5,
        y: Math.min(a.y, b.y) - 0.5,
        width: Math.abs(a.x - b.x) + 1,
        height: Math.abs(a.y - b.y) + 1,
      }
      index.add({ route, rect })
    }
  }
  return index
}

/** The place of every arrow head. */
export function indexArrows(routes: ReadonlyMap<string, Route>, room = ARROW_ROOM): RectIndex<Stretch> {
  const half = (ARROW_HALF_WIDTH * room) / ARROW_ROOM
  const index = new RectIndex<Stretch>()
  for (const [route, { points }] of routes) {
    const tip = points[points.length - 1]
    const before = points[points.length - 2]
    if (!tip || !before) continue
    const back = (from: number, to: number) => Math.sign(to - from) * Math.min(room, Math.abs(to - from))
    const horizontal = tip.y === before.y
    const dx = horizontal ? back(tip.x, before.x) : 0
    const dy = horizontal ? 0 : back(tip.y, before.y)
    const rect = {
      x: Math.min(tip.x, tip.x + dx) - (horizontal ? 0 : half),
      y: Math.min(tip.y, tip.y + dy) - (horizontal ? half : 0),
      width: Math.abs(dx) + (horizontal ? 0 : 2 * half),
      height: Math.abs(dy) + (horizontal ? 2 * half : 0),
    }
    index.add({ route, rect })
  }
  return index
}

/** Where every route turns. */
export function indexBends(routes: ReadonlyMap<string, Route>): RectIndex<Stretch> {
  const index = new RectIndex<Stretch>()
  for (const [route, { points }] of routes) {
    for (const { x, y } of points.slice(1, -1))
      index.add({ route, rect: { x: x - 0.5, y: y - 0.5, width: 1, height: 1 } })
  }
  return index
}
