import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { compareText } from '../indexing'
import { type LayoutInput, type LayoutNode, SPACING } from './layout-input'

/** Least room kept between two cards when one has to give way to a pinned one. */
const CLEARANCE = 40
/** Places are multiples of this, so that cards next to each other line up. */
const GRID = 4

/** Steering parties get at least this width for a row, however short the chain under them. */
const SHORTEST_ROW = 1200

/** A node's box: the card and the room above it. */
interface Box extends Position {
  readonly node: LayoutNode
  readonly width: number
  readonly height: number
}

function boxAt(node: LayoutNode, { x, y }: Position): Box {
  return { node, x, y, width: node.width, height: node.height + node.extraTop }
}

/** Left, right, top and bottom of a set of boxes; all 0 for none. */
function extent(boxes: readonly Box[]): { left: number; right: number; top: number; bottom: number } {
  if (boxes.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  }
}

/** How many rows these nodes need when a row is to be about as wide as the chain, or `least`. */
function rowsFor(nodes: readonly LayoutNode[], chainWidth: number, least: number): number {
  const length = nodes.reduce((sum, { width }) => sum + width + SPACING.betweenNodes, 0)
  return Math.ceil(length / (Math.max(chainWidth, least) + SPACING.betweenNodes))
}

/** How wide a block of these nodes is when it has this shape. */
function widthOfBlock(nodes: readonly LayoutNode[], aspect: number): number {
  const row = highest(nodes) + SPACING.betweenNodes
  return Math.sqrt(nodes.reduce((sum, { width }) => sum + (width + SPACING.betweenNodes) * row, 0) * aspect)
}

function highest(nodes: readonly LayoutNode[]): number {
  return Math.max(0, ...nodes.map(({ height, extraTop }) => height + extraTop))
}

/** Boxes of the steering parties in rows above the chain, each as near as it can be above those it steers. */
function steeringRows(nodes: readonly LayoutNode[], chain: readonly Box[]): readonly Box[] {
  const { left, right, top } = extent(chain)
  const centreOf = new Map(chain.map((box) => [box.node.id, box.x + box.width / 2]))
  const wishOf = (node: LayoutNode) => {
    const centres = node.steers.flatMap((id) => centreOf.get(id) ?? [])
    const mean = centres.reduce((sum, centre) => sum + centre, 0) / centres.length
    return (centres.length === 0 ? (left + right) / 2 : mean) - node.width / 2
  }
  const wishes = nodes.map((node) => ({ node, wish: wishOf(node) }))
  wishes.sort((a, b) => a.wish - b.wish || compareText(a.node.id, b.node.id))

  const rows = rowsFor(nodes, right - left, SHORTEST_ROW)
  const boxes: Box[] = []
  let bottom = top - SPACING.betweenLayers
  for (let row = 0; row < rows; row++) {
    const inRow = wishes.filter((_, i) => i % rows === row)
    let next = Number.NEGATIVE_INFINITY
    const starts = inRow.map(({ node, wish }) => {
      const x = Math.max(wish, next)
      next = x + node.width + SPACING.betweenNodes
      return x
    })
    // Making room only ever pushes to the right; sliding the row back puts the deviation on both sides.
    const drift = inRow.reduce((sum, { wish }, i) => sum + (starts[i] ?? 0) - wish, 0) / Math.max(1, inRow.length)
    for (const [i, { node }] of inRow.entries()) {
      boxes.push(boxAt(node, { x: (starts[i] ?? 0) - drift, y: bottom - node.height - node.extraTop }))
    }
    bottom -= highest(inRow.map(({ node }) => node)) + SPACING.betweenNodes
  }
  return boxes
}

