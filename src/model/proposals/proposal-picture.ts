import type { ChainMap } from '../chain-map'
import { appliesCleanly, applyDiff, reverseDiff } from '../diff'
import type { Id } from '../id'
import { asDiff } from './proposable'
import { type Misfit, wantedMap } from './wanted-map'

/** The map without and with one proposal. */
export interface ProposalPicture {
  readonly before: ChainMap
  readonly after: ChainMap
  readonly misfits: readonly Misfit[]
}

/**
 * What a proposal by itself would change, or changed when it was adopted; also of one that was rejected.
 *
 * @returns undefined for an adopted one on a map that has changed further since, so that what it changed cannot be told
 */
export function proposalPicture(map: ChainMap, id: Id): ProposalPicture | undefined {
  const proposal = map.proposals[id]
  if (!proposal) return undefined
  if (proposal.state === 'adopted') {
    const back = reverseDiff(asDiff(proposal.change))
    return appliesCleanly(map, back) ? { before: applyDiff(map, back), after: map, misfits: [] } : undefined
  }
  const asIdea: ChainMap = { ...map, proposals: { ...map.proposals, [id]: { ...proposal, state: 'idea' } } }
  const { map: after, misfits } = wantedMap(asIdea, [id])
  return { before: asIdea, after, misfits }
}
