import { memo } from 'react'
import type { Shape, Stroke } from '../../../scene/drawing/shape'
import type { ColorToken } from '../../../scene/drawing/theme'

const color = (token: ColorToken) => `var(--keten-${token})`

function paint(shape: { fill?: ColorToken; stroke?: Stroke; fillOpacity?: number }) {
  return {
    fill: shape.fill ? color(shape.fill) : 'none',
    ...(shape.fillOpacity === undefined ? {} : { fillOpacity: shape.fillOpacity }),
    ...(shape.stroke
      ? {
          stroke: color(shape.stroke.color),
          strokeWidth: shape.stroke.width,
          ...(shape.stroke.dash ? { strokeDasharray: shape.stroke.dash.join(' ') } : {}),
        }
      : {}),
  }
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...paint(shape)} />
      )
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'path':
      return <path d={shape.d} {...paint(shape)} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor ?? 'start'}
          fill={color(shape.fill)}
        >
          {shape.text}
        </text>
      )
  }
}

/** The scene's shapes as SVG elements: the same drawing an export writes, coloured by the theme's variables. */
export const Shapes = memo(function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  // A drawing is made as a whole: its shapes have no identity beyond their place in it.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return shapes.map((shape, i) => <ShapeView key={i} shape={shape} />)
})
