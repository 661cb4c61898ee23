import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react'
import { type MouseEvent, memo, useCallback } from 'react'
import { overlaps, type Rect } from '../../../scene/drawing/geometry'
import { roundedPath } from '../../../scene/lines/polyline'
import { openDetails } from '../../base/go-to/details'
import { placeAt } from '../camera/camera'
import { distanceOf } from './distance'
import { clickRelation } from './gestures'
import { type Line, lineAt, mergedShapes, type Tile } from './line-tiles'
import { Shapes } from './shape-view'

/** Below this scale no word on a line is more than three pixels high: then words are only in the way. */
const WORDLESS_ZOOM = 0.25

interface Props {
  readonly tiles: readonly Tile[]
}

/**
 * All lines, under the cards, and all their labels above the lines, so that no line is ever drawn over a word. React
 * Flow does not draw them: it would make a component and a layer of its own for each, and look at every one of them
 * whenever the camera moves.
 */
export function LineLayer({ tiles }: Props) {
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: by keyboard one reaches relations through the map's own focus */}
      <div
        className="line-layer"
        role="presentation"
        onClick={(event) => pick(event, tiles)}
        onDoubleClick={openDetails}
      >
        {tiles.map((tile) => (
          <LineTile key={tile.key} tile={tile} />
        ))}
        {tiles.map((tile) => tile.isLabelled && <LabelTile key={tile.key} tile={tile} />)}
      </div>
    </ViewportPortal>
  )
}

/** Whether the words of a tile can be read and are on screen, or nearly so. */
function areWordsNear({ transform: [x, y, zoom], width, height }: ReactFlowState, bounds: Rect): boolean {
  if (zoom < WORDLESS_ZOOM) return false
  const view = {
    x: (-x - width / 2) / zoom,
    y: (-y - height / 2) / zoom,
    width: (2 * width) / zoom,
    height: (2 * height) / zoom,
  }
  return overlaps(view, bounds)
}

/** Where the tile lies; its contents are drawn in map coordinates. */
function frameOf({ bounds: { x, y, width, height } }: Tile) {
  return { width, height, viewBox: `${x} ${y} ${width} ${height}`, style: { left: x, top: y } }
}

const LineTile = memo(function LineTile({ tile }: { tile: Tile }) {
  const isFar = useStore((state) => distanceOf(state) === 'far')
  return (
    <svg className="line-tile" role="presentation" data-tile={tile.key} {...frameOf(tile)}>
      {isFar ? <FarLines lines={tile.lines} /> : tile.lines.map((line) => <LineView key={line.edge.id} line={line} />)}
    </svg>
  )
})

/** All lines of a tile in a few paths: from afar that is as good to see, and a tenth of the work. */
const FarLines = memo(function FarLines({ lines }: { lines: readonly Line[] }) {
  const kind = lines[0]?.edge.kind ?? 'dependency'
  const d = lines.map(({ edge }) => roundedPath(edge.route)).join('')
  const parts = [lines.filter(({ faded }) => !faded), lines.filter(({ faded }) => faded)] as const
  return (
    <>
      {lines.map(({ edge, selected, marked }) => {
        if (!selected && !marked) return null
        return <path key={edge.id} d={roundedPath(edge.route)} className={marked ? 'halo halo-marked' : 'halo'} />
      })}
      {parts.map((part, i) => (
        <g key={i === 0 ? 'strong' : 'faded'} className={`relation relation-${kind} nopan${i === 0 ? '' : ' faded'}`}>
          <Shapes shapes={mergedShapes(part)} />
        </g>
      ))}
      <g className={`relation relation-${kind} nopan`}>
        <path d={d} className="hit" />
      </g>
    </>
  )
})

/** A line as the scene drew it, with a wide invisible path under it that is easy to hit. */
const LineView = memo(function LineView({ line: { edge, selected, faded, marked } }: { line: Line }) {
  const d = roundedPath(edge.route)
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is nothing one operates
    <g
      className={`relation relation-${edge.kind} nopan${faded ? ' faded' : ''}`}
      data-edge={edge.id}
      data-record={edge.record.id}
      role="img"
      aria-label={edge.name}
    >
      {(selected || marked) && <path d={d} className={marked ? 'halo halo-marked' : 'halo'} />}
      <Shapes shapes={edge.shapes} />
      <path d={d} className="hit" />
    </g>
  )
})

const LabelTile = memo(function LabelTile({ tile }: { tile: Tile }) {
  const { bounds } = tile
  const isNear = useStore(useCallback((state: ReactFlowState) => areWordsNear(state, bounds), [bounds]))
  if (!isNear) return null
  return (
    <svg className="label-tile" {...frameOf(tile)} aria-hidden="true" focusable="false">
      {tile.lines.map((line) => line.edge.label && <LabelView key={line.edge.id} line={line} />)}
    </svg>
  )
})

const LabelView = memo(function LabelView({ line: { edge, selected, faded } }: { line: Line }) {
  const { label } = edge
  if (!label) return null
  const { width, height } = label.size
  return (
    <g
      transform={`translate(${label.center.x - width / 2} ${label.center.y - height / 2})`}
      className={`edge-label${faded ? ' faded' : ''}${selected ? ' selected' : ''}`}
      data-label={edge.id}
      data-record={edge.record.id}
    >
      {selected && <rect x={-3} y={-3} width={width + 6} height={height + 6} rx={12} className="label-halo" />}
      <Shapes shapes={label.shapes} />
    </g>
  )
})

/** Selects the record of the line or label under a click. */
function pick({ target, clientX, clientY }: MouseEvent, tiles: readonly Tile[]): void {
  if (!(target instanceof Element)) return
  const drawn = target.closest<SVGElement>('[data-record]')?.dataset.record
  if (drawn !== undefined) {
    clickRelation(drawn)
    return
  }
  const key = target.closest<SVGElement>('[data-tile]')?.dataset.tile
  const tile = tiles.find((candidate) => candidate.key === key)
  const place = placeAt({ x: clientX, y: clientY })
  const line = tile && place && lineAt(tile, place)
  if (line) clickRelation(line.edge.record.id)
}
