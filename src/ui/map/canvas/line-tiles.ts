import { Bounds, type Point, type Rect } from '../../../scene/drawing/geometry'
import type { SceneEdge } from '../../../scene/drawing/scene'
import type { PathShape, Shape } from '../../../scene/drawing/shape'
import type { Emphasis } from './flow-adapter'

/** A line as the map shows it now. */
export interface Line {
  readonly edge: SceneEdge
  readonly selected: boolean
  readonly faded: boolean
  /** Outlined as evidence of the finding that is shown. */
  readonly marked: boolean
}

/** Lines that lie near each other and are drawn in one picture: a change redraws the tiles it touches, no others. */
export interface Tile {
  readonly key: string
  readonly lines: readonly Line[]
  /** Around the lines, with their labels and the width of what is drawn. */
  readonly bounds: Rect
  readonly isLabelled: boolean
}

/** Remembers the lines and tiles made last, so that what did not change keeps its identity. */
interface TileMemory {
  readonly lines: Map<string, Line>
  readonly tiles: Map<string, Tile>
  list: readonly Tile[]
}

/** Up to so many lines are one tile per kind: small pictures cost nothing, and one less is one less. */
const FEW = 150
/** Side of the smallest tiles, in map units; the next ones are twice as large, so that every line finds one. */
const SMALLEST = 1024
/** Room for arrow heads, halos and the width that can be clicked. */
const MARGIN = 24

/** Roles lie under couplings, those under dependencies and those under what joins meetings, as in the exported picture. */
const ORDER: readonly SceneEdge['kind'][] = ['role', 'coupling', 'dependency', 'escalation', 'seat']

/** A memory without anything in it. */
export function createTileMemory(): TileMemory {
  return { lines: new Map(), tiles: new Map(), list: [] }
}

/** The lines of a scene in tiles, in the order in which they are drawn. The same list when nothing changed. */
export function toTiles(edges: readonly SceneEdge[], emphasis: Emphasis, memory: TileMemory): readonly Tile[] {
  const groups = new Map<string, Line[]>(ORDER.map((kind) => [kind, []]))
  const areFew = edges.length <= FEW
  for (const edge of edges) {
    const key = areFew ? edge.kind : tileKey(edge)
    const line = toLine(edge, emphasis, memory)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const tiles: Tile[] = []
  for (const kind of ORDER) {
    for (const [key, lines] of groups) if (lines[0]?.edge.kind === kind) tiles.push(toTile(key, lines, memory))
  }
  if (tiles.length !== memory.list.length || tiles.some((tile, i) => tile !== memory.list[i])) {
    memory.list = tiles
    forget(memory, edges)
  }
  return memory.list
}

function toLine(edge: SceneEdge, { selection, lit, marked }: Emphasis, memory: TileMemory): Line {
  const ids = edge.bundle ?? [edge.record.id]
  const line = {
    edge,
    // Lines to who sits in a meeting are only there while it is selected: they need no halo.
    selected: edge.kind !== 'seat' && ids.some((id) => selection.has(id)),
    faded: lit !== null && !ids.some((id) => lit.has(id)),
    marked: ids.some((id) => marked.has(id)),
  }
  const known = memory.lines.get(edge.id)
  if (
    known?.edge === edge &&
    known.selected === line.selected &&
    known.faded === line.faded &&
    known.marked === line.marked
  ) {
    return known
  }
  memory.lines.set(edge.id, line)
  return line
}

function toTile(key: string, lines: readonly Line[], memory: TileMemory): Tile {
  const known = memory.tiles.get(key)
  if (known && known.lines.length === lines.length && lines.every((line, i) => line === known.lines[i])) return known
  const around = new Bounds()
  for (const { edge } of lines) {
    const { x, y, width, height } = reachOf(edge)
    around.add(x, y)
    around.add(x + width, y + height)
  }
  const bounds = around.rect ?? { x: 0, y: 0, width: 0, height: 0 }
  const tile = { key, lines, bounds, isLabelled: lines.some(({ edge }) => edge.label) }
  memory.tiles.set(key, tile)
  return tile
}

/** The tile of a line: by its middle, in squares at least as large as the line is long. */
function tileKey(edge: SceneEdge): string {
  const known = keys.get(edge)
  if (known !== undefined) return known
  const { x, y, width, height } = reachOf(edge)
  let side = SMALLEST
  while (side < Math.max(width, height)) side *= 2
  const key = `${edge.kind}:${side}:${Math.floor((x + width / 2) / side)}:${Math.floor((y + height / 2) / side)}`
  keys.set(edge, key)
  return key
}

/** The tile of a line, for as long as the line itself is kept from scene to scene. */
const keys = new WeakMap<SceneEdge, string>()

/** The line of a tile that comes nearest to a place on the map. */
export function lineAt({ lines }: Tile, place: Point): Line | undefined {
  let nearest: { line: Line; distance: number } | undefined
  for (const line of lines) {
    const { route } = line.edge
    for (let i = 1; i < route.length; i++) {
      const distance = distanceTo(route[i - 1] as Point, route[i] as Point, place)
      if (!nearest || distance < nearest.distance) nearest = { line, distance }
    }
  }
  return nearest?.line
}

/** How far a place is from a stretch, which is horizontal or vertical. */
function distanceTo(a: Point, b: Point, { x, y }: Point): number {
  const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x))
  const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y))
  return Math.hypot(dx, dy)
}

/** The same lines in as few shapes as there are ways to draw one: seen from afar nobody tells them apart. */
export function mergedShapes(lines: readonly Line[]): Shape[] {
  const groups = new Map<string, { shape: PathShape; parts: string[] }>()
  for (const { edge } of lines) {
    for (const shape of edge.shapes) {
      if (shape.kind !== 'path') continue
      const { d, ...look } = shape
      const key = JSON.stringify(look)
      const group = groups.get(key)
      if (group) group.parts.push(d)
      else groups.set(key, { shape, parts: [d] })
    }
  }
  return [...groups.values()].map(({ shape, parts }) => ({ ...shape, d: parts.join('') }))
}

function reachOf({ route, label }: SceneEdge): Rect {
  const around = new Bounds()
  for (const { x, y } of route) {
    around.add(x - MARGIN, y - MARGIN)
    around.add(x + MARGIN, y + MARGIN)
  }
  if (label) {
    const { center, size } = label
    around.add(center.x - size.width / 2 - MARGIN, center.y - size.height / 2 - MARGIN)
    around.add(center.x + size.width / 2 + MARGIN, center.y + size.height / 2 + MARGIN)
  }
  return around.rect ?? { x: 0, y: 0, width: 0, height: 0 }
}

function forget(memory: TileMemory, edges: readonly SceneEdge[]): void {
  if (memory.lines.size > 2 * edges.length + 100) {
    const present = new Set(edges.map(({ id }) => id))
    for (const id of memory.lines.keys()) if (!present.has(id)) memory.lines.delete(id)
  }
  if (memory.tiles.size > 2 * memory.list.length + 20) {
    memory.tiles.clear()
    for (const tile of memory.list) memory.tiles.set(tile.key, tile)
  }
}
