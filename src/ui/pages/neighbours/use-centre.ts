import { useEffect } from 'react'
import { buildChainGraph, type ChainGraph } from '../../../graph/chain-graph'
import { busiestParty } from '../../../graph/facts/partners'
import { emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { keepCentre, useNeighbours } from './neighbours-store'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The open map prepared for looking things up; an empty one while no map is open. */
export function useChainGraph(): ChainGraph {
  const map = useDocument((state) => state.map)
  return buildChainGraph(map ?? NOTHING)
}

/**
 * The party in the middle: the one that is selected, else the one that was there last, else the one with the most
 * partners; undefined while the map has no parties.
 */
export function useCentre(graph: ChainGraph): Id | undefined {
  const selection = useSession((state) => state.selection)
  const kept = useNeighbours((state) => state.centre)
  const [only, ...others] = selection
  const chosen = only !== undefined && others.length === 0 && graph.party(only) ? only : undefined
  const busiest = busiestParty(graph)
  const centre = chosen ?? (kept !== null && graph.party(kept) ? kept : busiest)
  useEffect(() => {
    if (centre !== undefined) keepCentre(centre)
  }, [centre])
  return centre
}
