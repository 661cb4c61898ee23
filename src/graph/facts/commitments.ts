import type { Id } from '../../model/id'
import type { Chain } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { accountableOf } from './accountable'
import { trianglesIn } from './chains'
import { speaksForOwner } from './organisation'

/** An owner of a triangle in a chain who did not commit to it, with the contractor it owns. */
interface SilentOwner {
  readonly owner: Id
  readonly contractor: Id
}

/** The owners in the triangles of a chain of whom no commitment to it is known, in order of the triangles. */
export function silentOwners(graph: ChainGraph, { id, commitments }: Chain): readonly SilentOwner[] {
  const owned = trianglesIn(graph, id).flatMap(({ owner, contractor }) =>
    owner && contractor && graph.party(owner.party) ? [{ owner: owner.party, contractor }] : [],
  )
  const accountable = accountableOf(graph.map, id)?.party
  // Who answers for the chain as a whole stands by it.
  const said = (owner: Id) =>
    owner === accountable || commitments?.some(({ party }) => speaksForOwner(graph, party, owner)) === true
  return owned.filter(({ owner }) => !said(owner))
}
