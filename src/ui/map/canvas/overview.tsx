import { MiniMap, useStore } from '@xyflow/react'
import type { Rect } from '../../../scene/drawing/geometry'
import { useEarlier } from '../camera/earlier-store'
import type { ItemNode } from '../camera/item-node'

interface Props {
  readonly bounds: Rect | undefined
  readonly label: string
}

/** The small overview of the map: there only when a part of the map is out of sight, else it would cover cards for nothing. */
export function Overview({ bounds, label }: Props) {
  const partlyHidden = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!bounds) return false
    const left = bounds.x * zoom + x
    const top = bounds.y * zoom + y
    const slack = 8
    return (
      left < -slack ||
      top < -slack ||
      left + bounds.width * zoom > width + slack ||
      top + bounds.height * zoom > height + slack
    )
  })
  // What is asked about is not to be looked for, and nothing is to lie over it.
  const isAsked = useEarlier((state) => state.asked.length > 0)
  if (!partlyHidden || isAsked) return null
  return (
    <MiniMap<ItemNode>
      pannable
      zoomable
      ariaLabel={label}
      nodeColor={minimapColor}
      nodeStrokeWidth={0}
      className="minimap"
      style={{ width: 168, height: 104 }}
    />
  )
}

/** Cards are dark, triangles lighter, headings not there. */
function minimapColor(node: ItemNode): string {
  if (node.type === 'header') return 'transparent'
  return node.type === 'glyph' ? 'var(--keten-border-strong)' : 'var(--keten-line)'
}
