import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import { sortedRecords } from '../indexing'

/**
 * Room between cards, in map units. `related`: between neighbouring columns with a relation from one to the other, for
 * the words of several relations. `unrelated`: between other neighbouring columns. `betweenLayers`: between the chain and
 * what stands above and below it, and between the lines into which a long chain is broken. `betweenNodes`: between two
 * cards above each other.
 */
export const SPACING = { related: 152, unrelated: 92, betweenLayers: 104, betweenNodes: 80 } as const

/** What a card takes up, in map units: `extraTop` is kept free above it, for its triangle. */
export interface NodeSize {
  readonly id: Id
  readonly width: number
  readonly height: number
  readonly extraTop: number
}

export interface LayoutNode extends NodeSize {
  readonly chain: Id | undefined
  /** Place of its step among the steps of its own chain; undefined when it has no step. */
  readonly step: number | undefined
  /**
   * `steering`: owner or client, no contractor and in no step: it stands above the chain. `loose`: in no step and without
   * dependencies: it stands below. All others make up the chain.
   */
  readonly place: 'steering' | 'chain' | 'loose'
  /** Contractors of the triangles in which it is owner or client. */
  readonly steers: readonly Id[]
  /** Where it stands now: an order that is good is kept. */
  readonly at: Position | undefined
  /** Where a pinned party stands and stays. */
  readonly pinnedAt: Position | undefined
}

interface LayoutEdge {
  readonly id: Id
  readonly from: Id
  readonly to: Id
}

/** All a layout needs to know of a map, in order of id. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  /** One per pair of parties and direction. */
  readonly edges: readonly LayoutEdge[]
}

const CARD = { width: 196, height: 66, extraTop: 0 }

/** For each owner and client: the contractors of the triangles in which it is one. */
function contractorsBySteering(map: ChainMap): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const { contractor, owner, clients } of sortedRecords(map.triangles)) {
    for (const party of new Set([owner?.party, ...(clients ?? []).map((client) => client.party)])) {
      if (!party) continue
      found.set(party, [...(found.get(party) ?? []), ...(contractor ? [contractor] : [])])
    }
  }
  return found
}

function layoutEdges(map: ChainMap): readonly LayoutEdge[] {
  const edges = new Map<string, LayoutEdge>()
  for (const { id, supplier, dependent } of sortedRecords(map.dependencies)) {
    const pair = `${supplier} ${dependent}`
    const known = Object.hasOwn(map.parties, supplier) && Object.hasOwn(map.parties, dependent)
    if (known && supplier !== dependent && !edges.has(pair)) edges.set(pair, { id, from: supplier, to: dependent })
  }
  return [...edges.values()]
}

/**
 * Reads from a map what a layout needs.
 *
 * @param sizes of the cards; a party that is not in the list gets the size of a small card
 */
export function layoutInput(map: ChainMap, sizes: readonly NodeSize[]): LayoutInput {
  const sizeOf = new Map(sizes.map((size) => [size.id, size]))
  const stepsOfChain = new Map<Id, Id[]>()
  for (const id of map.stepOrder) {
    const chain = map.steps[id]?.chain
    if (chain) stepsOfChain.set(chain, [...(stepsOfChain.get(chain) ?? []), id])
  }
  const steering = contractorsBySteering(map)
  const contractors = new Set(Object.values(map.triangles).map(({ contractor }) => contractor))
  const edges = layoutEdges(map)
  const related = new Set(edges.flatMap(({ from, to }) => [from, to]))

  const placeOf = (id: Id, inStep: boolean): LayoutNode['place'] => {
    if (inStep || contractors.has(id)) return 'chain'
    if (steering.has(id)) return 'steering'
    return related.has(id) ? 'chain' : 'loose'
  }

  const nodes = sortedRecords(map.parties).map((party): LayoutNode => {
    const step = party.step ? map.steps[party.step] : undefined
    const { width, height, extraTop } = sizeOf.get(party.id) ?? CARD
    return {
      id: party.id,
      width,
      height,
      extraTop,
      chain: step?.chain ?? party.chains?.[0],
      step: step && stepsOfChain.get(step.chain)?.indexOf(step.id),
      place: placeOf(party.id, step !== undefined),
      steers: steering.get(party.id) ?? [],
      at: map.positions[party.id],
      pinnedAt: party.pinned ? map.positions[party.id] : undefined,
    }
  })
  return { nodes, edges }
}
