import type { Size } from './geometry'
import { mapPath } from './moved-shapes'
import { round, type Shape } from './shape'

/** The shapes of an item at another scale, around its top left corner. Lines keep their weight. */
export function scaledShapes(
  shapes: readonly Shape[],
  size: Size,
  scale: number,
): { size: Size; shapes: readonly Shape[] } {
  if (scale === 1) return { size, shapes }
  return {
    size: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    shapes: shapes.map((shape) => scaledShape(shape, scale)),
  }
}

function scaledShape(shape: Shape, scale: number): Shape {
  const by = (value: number) => round(value * scale)
  switch (shape.kind) {
    case 'rect': {
      const radius = shape.radius === undefined ? {} : { radius: by(shape.radius) }
      return { ...shape, x: by(shape.x), y: by(shape.y), width: by(shape.width), height: by(shape.height), ...radius }
    }
    case 'circle':
      return { ...shape, cx: by(shape.cx), cy: by(shape.cy), r: by(shape.r) }
    case 'text':
      return { ...shape, x: by(shape.x), y: by(shape.y), size: Math.ceil(shape.size * scale * 100) / 100 }
    case 'path':
      return { ...shape, d: mapPath(shape.d, (value, axis) => (axis === 'fixed' ? value : value * scale)) }
  }
}

/** Signs at another scale around the origin, lines and all: they stay as clear as the letters beside them. */
export function grownShapes(shapes: readonly Shape[], scale: number): Shape[] {
  if (scale === 1) return [...shapes]
  return shapes.map((shape) => {
    const grown = scaledShape(shape, scale)
    if (grown.kind === 'text' || !grown.stroke) return grown
    const { width, dash, ...rest } = grown.stroke
    const stroke = {
      ...rest,
      width: round(width * scale),
      ...(dash && { dash: dash.map((part) => round(part * scale)) }),
    }
    return { ...grown, stroke }
  })
}
