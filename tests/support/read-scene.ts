import type { Rect } from '../../src/scene/drawing/geometry'
import type { Scene, SceneEdge } from '../../src/scene/drawing/scene'
import type { TextShape } from '../../src/scene/drawing/shape'
import { textsIn } from './read-shapes'

// Reads a whole drawing as somebody who looks at it: what crosses, what runs beside what, what is written how large.

/** Every text of a scene. */
export function textsOfScene({ cards, glyphs, meetings, headers, edges }: Scene): TextShape[] {
  return [
    ...[...cards, ...glyphs, ...meetings, ...headers].flatMap(({ shapes }) => textsIn(shapes)),
    ...edges.flatMap(({ label }) => textsIn(label?.shapes ?? [])),
  ]
}

interface Stretch {
  readonly edge: SceneEdge
  readonly isLevel: boolean
  /** Where it runs: y of a level stretch, x of an upright one. */
  readonly at: number
  readonly low: number
  readonly high: number
}

function stretchesOf(edges: readonly SceneEdge[]): Stretch[] {
  return edges.flatMap((edge) =>
    edge.route.slice(1).map((b, i): Stretch => {
      const a = edge.route[i] ?? b
      const isLevel = a.y === b.y
      const [from, to] = isLevel ? [a.x, b.x] : [a.y, b.y]
      return { edge, isLevel, at: isLevel ? a.y : a.x, low: Math.min(from, to), high: Math.max(from, to) }
    }),
  )
}

/** How often lines cross, and how far they run within `near` of another, in map units. */
export function tangleOf({ edges }: Scene, near: number): { readonly crossings: number; readonly beside: number } {
  const all = stretchesOf(edges)
  let crossings = 0
  let beside = 0
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      if (a.edge === b.edge) continue
      if (a.isLevel !== b.isLevel) {
        if (a.low < b.at && b.at < a.high && b.low < a.at && a.at < b.high) crossings++
      } else if (Math.abs(a.at - b.at) < near) {
        beside += Math.max(0, Math.min(a.high, b.high) - Math.max(a.low, b.low))
      }
    }
  })
  return { crossings, beside }
}

/** Dependencies whose line has words. */
export function wordedLines({ edges }: Scene): SceneEdge[] {
  return edges.filter(({ kind, label }) => kind === 'dependency' && textsIn(label?.shapes ?? []).length > 0)
}

export function labelRect({ label }: SceneEdge): Rect | undefined {
  if (!label) return undefined
  const { center, size } = label
  return { x: center.x - size.width / 2, y: center.y - size.height / 2, ...size }
}
