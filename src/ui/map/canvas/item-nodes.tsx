import './item-nodes.css'
import { Handle, type NodeProps, Position, useStore, useStoreApi } from '@xyflow/react'
import { type CSSProperties, memo, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '../../../model/id'
import type { Hotspot, SceneItem } from '../../../scene/drawing/scene'
import type { Shape } from '../../../scene/drawing/shape'
import { setSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import type { ItemData, ItemNode } from '../camera/item-node'
import { distanceOf } from './distance'
import { useNear } from './near-store'
import { Shapes } from './shape-view'

const SIDES = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
] as const

function ItemDrawing({ item }: { item: SceneItem }) {
  const distance = useStore(distanceOf)
  return (
    <svg width={item.size.width} height={item.size.height} overflow="visible" aria-hidden="true" focusable="false">
      <Shapes shapes={shapesOf(item, distance)} />
    </svg>
  )
}

/** From afar a card is its own colour with that of its department, a triangle its outline. */
function shapesOf({ record, shapes }: SceneItem, distance: ReturnType<typeof distanceOf>): readonly Shape[] {
  if (distance === 'far' && record?.collection === 'parties') return shapes.slice(0, 2)
  if (distance === 'far' && record?.collection === 'triangles') return shapes.slice(0, 1)
  return shapes
}

function classes(kind: string, { faded, marked }: ItemData, selected: boolean | undefined, isNear = false): string {
  const states = [faded && 'faded', marked && 'marked', selected && 'selected', isNear && 'near']
  return ['item', `item-${kind}`, ...states].filter(Boolean).join(' ')
}

/** Whether something belongs to what surrounds the party one points at. */
const useIsNear = (id: Id) => useNear(({ ids }) => ids.has(id))

/**
 * A party's card. Its four edges start a relation; the middle moves it. The edges are put in the page when the pointer
 * comes to the card: on a large map those of all cards would be most of what there is.
 */
const CardNode = memo(function CardNode({ id, data, selected }: NodeProps<ItemNode>) {
  const [met, setMet] = useState<string>()
  // A finger that goes over the edges pans, until the card was chosen.
  const isMet = met !== undefined && (met !== 'touch' || selected === true)
  const isNear = useIsNear(data.item.id)
  const card = useRef<HTMLDivElement>(null)
  const store = useStoreApi()
  useLayoutEffect(() => {
    const nodeElement = card.current?.closest<HTMLDivElement>('.react-flow__node')
    // React Flow looks where the edges are when a card appears; these came later.
    if (isMet && nodeElement) store.getState().updateNodeInternals(new Map([[id, { id, nodeElement, force: true }]]))
  }, [isMet, id, store])
  return (
    <div
      ref={card}
      className={classes('card', data, selected, isNear)}
      data-item={data.item.id}
      title={data.item.name}
      // At once: the same hand may press the button before the next frame.
      onPointerEnter={({ pointerType }) => met !== pointerType && flushSync(() => setMet(pointerType))}
    >
      <ItemDrawing item={data.item} />
      {isMet &&
        SIDES.map(([side, position]) => (
          <Handle key={side} id={side} type="source" position={position} className="edge-handle" />
        ))}
    </div>
  )
})

/** What the corners of a triangle stand for, as large on the screen at any scale; a screen reader has them in its name. */
function RoleWords({ owner, client }: { readonly owner: string; readonly client: string }) {
  const zoom = useStore(({ transform }) => transform[2])
  return (
    <span className="role-words" aria-hidden="true" style={{ '--against': 1 / zoom } as CSSProperties}>
      <span>{owner}</span>
      <span>{client}</span>
    </span>
  )
}

/** A triangle; each open corner is a button that asks who fills the role. */
const GlyphNode = memo(function GlyphNode({ data, selected }: NodeProps<ItemNode>) {
  const { item } = data
  const isNear = useIsNear(item.id)
  const roles = useTexts().vocabulary.role
  return (
    <div className={classes('glyph', data, selected, isNear)} data-item={item.id}>
      <ItemDrawing item={item} />
      {selected && <RoleWords owner={roles.owner} client={roles.client} />}
      {item.hotspots?.map((hotspot) => (
        <button
          key={hotspot.role}
          type="button"
          tabIndex={-1}
          className="hotspot nodrag nopan"
          aria-label={hotspot.name}
          title={hotspot.name}
          style={hotspotStyle(hotspot)}
          onClick={() =>
            setSession({
              selection: [item.id],
              draft: { kind: 'triangle', place: item.origin, triangle: item.id, focus: hotspot.role },
            })
          }
        />
      ))}
      <Handle id="top" type="source" position={Position.Top} className="edge-handle glyph-handle" />
    </div>
  )
})

function hotspotStyle({ center, radius }: Hotspot) {
  const size = Math.max(24, radius * 2)
  return { left: center.x - size / 2, top: center.y - size / 2, width: size, height: size }
}

/**
 * Headings of steps, which open the form of their step, and the line between steering and chain: no part of the graph,
 * not to be moved.
 */
const HeaderNode = memo(function HeaderNode({ data }: NodeProps<ItemNode>) {
  return (
    <div
      className={classNames(classes('header', data, false), data.item.record && 'item-step')}
      data-step={data.item.record?.id}
    >
      <ItemDrawing item={data.item} />
    </div>
  )
})

/** A meeting as a table; no end of a relation, so nothing starts at its edges. */
const MeetingNode = memo(function MeetingNode({ data, selected }: NodeProps<ItemNode>) {
  const isNear = useIsNear(data.item.id)
  return (
    <div className={classes('table', data, selected, isNear)} data-table={data.item.id}>
      <ItemDrawing item={data.item} />
    </div>
  )
})

/** The record of the card, triangle, heading or meeting that something is part of, if it is of one. */
export function recordOfItem(target: EventTarget | null): Id | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('.item')?.dataset : undefined
  return item?.item ?? item?.table ?? item?.step
}

export const nodeTypes = { card: CardNode, glyph: GlyphNode, header: HeaderNode, meeting: MeetingNode }
