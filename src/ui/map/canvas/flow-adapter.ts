import type { NodeChange } from '@xyflow/react'
import type { Id } from '../../../model/id'
import { cardInset } from '../../../scene/drawing/card-size'
import type { Point } from '../../../scene/drawing/geometry'
import type { Scene, SceneItem } from '../../../scene/drawing/scene'
import type { ItemNode } from '../camera/item-node'
import { dragFrom, type Pointer } from './presses'

/** What is emphasised: `lit` = only these stay strong (null = all), `marked` = outlined as evidence. */
export interface Emphasis {
  readonly selection: ReadonlySet<Id>
  readonly lit: ReadonlySet<Id> | null
  readonly marked: ReadonlySet<Id>
}

/** Remembers the node made last for each item, so that React Flow sees a new one only where something changed. */
interface FlowMemory {
  readonly nodes: Map<string, ItemNode>
  nodeList: ItemNode[]
}

/** A memory without anything in it. */
export function createFlowMemory(): FlowMemory {
  return { nodes: new Map(), nodeList: [] }
}

/** What a screen reader hears is the scene's own words, in the user's language, without React Flow's "node". */
function spoken(name: string) {
  return { ariaLabel: name, domAttributes: { 'aria-roledescription': undefined } }
}

/**
 * The scene as React Flow's nodes. Sizes are given, so nothing has to be measured on screen first.
 *
 * @param pointer with what the map is worked on
 */
export function toNodes(scene: Scene, emphasis: Emphasis, memory: FlowMemory, pointer: Pointer = 'mouse'): ItemNode[] {
  const nodes = [
    ...scene.headers.map((item) => toNode(item, 'header', emphasis, memory, pointer)),
    ...scene.cards.map((item) => toNode(item, 'card', emphasis, memory, pointer)),
    ...scene.glyphs.map((item) => toNode(item, 'glyph', emphasis, memory, pointer)),
    ...scene.meetings.map((item) => toNode(item, 'meeting', emphasis, memory, pointer)),
  ]
  if (!sameList(nodes, memory.nodeList)) memory.nodeList = nodes
  prune(memory.nodes, nodes)
  return memory.nodeList
}

/** The same things in the same order: then the list itself need not change, and React Flow need not look at it. */
function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

/** Forgets what has left the map, once that is more than what is on it. */
function prune<T extends { readonly id: string }>(known: Map<string, T>, present: readonly T[]): void {
  if (known.size <= 2 * present.length + 100) return
  known.clear()
  for (const item of present) known.set(item.id, item)
}

function toNode(
  item: SceneItem,
  type: 'card' | 'glyph' | 'header' | 'meeting',
  emphasis: Emphasis,
  memory: FlowMemory,
  pointer: Pointer,
): ItemNode {
  const id = item.record?.id ?? item.id
  const isHeader = type === 'header'
  const selected = !isHeader && emphasis.selection.has(id)
  const faded = !isHeader && emphasis.lit !== null && !emphasis.lit.has(id)
  // React Flow selects no heading; that of the step one chose is marked instead.
  const marked = emphasis.marked.has(id) || (isHeader && emphasis.selection.has(id))
  const canMove =
    type === 'card' ||
    type === 'meeting' ||
    (type === 'glyph' && item.hotspots?.some((spot) => spot.role === 'contractor') === true)
  const press = { on: 'item', pointer, isChosen: selected, isSpaceHeld: false } as const
  const draggable = canMove && dragFrom(press) === 'drag'
  const known = memory.nodes.get(item.id)
  if (
    known &&
    known.data.item === item &&
    known.selected === selected &&
    known.draggable === draggable &&
    known.data.faded === faded &&
    known.data.marked === marked
  ) {
    return known
  }
  const node: ItemNode = {
    id: item.id,
    type,
    position: item.origin,
    width: item.size.width,
    height: item.size.height,
    measured: item.size,
    selected,
    draggable,
    selectable: type !== 'header',
    connectable: type !== 'header' && type !== 'meeting',
    focusable: false,
    ariaRole: 'group',
    ...spoken(item.name),
    zIndex: depthOf(item, type),
    data: { item, faded, marked },
  }
  memory.nodes.set(item.id, node)
  return node
}

/** The line between steering and chain lies under everything: no word is struck through by it. */
function depthOf({ record }: SceneItem, type: ItemNode['type']): number {
  if (type === 'header' && !record) return -1
  return type === 'glyph' ? 2 : 1
}

/**
 * The places to which React Flow's changes move records: of a card that is wider or scaled, which grows around its
 * centre, the place of a plain one.
 */
export function movedPlaces(changes: readonly NodeChange<ItemNode>[], scene: Scene): Map<Id, Point> {
  const items = new Map([...scene.cards, ...scene.glyphs, ...scene.meetings].map((item) => [item.id, item]))
  const moved = new Map<Id, Point>()
  for (const change of changes) {
    if (change.type !== 'position' || !change.position) continue
    const item = items.get(change.id)
    if (!item) continue
    const inset = item.record?.collection === 'parties' ? cardInset(item.size.width) : 0
    moved.set(change.id, { x: Math.round(change.position.x + inset), y: Math.round(change.position.y) })
  }
  return moved
}
