import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Id } from '../../model/id'
import type { SceneEdge } from '../../scene/scene'
import { clickRelation } from './gestures'
import { Shapes } from './shape-view'

interface Props {
  readonly edges: readonly SceneEdge[]
  readonly selection: readonly Id[]
  readonly lit: ReadonlySet<Id> | null
}

/** All labels in one layer above the lines, so that no line is ever drawn over a word. */
export function LabelLayer({ edges, selection, lit }: Props) {
  return (
    <ViewportPortal>
      <svg className="label-layer" width={1} height={1} overflow="visible" aria-hidden="true" focusable="false">
        {edges.map(
          (edge) =>
            edge.label && (
              <EdgeLabel
                key={edge.id}
                edge={edge}
                selected={selection.includes(edge.record.id)}
                faded={lit !== null && !lit.has(edge.record.id)}
              />
            ),
        )}
      </svg>
    </ViewportPortal>
  )
}

interface LabelProps {
  readonly edge: SceneEdge
  readonly selected: boolean
  readonly faded: boolean
}

const EdgeLabel = memo(function EdgeLabel({ edge, selected, faded }: LabelProps) {
  const { label } = edge
  if (!label) return null
  const x = label.center.x - label.size.width / 2
  const y = label.center.y - label.size.height / 2
  return (
    // The keyboard reaches relations through the map's own focus model; this is the pointer's way in.
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer only, see above
    <g
      transform={`translate(${x} ${y})`}
      className={`edge-label${faded ? ' faded' : ''}${selected ? ' selected' : ''}`}
      data-label={edge.id}
      onClick={(event) => {
        event.stopPropagation()
        clickRelation(edge.record.id)
      }}
    >
      {selected && (
        <rect
          x={-3}
          y={-3}
          width={label.size.width + 6}
          height={label.size.height + 6}
          rx={12}
          className="label-halo"
        />
      )}
      <Shapes shapes={label.shapes} />
    </g>
  )
})
