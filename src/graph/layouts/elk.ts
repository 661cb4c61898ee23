import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { type LayoutInput, SPACING } from './layout-input'

/** The part of ELK's JSON format that goes in. */
export interface ElkGraph {
  readonly id: string
  readonly layoutOptions: Record<string, string>
  readonly children: { id: string; width: number; height: number; layoutOptions: Record<string, string> }[]
  readonly edges: { id: string; sources: string[]; targets: string[] }[]
}

/** The part of ELK's answer that is read. */
export interface ElkResult {
  readonly children?: readonly { readonly id: string; readonly x?: number; readonly y?: number }[] | undefined
}

/** Lays a graph out with ELK: in a worker in the app, in the same thread in a test. */
export type RunElk = (graph: ElkGraph) => Promise<ElkResult>

/**
 * The chain as ELK's layered algorithm takes it: direction right, the steps as partitions so that a later step stands to
 * the right of an earlier one. Steering and loose parties are left out. A card's box includes the room above it.
 */
export function toElkGraph({ nodes, edges }: LayoutInput): ElkGraph {
  const inChain = nodes.filter(({ place }) => place === 'chain')
  const known = new Set(inChain.map(({ id }) => id))
  return {
    id: 'chain',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      // Components laid out apart would each start at the left, whatever their steps.
      'elk.separateConnectedComponents': 'false',
      'elk.layered.spacing.nodeNodeBetweenLayers': String(SPACING.related),
      'elk.spacing.nodeNode': String(SPACING.betweenNodes),
      // An arrow that passes between two cards has room on both sides, and so never brings the cards nearer.
      'elk.spacing.edgeNode': String(SPACING.betweenNodes / 2),
      'elk.randomSeed': '1',
    },
    children: inChain.map(({ id, width, height, extraTop, step }) => ({
      id,
      width,
      height: height + extraTop,
      layoutOptions: step === undefined ? {} : { 'elk.partitioning.partition': String(step) },
    })),
    edges: edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  }
}

/** The top left corners of the boxes (card and the room above it) in ELK's answer. */
export function fromElkResult(result: ElkResult): ReadonlyMap<Id, Position> {
  return new Map((result.children ?? []).map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]))
}