/** Boxes of the parties that have no place in the chain yet, in rows below it. */
function looseRows(nodes: readonly LayoutNode[], chain: readonly Box[], aspect: number): readonly Box[] {
  const { left, right, bottom } = extent(chain)
  const rows = rowsFor(nodes, right - left, widthOfBlock(nodes, aspect))
  const perRow = Math.ceil(nodes.length / Math.max(1, rows))
  const boxes: Box[] = []
  let y = bottom + SPACING.betweenLayers
  for (let row = 0; row < rows; row++) {
    const inRow = nodes.slice(row * perRow, (row + 1) * perRow)
    let x = left
    for (const node of inRow) {
      boxes.push(boxAt(node, { x, y }))
      x += node.width + SPACING.betweenNodes
    }
    y += highest(inRow) + SPACING.betweenNodes
  }
  return boxes
}

function blocks(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + CLEARANCE &&
    b.x < a.x + a.width + CLEARANCE &&
    a.y < b.y + b.height + CLEARANCE &&
    b.y < a.y + a.height + CLEARANCE
  )
}

/** Moves a box in one direction only, down or (steering) right, until it is clear of all that stands. */
function clearOf(box: Box, standing: readonly Box[]): Box {
  let moved = box
  for (;;) {
    const blocker = standing.find((other) => blocks(moved, other))
    if (!blocker) return moved
    moved =
      box.node.place === 'steering'
        ? { ...moved, x: blocker.x + blocker.width + CLEARANCE }
        : { ...moved, y: blocker.y + blocker.height + CLEARANCE }
  }
}

/** The shift that brings the proposal nearest to where the pinned cards really are, or else to the origin. */
function shiftOf(boxes: readonly Box[]): Position {
  const pinned = boxes.flatMap(({ node, x, y }) =>
    node.pinnedAt ? [{ x: node.pinnedAt.x - x, y: node.pinnedAt.y - node.extraTop - y }] : [],
  )
  if (pinned.length === 0) {
    const { left, top } = extent(boxes)
    return { x: -left, y: -top }
  }
  return {
    x: pinned.reduce((sum, { x }) => sum + x, 0) / pinned.length,
    y: pinned.reduce((sum, { y }) => sum + y, 0) / pinned.length,
  }
}

function toGrid(value: number): number {
  return Math.round(value / GRID) * GRID + 0
}

/**
 * Makes a proposal for a whole map out of the places of the chain: steering parties above it, loose parties below it,
 * everything shifted to fit the pinned cards, and what would lie on a pinned card pushed aside.
 *
 * @param chainPositions top left corners of the boxes (card and the room above it) of the parties of the chain
 * @param aspect width through height of the window that is to show it
 * @returns the top left corner of the card of every party that is not pinned
 */
export function arrange(
  input: LayoutInput,
  chainPositions: ReadonlyMap<Id, Position>,
  aspect: number,
): Table<Position> {
  const nodesAt = (place: LayoutNode['place']) => input.nodes.filter((node) => node.place === place)
  const chain = nodesAt('chain').map((node) => boxAt(node, chainPositions.get(node.id) ?? { x: 0, y: 0 }))
  const boxes = [...steeringRows(nodesAt('steering'), chain), ...chain, ...looseRows(nodesAt('loose'), chain, aspect)]
  const shift = shiftOf(boxes)
  const standing = input.nodes.flatMap((node) =>
    node.pinnedAt ? [boxAt(node, { x: node.pinnedAt.x, y: node.pinnedAt.y - node.extraTop })] : [],
  )
  const anyPinned = standing.length > 0

  const moving = boxes
    .filter(({ node }) => !node.pinnedAt)
    .map((box) => ({ ...box, x: toGrid(box.x + shift.x), y: toGrid(box.y + shift.y) }))
    .sort(
      (a, b) =>
        Number(b.node.place === 'steering') - Number(a.node.place === 'steering') ||
        a.y - b.y ||
        a.x - b.x ||
        compareText(a.node.id, b.node.id),
    )
  const result: [Id, Position][] = []
  for (const box of moving) {
    // Without pinned cards the proposal is free of overlap as it is.
    const { x, y } = anyPinned ? clearOf(box, standing) : box
    if (anyPinned) standing.push({ ...box, x, y })
    result.push([box.node.id, { x, y: y + box.node.extraTop }])
  }
  return Object.fromEntries(result.sort(([a], [b]) => compareText(a, b)))
}
