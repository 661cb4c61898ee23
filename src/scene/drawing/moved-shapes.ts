import { round, type Shape } from './shape'

/** The shapes at another place. Paths use absolute commands only (M, L, H, V, Q, A, Z), as all our drawings do. */
export function movedShapes(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) => movedShape(shape, dx, dy))
}

function movedShape(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case 'rect':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
    case 'circle':
      return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy }
    case 'path':
      return { ...shape, d: mapPath(shape.d, (value, axis) => value + (axis === 'x' ? dx : axis === 'y' ? dy : 0)) }
  }
}

/**
 * Rewrites the numbers of a path of absolute commands.
 *
 * @param change gets each number and what it is: an `x`, a `y`, a `length` (an arc's radius) or a `fixed` flag or angle
 */
export function mapPath(d: string, change: (value: number, axis: 'x' | 'y' | 'length' | 'fixed') => number): string {
  return d.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const changed = numbers.map((value, i) => round(change(value, axisOf(command, i))))
    return command + changed.join(' ')
  })
}

function axisOf(command: string, index: number): 'x' | 'y' | 'length' | 'fixed' {
  if (command === 'H') return 'x'
  if (command === 'V') return 'y'
  if (command !== 'A') return index % 2 === 0 ? 'x' : 'y'
  const part = index % 7
  if (part < 2) return 'length'
  return part < 5 ? 'fixed' : part === 5 ? 'x' : 'y'
}
