import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { type LayoutInput, type LayoutNode, SPACING } from './layout-input'

const SWEEPS = 8
/** Steps of fewer parties are never drawn as several columns next to each other. */
const FEWEST_ROWS = 6

/** The chain's nodes per step, first those of the first step; a node without a step stands near its neighbours. */
function columnsOf(nodes: readonly LayoutNode[], neighbours: ReadonlyMap<Id, readonly Id[]>): LayoutNode[][] {
  const stepOf = new Map(nodes.flatMap(({ id, step }) => (step === undefined ? [] : [[id, step] as const])))
  const last = Math.max(0, ...stepOf.values())
  const columns: LayoutNode[][] = Array.from({ length: last + 1 }, () => [])
  for (const node of nodes) {
    const around = (neighbours.get(node.id) ?? []).flatMap((id) => stepOf.get(id) ?? []).sort((a, b) => a - b)
    columns[node.step ?? around[around.length >> 1] ?? last]?.push(node)
  }
  return columns.filter((column) => column.length > 0)
}

/**
 * Orders each column by the mean place of its nodes' neighbours, back and forth through the columns: the barycentre
 * method of K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system structures",
 * IEEE Transactions on Systems, Man, and Cybernetics 11 (1981), 109-125. Neighbours in any column count.
 */
function orderByBarycentre(columns: LayoutNode[][], neighbours: ReadonlyMap<Id, readonly Id[]>): void {
  const place = new Map<Id, number>()
  const settle = (column: readonly LayoutNode[]) => {
    // Places run from 0 to 1, so that a short column and a long one compare.
    for (const [i, { id }] of column.entries()) place.set(id, (i + 0.5) / column.length)
  }
  columns.forEach(settle)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wish = new Map(
        column.map(({ id }) => {
          const places = (neighbours.get(id) ?? []).flatMap((other) => place.get(other) ?? [])
          const mean = places.reduce((sum, y) => sum + y, 0) / places.length
          return [id, places.length === 0 ? (place.get(id) ?? 0) : mean]
        }),
      )
      column.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0))
      settle(column)
    }
  }
}

/** Long columns become several; neighbours in the order stay side by side instead of far apart. */
function split(column: readonly LayoutNode[], rows: number): LayoutNode[][] {
  const parts = Math.ceil(column.length / rows)
  return Array.from({ length: parts }, (_, part) => column.filter((_, i) => i % parts === part))
}

/** Height of a column, with the room below its last card. */
function heightOf(column: readonly LayoutNode[]): number {
  return column.reduce((sum, { height, extraTop }) => sum + extraTop + height + SPACING.betweenNodes, 0)
}

function neighboursOf(input: LayoutInput): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  const add = (a: Id, b: Id) => {
    const list = found.get(a)
    if (list) list.push(b)
    else found.set(a, [b])
  }
  for (const { from, to } of input.edges) {
    add(from, to)
    add(to, from)
  }
  return found
}

/**
 * A layout that needs no library and takes a large map: a band for each chain, in it a column for each step. Gives the
 * top left corners of the boxes (card and the room above it); steering and loose parties are left out.
 */
export function columnPositions(input: LayoutInput): ReadonlyMap<Id, Position> {
  const neighbours = neighboursOf(input)
  const bands = new Map<Id | undefined, LayoutNode[]>()
  for (const node of input.nodes) {
    if (node.place !== 'chain') continue
    const band = bands.get(node.chain)
    if (band) band.push(node)
    else bands.set(node.chain, [node])
  }
  const outsideChains = bands.get(undefined)
  const ordered = [...bands].filter(([chain]) => chain !== undefined).map(([, nodes]) => nodes)
  if (outsideChains) ordered.push(outsideChains)

  const result = new Map<Id, Position>()
  let top = 0
  for (const band of ordered) {
    const steps = columnsOf(band, neighbours)
    orderByBarycentre(steps, neighbours)
    // A card with its share of the arrows is about as wide as it is high twice over: this keeps a band in proportion.
    const rows = Math.max(FEWEST_ROWS, Math.ceil(Math.sqrt(band.length)))
    const columns = steps.flatMap((step) => split(step, rows))
    const bandHeight = Math.max(...columns.map(heightOf))
    let x = 0
    for (const column of columns) {
      let y = top + (bandHeight - heightOf(column)) / 2
      for (const { id, height, extraTop } of column) {
        result.set(id, { x, y })
        y += extraTop + height + SPACING.betweenNodes
      }
      x += Math.max(...column.map(({ width }) => width)) + SPACING.betweenLayers
    }
    top += bandHeight + SPACING.betweenLayers
  }
  return result
}
