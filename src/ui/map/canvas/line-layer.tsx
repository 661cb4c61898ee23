import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react'
import { type MouseEvent, memo, type PointerEvent, useCallback, useState } from 'react'
import type { Id } from '../../../model/id'
import { Bounds, inflate, overlaps, type Point, type Rect } from '../../../scene/drawing/geometry'
import { headingOf } from '../../../scene/drawing/label-forms'
import type { SceneEdge } from '../../../scene/drawing/scene'
import { roundedPath } from '../../../scene/lines/polyline'
import { openDetails } from '../../base/go-to/details'
import { closeness, placeAt } from '../camera/camera'
import { distanceOf } from './distance'
import { clickRelation } from './gestures'
import { type Line, lineAt, mergedShapes, type Tile } from './line-tiles'
import { Shapes } from './shape-view'

interface Props {
  readonly tiles: readonly Tile[]
}

/**
 * All lines, under the cards, and all their labels above the lines, so that no line is ever drawn over a word. React
 * Flow does not draw them: it would make a component and a layer of its own for each, and look at every one of them
 * whenever the camera moves.
 */
export function LineLayer({ tiles }: Props) {
  const [met, setMet] = useState<Met>()
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: by keyboard one reaches relations through the map's own focus */}
      <div
        className="line-layer"
        role="presentation"
        onClick={(event) => pick(event, tiles)}
        onDoubleClick={openDetails}
        onPointerOver={(event) => setMet(metBy(event, tiles))}
        onPointerLeave={() => setMet(undefined)}
      >
        {tiles.map((tile) => (
          <LineTile key={tile.key} tile={tile} />
        ))}
        {tiles.map((tile) => tile.isLabelled && <LabelTile key={tile.key} tile={tile} />)}
        {met && <MetLine met={met} />}
      </div>
      {met && <MetLabel met={met} />}
    </ViewportPortal>
  )
}

/** Whether the words of a tile are on screen, or nearly so. */
function areWordsNear({ transform: [x, y, zoom], width, height }: ReactFlowState, bounds: Rect): boolean {
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
        <g key={i === 0 ? 'strong' : 'faded'} className={`relation relation-${kind}${i === 0 ? '' : ' faded'}`}>
          <Shapes shapes={mergedShapes(part)} />
        </g>
      ))}
      <g className={`relation relation-${kind}`}>
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
      className={`relation relation-${edge.kind}${faded ? ' faded' : ''}`}
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
      {label.rows?.map(({ id, rect }) => (
        <rect key={id} {...rect} className="label-row" data-record={id} />
      ))}
    </g>
  )
})

/** A line under the pointer, where that is on the map, and whether its words are beside it already. */
interface Met {
  readonly edge: SceneEdge
  readonly place: Point
  readonly isSaid: boolean
  /** How close the camera was. */
  readonly zoom: number
}

function metBy({ target, clientX, clientY, pointerType }: PointerEvent, tiles: readonly Tile[]): Met | undefined {
  const id = target instanceof Element ? target.closest<SVGElement>('[data-edge]')?.dataset.edge : undefined
  if (id === undefined || pointerType === 'touch') return undefined
  const edge = tiles.flatMap(({ lines }) => lines).find((line) => line.edge.id === id)?.edge
  const place = placeAt({ x: clientX, y: clientY })
  if (!edge || !place) return undefined
  const isWorded = edge.label?.shapes.some(({ kind }) => kind === 'text') === true
  // Of a bundle all words are there only while it is open.
  const zoom = closeness() ?? 1
  return { edge, place, zoom, isSaid: isWorded && (edge.bundle === undefined || edge.label?.rows !== undefined) }
}

/** Lights the line under the pointer. */
function MetLine({ met: { edge } }: { readonly met: Met }) {
  const reach = new Bounds()
  for (const { x, y } of edge.route) reach.add(x, y)
  if (!reach.rect) return null
  const { x, y, width, height } = inflate(reach.rect, 10)
  return (
    <svg
      className="line-tile"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      style={{ left: x, top: y }}
      aria-hidden="true"
      focusable="false"
    >
      <path d={roundedPath(edge.route)} className="halo" />
    </svg>
  )
}

/**
 * What there is no room for on the line stands beside the pointer, over everything. It was drawn for where the camera
 * was: when that moves away, it could no longer be read and goes.
 */
function MetLabel({ met: { edge, place, isSaid, zoom: metAt } }: { readonly met: Met }) {
  const hasMovedAway = useStore(({ transform: [, , zoom] }) => zoom < metAt * 0.98)
  const drawing = isSaid ? undefined : edge.words?.open?.[0]?.draw(headingOf(edge.route))
  if (!drawing || hasMovedAway) return null
  const { width, height } = drawing.size
  return (
    <svg
      className="met-label"
      width={width}
      height={height}
      style={{ left: place.x + 10, top: place.y - height - 10 }}
      aria-hidden="true"
      focusable="false"
    >
      <Shapes shapes={drawing.shapes} />
    </svg>
  )
}

/** Selects the record of the line or label under a click. */
function pick(event: MouseEvent, tiles: readonly Tile[]): void {
  const record = recordOfLine(event.target, { x: event.clientX, y: event.clientY }, tiles)
  if (record !== undefined) clickRelation(record, event)
}

/** The record of the line or label at a place of the screen, if one lies there. */
export function recordOfLine(target: EventTarget | null, at: Point, tiles: readonly Tile[]): Id | undefined {
  if (!(target instanceof Element)) return undefined
  const drawn = target.closest<SVGElement>('[data-record]')?.dataset.record
  if (drawn !== undefined) return drawn
  const key = target.closest<SVGElement>('[data-tile]')?.dataset.tile
  const tile = tiles.find((candidate) => candidate.key === key)
  const place = placeAt(at)
  return tile && place && lineAt(tile, place)?.edge.record.id
}
