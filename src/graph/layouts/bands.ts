import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { compareText } from '../indexing'
import { flowLayers } from './flow-layers'
import type { LayoutInput, LayoutNode } from './layout-input'

/** A party in its group: `layer` is how far the flow has come, `rank` its place from top (0) to bottom (1). */
export interface Ranked {
  readonly node: LayoutNode
  readonly layer: number
  readonly rank: number
}

/** Parties that stand in the same step, or as far in the flow: one column, or several when it is long. */
export type Group = readonly Ranked[]

/** The groups of one chain, from left to right. */
export type Band = readonly Group[]

export type Neighbours = ReadonlyMap<Id, readonly Id[]>

/** Nodes of which the left sides differ no more than this are in one layer. */
const SAME_LAYER = 98

/** Both ways: who supplies or depends on whom. */
export function neighboursOf(input: LayoutInput): Neighbours {
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
 * The chain as bands of groups: a band for each chain and in it a group for each step, or for each layer of the flow when
 * it has no steps.
 *
 * @param found places that a layered layout found; without them the layers follow from the flow alone
 */
export function bandsOf(input: LayoutInput, neighbours: Neighbours, found?: ReadonlyMap<Id, Position>): Band[] {
  const byChain = new Map<Id | undefined, LayoutNode[]>()
  for (const node of input.nodes) {
    if (node.place !== 'chain') continue
    const band = byChain.get(node.chain)
    if (band) band.push(node)
    else byChain.set(node.chain, [node])
  }
  const outsideChains = byChain.get(undefined)
  const ordered = [...byChain].filter(([chain]) => chain !== undefined).map(([, nodes]) => nodes)
  if (outsideChains) ordered.push(outsideChains)
  return ordered.map((nodes) => {
    const layers = found ? foundLayers(nodes, found) : flowLayers(nodes, input.edges)
    const groups = nodes.some(({ step }) => step !== undefined)
      ? groupsBySteps(nodes, neighbours)
      : groupsByLayers(nodes, layers)
    return groups.map((group) => ranked(group, layers, (id) => found?.get(id)?.y))
  })
}

/** The number of the layer in which a layout put each node. */
function foundLayers(nodes: readonly LayoutNode[], found: ReadonlyMap<Id, Position>): ReadonlyMap<Id, number> {
  const xOf = ({ id }: LayoutNode) => found.get(id)?.x ?? 0
  const layers = new Map<Id, number>()
  let layer = -1
  let start = Number.NEGATIVE_INFINITY
  for (const node of nodes.toSorted((a, b) => xOf(a) - xOf(b) || compareText(a.id, b.id))) {
    if (xOf(node) - start > SAME_LAYER) {
      layer++
      start = xOf(node)
    }
    layers.set(node.id, layer)
  }
  return layers
}

/** Nodes per step, first those of the first step; a node without a step stands near its neighbours. */
function groupsBySteps(nodes: readonly LayoutNode[], neighbours: Neighbours): readonly (readonly LayoutNode[])[] {
  const stepOf = new Map(nodes.flatMap(({ id, step }) => (step === undefined ? [] : [[id, step] as const])))
  const last = Math.max(0, ...stepOf.values())
  const groups: LayoutNode[][] = Array.from({ length: last + 1 }, () => [])
  for (const node of nodes) {
    const around = (neighbours.get(node.id) ?? []).flatMap((id) => stepOf.get(id) ?? []).sort((a, b) => a - b)
    groups[node.step ?? around[around.length >> 1] ?? last]?.push(node)
  }
  return groups.filter((group) => group.length > 0)
}

/** With fewer in a layer than this a chain is a line of its own; with more its layers may share a column. */
const THIN = 1.7
/** A flow with no more layers than this keeps a column for each. */
const FEW_LAYERS = 8

function groupsByLayers(
  nodes: readonly LayoutNode[],
  layers: ReadonlyMap<Id, number>,
): readonly (readonly LayoutNode[])[] {
  const groups: LayoutNode[][] = []
  for (const node of nodes) {
    const layer = layers.get(node.id) ?? 0
    groups[layer] ??= []
    groups[layer].push(node)
  }
  const filled = groups.filter((group) => group !== undefined)
  const most = Math.max(FEW_LAYERS, Math.ceil(Math.sqrt(nodes.length)))
  if (filled.length <= most || nodes.length / filled.length < THIN) return filled
  // Of a long flow in which much goes side by side, what follows each other closely shares a column.
  const merged: LayoutNode[][] = []
  const share = nodes.length / most
  let before = 0
  for (const group of filled) {
    const index = Math.min(most - 1, Math.floor((before + group.length / 2) / share))
    merged[index] ??= []
    merged[index].push(...group)
    before += group.length
  }
  return merged.filter((group) => group !== undefined)
}

/** From top to bottom: as a layout found them or else as they stand now. */
function ranked(
  group: readonly LayoutNode[],
  layers: ReadonlyMap<Id, number>,
  foundY: (id: Id) => number | undefined,
): Group {
  const yOf = (node: LayoutNode) => foundY(node.id) ?? node.at?.y ?? Number.MAX_SAFE_INTEGER
  const xOf = (node: LayoutNode) => node.at?.x ?? Number.MAX_SAFE_INTEGER
  return group
    .toSorted((a, b) => yOf(a) - yOf(b) || xOf(a) - xOf(b) || compareText(a.id, b.id))
    .map((node, i) => ({ node, layer: layers.get(node.id) ?? 0, rank: (i + 0.5) / group.length }))
}
