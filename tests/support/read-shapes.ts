import type { Point } from '../../src/scene/drawing/geometry'
import type { CircleShape, PathShape, RectShape, Shape, Stroke, TextShape } from '../../src/scene/drawing/shape'

// Reads a drawing as somebody who looks at it: what is a line, how thick, how dashed, where it goes, what is written.

export const textsIn = (shapes: readonly Shape[]) => shapes.filter((shape): shape is TextShape => shape.kind === 'text')
export const circlesIn = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is CircleShape => shape.kind === 'circle')
export const rectsIn = (shapes: readonly Shape[]) => shapes.filter((shape): shape is RectShape => shape.kind === 'rect')
export const pathsIn = (shapes: readonly Shape[]) => shapes.filter((shape): shape is PathShape => shape.kind === 'path')

/** What is written, from the first word on. */
export const wordsIn = (shapes: readonly Shape[]) => textsIn(shapes).map(({ text }) => text)

export function strokeOf(shape: Shape | undefined): Stroke | undefined {
  return shape && shape.kind !== 'text' ? shape.stroke : undefined
}

/** Paths with a stroke and no fill: the lines themselves, without heads and signs. */
export const linesIn = (shapes: readonly Shape[]) => pathsIn(shapes).filter(({ fill, stroke }) => stroke && !fill)

/** `2.8 solid`, `1.5 2,4`: what can be seen of a stroke without its colour. */
export function strokeWords(stroke: Stroke | undefined): string {
  return stroke ? `${stroke.width} ${stroke.dash?.join(',') ?? 'solid'}` : 'none'
}

/** Every point a path of M, L, Q and C names, control points too. */
export function pointsOf(path: PathShape | undefined): Point[] {
  const numbers = (path?.d.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? Number.NaN }] : []))
}

/** How thick a line is on paper, over all its strokes: a double line counts twice. */
export const inkOf = (shapes: readonly Shape[]) =>
  linesIn(shapes).reduce((sum, { stroke }) => sum + (stroke?.width ?? 0), 0)

/** Whether a path has straight stretches on a slant: every other line runs level or upright, with rounded corners. */
export function isZigzag(path: PathShape): boolean {
  if (/[QCA]/.test(path.d)) return false
  const points = pointsOf(path)
  return points.some(({ x, y }, i) => {
    const before = points[i - 1]
    return before !== undefined && Math.abs(x - before.x) > 0.5 && Math.abs(y - before.y) > 0.5
  })
}

/** The tip of an arrow head: the point from which its two sides leave. */
export function tipOf(head: PathShape | undefined): Point | undefined {
  return pointsOf(head)[0]
}

/** Shapes without where they stand and without colour, so that only form is compared. */
export function formOf(shapes: readonly Shape[]): string {
  return JSON.stringify(shapes, (key, value) =>
    key === 'color' || (key === 'fill' && value !== 'surface') ? '' : value,
  )
}

/** Pairs of different names whose values are the same; empty when all differ. */
export function twins(values: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(values)
  return entries.flatMap(([a, first], i) =>
    entries
      .slice(i + 1)
      .filter(([, second]) => JSON.stringify(first) === JSON.stringify(second))
      .map(([b]) => `${a} = ${b}`),
  )
}
