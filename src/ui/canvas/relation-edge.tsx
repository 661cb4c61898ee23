import type { Edge, EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { roundedPath } from '../../scene/polyline'
import type { SceneEdge } from '../../scene/scene'
import { Shapes } from './shape-view'

export type RelationData = { readonly edge: SceneEdge; readonly faded: boolean; readonly marked: boolean }
export type RelationEdge = Edge<RelationData, 'relation'>

/** A line as the scene drew it, with a wide invisible path under it that is easy to hit. */
export const RelationEdgeView = memo(function RelationEdgeView({ data, selected }: EdgeProps<RelationEdge>) {
  if (!data) return null
  const { edge, faded, marked } = data
  const d = roundedPath(edge.route)
  return (
    <g className={`relation relation-${edge.kind}${faded ? ' faded' : ''}`} data-edge={edge.id}>
      {(selected || marked) && <path d={d} className={marked ? 'halo halo-marked' : 'halo'} />}
      <Shapes shapes={edge.shapes} />
      <path d={d} className="hit" />
    </g>
  )
})

export const edgeTypes = { relation: RelationEdgeView }
