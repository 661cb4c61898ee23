import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'

interface Membership {
  /** By party the chains it names and that of its step, also those that the map does not have. */
  readonly chainsOf: ReadonlyMap<Id, ReadonlySet<Id>>
  /** By chain its parties, in order of id. */
  readonly partiesOf: ReadonlyMap<Id, readonly Id[]>
  readonly critical: Map<Id | undefined, readonly Dependency[]>
}

/** Every rule asks it of every party and every chain, and a party may name thousands of chains. */
const memberships = new WeakMap<ChainGraph, Membership>()

function membershipOf(graph: ChainGraph): Membership {
  const known = memberships.get(graph)
  if (known) return known
  const chainsOf = new Map<Id, ReadonlySet<Id>>()
  const partiesOf = new Map<Id, Id[]>()
  for (const { id, chains = [], step } of graph.parties) {
    const own = new Set(chains)
    const ofStep = step ? graph.map.steps[step]?.chain : undefined
    if (ofStep !== undefined) own.add(ofStep)
    chainsOf.set(id, own)
    for (const chain of own) {
      const members = partiesOf.get(chain)
      if (members) members.push(id)
      else partiesOf.set(chain, [id])
    }
  }
  const made: Membership = { chainsOf, partiesOf, critical: new Map() }
  memberships.set(graph, made)
  return made
}

const NOBODY: readonly Id[] = []

/** The parties of the map that are part of a chain, in order of id. */
export function membersOf(graph: ChainGraph, chain: Id): readonly Id[] {
  return membershipOf(graph).partiesOf.get(chain) ?? NOBODY
}

/** The triangles around parties of a chain, in order of id. Of a map with one chain all are that chain's. */
export function trianglesIn(graph: ChainGraph, chain: Id): readonly Triangle[] {
  const isOnly = Object.keys(graph.map.chains).length < 2
  return graph.triangles.filter(
    ({ contractor }) => contractor && graph.party(contractor) && (isOnly || isInChain(graph, contractor, chain)),
  )
}

/** Whether a party is part of a chain: it names the chain, or stands in one of its steps. Without a chain: always. */
export function isInChain(graph: ChainGraph, party: Id, chain: Id | undefined): boolean {
  if (chain === undefined) return true
  return membershipOf(graph).chainsOf.get(party)?.has(chain) === true
}

/** Whether a dependency is a link of a chain: both ends are part of it, and it names no other. Without a chain: always. */
export function isLinkOf(graph: ChainGraph, line: Dependency, chain: Id | undefined): boolean {
  if (chain !== undefined && line.chain && line.chain !== chain) return false
  return isInChain(graph, line.supplier, chain) && isInChain(graph, line.dependent, chain)
}

/**
 * The chains that are looked at one by one, in order of id: those of a map that holds several, as far as they have
 * parties. Otherwise one entry, undefined: the map as a whole.
 */
function chainsApart(graph: ChainGraph): readonly (Id | undefined)[] {
  const chains = Object.keys(graph.map.chains).sort()
  if (chains.length < 2) return [undefined]
  const drawn = chains.filter((chain) => membersOf(graph, chain).length > 0)
  return drawn.length > 0 ? drawn : [undefined]
}

/** The same without neighbours: a chain without steps beside one that has them has its goals and meetings on another map. */
export function chainsDrawn(graph: ChainGraph): readonly (Id | undefined)[] {
  const drawn = new Set(Object.values(graph.map.steps).map(({ chain }) => chain))
  const chains = chainsApart(graph)
  const own = chains.filter((chain) => chain !== undefined && drawn.has(chain))
  return own.length > 0 ? own : chains
}

/** The critical dependencies within a chain: both ends are part of it. Umbrella organisations are no link in a chain. */
export function criticalWithin(graph: ChainGraph, chain: Id | undefined): readonly Dependency[] {
  const { critical } = membershipOf(graph)
  const known = critical.get(chain)
  if (known) return known
  const all =
    chain === undefined
      ? graph.structure.dependencies
      : // From the members outwards: most chains are a small part of a large map.
        membersOf(graph, chain).flatMap((id) => graph.criticalOf(id).filter(({ supplier }) => supplier === id))
  const found = within(graph, chain, all)
  critical.set(chain, found)
  return found
}

function within(graph: ChainGraph, chain: Id | undefined, all: readonly Dependency[]): readonly Dependency[] {
  const found = all.filter((line) => line.critical === true && isLinkOf(graph, line, chain))
  if (chain === undefined) return found
  const isLink = (id: Id) => graph.party(id)?.kind !== 'umbrella'
  return found
    .filter(({ supplier, dependent }) => isLink(supplier) && isLink(dependent))
    .sort((a, b) => compareText(a.id, b.id))
}
