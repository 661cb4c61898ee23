import './near.css'
import { useStore, ViewportPortal } from '@xyflow/react'
import type { CSSProperties } from 'react'
import type { Scene, SceneEdge, SceneItem } from '../../../scene/drawing/scene'
import { roundedPath } from '../../../scene/lines/polyline'
import { isNameDrawn } from '../../../scene/readable-from'
import { partyName } from '../../../text/record-names'
import { useDrawn } from '../../base/state/drawn-store'
import { useNear } from './near-store'
import { Shapes } from './shape-view'

/**
 * What surrounds the party at which the pointer or the keyboard stands: its lines with their words once more, strong over
 * the calm ones, and the names of those at the other ends that are too small to read.
 */
export function NearLayer({ scene }: { readonly scene: Scene }) {
  const of = useNear((state) => state.of)
  const ids = useNear((state) => state.ids)
  const parties = useDrawn((state) => state.map?.parties)
  if (of === null || !scene.bounds || !parties) return null
  const lines = scene.edges.filter(
    ({ kind, record, bundle }) => kind !== 'seat' && (bundle ?? [record.id]).some((id) => ids.has(id)),
  )
  const { x, y, width, height } = scene.bounds
  const frame = { width, height, viewBox: `${x} ${y} ${width} ${height}`, style: { left: x, top: y } }
  const unnamed = scene.cards.filter(({ id, shapes }) => {
    return parties[id] && ids.has(id) && !isNameDrawn(shapes, partyName(parties, id))
  })
  return (
    <ViewportPortal>
      <svg className="near-lines" {...frame} aria-hidden="true" focusable="false">
        {lines.map((edge) => (
          <NearLine key={edge.id} edge={edge} />
        ))}
        {lines.map((edge) => (
          <NearLabel key={edge.id} edge={edge} />
        ))}
      </svg>
      {unnamed.map((card) => (
        <NearName key={card.id} card={card} />
      ))}
    </ViewportPortal>
  )
}

function NearLine({ edge }: { readonly edge: SceneEdge }) {
  return (
    <g>
      <path d={roundedPath(edge.route)} className="near-halo" />
      <Shapes shapes={edge.shapes} />
    </g>
  )
}

function NearLabel({ edge: { label } }: { readonly edge: SceneEdge }) {
  if (!label) return null
  const { center, size } = label
  return (
    <g transform={`translate(${center.x - size.width / 2} ${center.y - size.height / 2})`}>
      <Shapes shapes={label.shapes} />
    </g>
  )
}

/** A name in letters of the screen, over a card that has no room for them. */
function NearName({ card: { id, origin, size } }: { readonly card: SceneItem }) {
  const zoom = useStore(({ transform }) => transform[2])
  const name = useDrawn((state) => partyName(state.map?.parties ?? {}, id))
  const style: CSSProperties = {
    left: origin.x + size.width / 2,
    top: origin.y + size.height / 2,
    transform: `scale(${1 / zoom}) translate(-50%, -50%)`,
  }
  return (
    <span className="near-name" style={style} aria-hidden="true">
      {name}
    </span>
  )
}
