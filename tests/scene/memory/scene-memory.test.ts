import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Id } from '../../../src/model/id'
import { buildScene } from '../../../src/scene/build-scene'
import { overlaps, type Point, type Rect } from '../../../src/scene/drawing/geometry'
import type { Scene, SceneEdge } from '../../../src/scene/drawing/scene'
import { createSceneMemory } from '../../../src/scene/memory/scene-memory'
import { syntheticMap } from '../../support/synthetic-map'

// Enough lines that a change may only touch those it must.
const map = syntheticMap(60, 180, 3)
const MOVED = 'party_30'
const OPTIONS = { language: 'nl' } as const

function placeOf(id: Id): Point {
  const place = map.positions[id]
  if (!place) throw new Error(`${id} has no place`)
  return place
}

function movedTo(place: Point): ChainMap {
  return { ...map, positions: { ...map.positions, [MOVED]: place } }
}

const byId = (scene: Scene) => new Map(scene.edges.map((edge) => [edge.id, edge]))

function labelRect({ label }: SceneEdge): Rect | undefined {
  if (!label) return undefined
  return { x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2, ...label.size }
}

function clashes(scene: Scene): string[] {
  const labels = scene.edges.flatMap((edge) => {
    const rect = labelRect(edge)
    return rect ? [{ id: edge.id, rect }] : []
  })
  const items = [...scene.cards, ...scene.glyphs].map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } }))
  return labels.flatMap((a, i) =>
    [...labels.slice(i + 1), ...items].filter((b) => overlaps(a.rect, b.rect)).map((b) => `${a.id} on ${b.id}`),
  )
}

describe('scene after scene of a large map', () => {
  it('leaves lines and labels alone that have nothing to do with the card that moved', () => {
    const memory = createSceneMemory()
    const first = byId(buildScene(map, OPTIONS, memory))
    const { x, y } = placeOf(MOVED)
    const second = byId(buildScene(movedTo({ x: x + 24, y: y + 12 }), OPTIONS, memory))
    const same = [...second.values()].filter((edge) => edge === first.get(edge.id))
    expect(same.length).toBeGreaterThan(first.size / 2)
    for (const edge of second.values()) {
      if (edge.source === MOVED || edge.target === MOVED) expect(edge).not.toBe(first.get(edge.id))
    }
  })

  it('puts the labels that it places again beside those that stay', () => {
    const memory = createSceneMemory()
    buildScene(map, OPTIONS, memory)
    const { x, y } = placeOf(MOVED)
    for (const step of [40, 80, 120]) {
      expect(clashes(buildScene(movedTo({ x: x + step, y }), OPTIONS, memory))).toEqual([])
    }
  })

  it('draws the same after a drag as without one', () => {
    const { x, y } = placeOf(MOVED)
    const to = { x: x + 60, y: y + 40 }
    const dragged = createSceneMemory()
    buildScene(map, OPTIONS, dragged)
    for (const share of [0.3, 0.6, 1]) {
      const moved = new Map([[MOVED, { x: x + 60 * share, y: y + 40 * share }]])
      buildScene(map, { ...OPTIONS, moved }, dragged)
    }
    const still = createSceneMemory()
    buildScene(map, OPTIONS, still)
    const plain = (scene: Scene) => JSON.parse(JSON.stringify(scene))
    expect(plain(buildScene(movedTo(to), OPTIONS, dragged))).toEqual(plain(buildScene(movedTo(to), OPTIONS, still)))
  })

  it('gives a drag that ends where it began the lines it had', () => {
    const memory = createSceneMemory()
    const first = buildScene(map, OPTIONS, memory)
    buildScene(map, { ...OPTIONS, moved: new Map([[MOVED, { x: 0, y: 0 }]]) }, memory)
    buildScene(map, OPTIONS, memory).edges.forEach((edge, i) => {
      expect(edge.route).toBe(first.edges[i]?.route)
      expect(edge.label?.center).toEqual(first.edges[i]?.label?.center)
    })
  })

  it('names lines anew when a party at their end is renamed', () => {
    const memory = createSceneMemory()
    buildScene(map, OPTIONS, memory)
    const party = map.parties[MOVED]
    if (!party) throw new Error('no party')
    const renamed = { ...map, parties: { ...map.parties, [MOVED]: { ...party, abbreviation: 'NIEUW' } } }
    const touched = buildScene(renamed, OPTIONS, memory).edges.filter(
      (edge) => edge.kind === 'dependency' && (edge.source === MOVED || edge.target === MOVED),
    )
    expect(touched.length).toBeGreaterThan(0)
    for (const edge of touched) expect(edge.name).toContain('NIEUW')
  })
})
