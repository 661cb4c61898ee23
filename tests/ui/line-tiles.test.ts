import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScene } from '../../src/scene/build-scene'
import type { SceneEdge } from '../../src/scene/drawing/scene'
import type { Emphasis } from '../../src/ui/map/canvas/flow-adapter'
import { createTileMemory, lineAt, mergedShapes, type Tile, toTiles } from '../../src/ui/map/canvas/line-tiles'
import { syntheticMap } from '../support/synthetic-map'

const PLAIN: Emphasis = { selection: new Set(), lit: null, marked: new Set() }
const { edges } = buildScene(syntheticMap(60, 240, 5), { language: 'nl' })
const middle = ({ route }: SceneEdge, part: number) => {
  const at = Math.min(route.length - 2, Math.floor(part * (route.length - 1)))
  const [a, b] = [route[at], route[at + 1]]
  if (!a || !b) throw new Error('a route has two points')
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
const linesOf = (tiles: readonly Tile[]) => tiles.flatMap(({ lines }) => lines)

describe('tiles of lines', () => {
  const tiles = toTiles(edges, PLAIN, createTileMemory())

  it('hold every line once, within their bounds', () => {
    expect(
      linesOf(tiles)
        .map(({ edge }) => edge.id)
        .sort(),
    ).toEqual(edges.map(({ id }) => id).sort())
    expect(tiles.length).toBeGreaterThan(3)
    for (const { lines, bounds } of tiles) {
      for (const { x, y } of lines.flatMap(({ edge }) => edge.route)) {
        expect(x > bounds.x && x < bounds.x + bounds.width && y > bounds.y && y < bounds.y + bounds.height).toBe(true)
      }
    }
  })

  it('put roles under couplings and those under dependencies', () => {
    const kinds = tiles.map(({ lines }) => lines[0]?.edge.kind)
    const order = ['role', 'coupling', 'dependency']
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')))
  })

  it('are the same list while nothing changes, and change only where a line did', () => {
    fc.assert(
      fc.property(fc.nat(edges.length - 1), (at) => {
        const memory = createTileMemory()
        const first = toTiles(edges, PLAIN, memory)
        expect(toTiles([...edges], PLAIN, memory)).toBe(first)
        const chosen = new Set([edges[at]?.record.id ?? ''])
        const second = toTiles(edges, { ...PLAIN, selection: chosen }, memory)
        const holds = ({ lines }: Tile) => lines.some(({ edge }) => chosen.has(edge.record.id))
        expect(first.filter((tile, i) => tile !== second[i]).every(holds)).toBe(true)
        expect(linesOf(second).filter(({ selected }) => selected).length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })

  it('say which of their lines lies under a place', () => {
    fc.assert(
      fc.property(fc.nat(tiles.length - 1), fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (t, l, part) => {
        const tile = tiles[t] as Tile
        const { edge } = tile.lines[l % tile.lines.length] ?? {}
        if (!edge) throw new Error('a tile has lines')
        const found = lineAt(tile, middle(edge, part))
        // Lines that share a stretch or cross there are as good an answer.
        const at = middle(edge, part)
        const touches = found?.edge.route.some((a, i) => {
          const b = found.edge.route[i + 1]
          if (!b) return false
          return (
            Math.min(a.x, b.x) <= at.x &&
            at.x <= Math.max(a.x, b.x) &&
            Math.min(a.y, b.y) <= at.y &&
            at.y <= Math.max(a.y, b.y)
          )
        })
        expect(touches).toBe(true)
      }),
    )
  })

  it('are drawn from afar with the same strokes in a few shapes', () => {
    for (const { lines } of tiles) {
      const merged = mergedShapes(lines)
      const looks = merged.map((shape) => JSON.stringify({ ...shape, d: '' }))
      expect(new Set(looks).size).toBe(looks.length)
      const strokes = (shapes: readonly { kind: string }[]) =>
        shapes.flatMap((shape) => ('d' in shape ? String(shape.d).split(/(?=M)/) : [])).sort()
      expect(strokes(merged)).toEqual(strokes(lines.flatMap(({ edge }) => edge.shapes)))
    }
  })
})
