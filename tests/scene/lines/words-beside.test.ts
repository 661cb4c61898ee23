import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/build-scene'
import { inflate, overlaps } from '../../../src/scene/drawing/geometry'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { SceneEdge } from '../../../src/scene/drawing/scene'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { labelRect, wordedLines } from '../../support/read-scene'

const IDS = Array.from({ length: 8 }, (_, i) => `p${i}`)

/** Eight contractors in a row, each supplying the next, with little room between their cards. */
const row = (product: string, pitch = 300) =>
  chainMap({
    parties: [...IDS.map((id, i) => party(id, { name: `Uitvoerder ${i}`, abbreviation: `UV${i}` })), party('owner')],
    triangles: IDS.map((id) => triangle(`t_${id}`, { contractor: id, owner: { party: 'owner' } })),
    dependencies: IDS.slice(1).map((id, i) => dependency(`d${i}`, IDS[i] ?? '', id, { product })),
    positions: {
      owner: { x: 1000, y: -500 },
      ...Object.fromEntries(IDS.map((id, i) => [id, { x: i * pitch, y: 0 }])),
    },
  })

/** The end of a leader on its line, where the label has one. */
function dotsOf({ label }: SceneEdge) {
  const corner = label && { x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2 }
  return (label?.shapes ?? []).flatMap((shape) =>
    shape.kind === 'circle' && corner ? [{ x: corner.x + shape.cx, y: corner.y + shape.cy }] : [],
  )
}

describe('the words of a line between two cards that stand near each other', () => {
  it.each([
    ['besluit', 'folded'],
    ['besluit', 'unfolded'],
    ['kaart', 'folded'],
    ['opvangplekken voor jongeren', 'folded'],
  ] as const)('stand beside it where they do not fit on it: %s, %s', (product, triangles) => {
    const scene = buildScene(row(product), { language: 'nl', triangles, reading: readingAt(0.42) })
    const lines = wordedLines(scene)
    expect(lines).toHaveLength(7)
    const rects = lines.map((line) => labelRect(line) ?? { x: 0, y: 0, width: 0, height: 0 })
    rects.forEach((rect, i) => {
      expect(rects.slice(i + 1).some((other) => overlaps(rect, other))).toBe(false)
      for (const { origin, size } of scene.cards) expect(overlaps(rect, { ...origin, ...size })).toBe(false)
    })
  })

  it('are led to their own line, and cover no line', () => {
    const scene = buildScene(row('besluit'), { language: 'nl', triangles: 'folded', reading: readingAt(0.42) })
    for (const line of wordedLines(scene)) {
      const [a, b] = [line.route[0], line.route.at(-1)]
      const [dot] = dotsOf(line)
      expect(dot?.y).toBeCloseTo(a?.y ?? Number.NaN)
      expect(dot?.x).toBeGreaterThan(Math.min(a?.x ?? 0, b?.x ?? 0))
      expect(dot?.x).toBeLessThan(Math.max(a?.x ?? 0, b?.x ?? 0))
      const rect = inflate(labelRect(line) ?? { x: 0, y: 0, width: 0, height: 0 }, -0.1)
      for (const { route } of scene.edges) {
        for (const [i, end] of route.slice(1).entries()) {
          const start = route[i] ?? end
          const stretch = {
            x: Math.min(start.x, end.x),
            y: Math.min(start.y, end.y),
            width: Math.max(0.1, Math.abs(end.x - start.x)),
            height: Math.max(0.1, Math.abs(end.y - start.y)),
          }
          expect(overlaps(rect, stretch)).toBe(false)
        }
      }
    }
  })

  it('stay on it where they fit', () => {
    const scene = buildScene(row('besluit', 400), { language: 'nl', triangles: 'folded', reading: readingAt(0.42) })
    expect(wordedLines(scene).flatMap(dotsOf)).toEqual([])
    expect(wordedLines(scene)).toHaveLength(7)
  })
})
