import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { LensStop } from './lens-stop'

/** 0: the chain cannot do without it and it is strained; 1: one of the two; 2: neither, or nobody said so. */
type Rank = 0 | 1 | 2

function rankOf({ critical, strained }: Dependency): Rank {
  if (critical === true && strained === true) return 0
  return critical === true || strained === true ? 1 : 2
}

/** The best rank of the dependencies of each party; a party without any is not among them. */
function partyRanks(map: ChainMap): ReadonlyMap<Id, Rank> {
  const ranks = new Map<Id, Rank>()
  for (const dependency of Object.values(map.dependencies)) {
    const rank = rankOf(dependency)
    for (const id of [dependency.supplier, dependency.dependent]) if (rank < (ranks.get(id) ?? 2)) ranks.set(id, rank)
  }
  return ranks
}

/** The parties and dependencies that decide how early a record is asked about. */
function touchedBy(map: ChainMap, { collection, id }: LensStop['record']): readonly Id[] {
  switch (collection) {
    case 'triangles':
      return [map.triangles[id]?.contractor ?? '']
    case 'assignments':
      return [map.triangles[map.assignments[id]?.triangle ?? '']?.contractor ?? '']
    case 'couplingPoints':
      return map.couplingPoints[id]?.dependencies ?? []
    case 'agreements':
      return map.agreements[id]?.covers ?? []
    case 'meetings':
      return map.meetings[id]?.decidesOn ?? []
    default:
      return [id]
  }
}

/**
 * Puts first what a chain leans on and where it chafes: a group that stops after ten questions has then asked the ten that
 * matter. Of the rest what the group has before its eyes comes before what the map would have to be moved for. Within that
 * the order stays as it was, and the questions about one record stay together.
 *
 * @param isInView of a record that is neither critical nor strained; left out, all is in view
 */
export function weightiestFirst(
  map: ChainMap,
  stops: readonly LensStop[],
  isInView: (record: LensStop['record']) => boolean = () => true,
): readonly LensStop[] {
  const ofParty = partyRanks(map)
  const known = new Map<Id, Rank>()
  const rank = (stop: LensStop): Rank => {
    const before = known.get(stop.record.id)
    if (before !== undefined) return before
    let best: Rank = 2
    for (const id of touchedBy(map, stop.record)) {
      const dependency = map.dependencies[id]
      const own = dependency ? rankOf(dependency) : (ofParty.get(id) ?? 2)
      if (own < best) best = own
    }
    known.set(stop.record.id, best)
    return best
  }
  const ranked: readonly [LensStop[], LensStop[], LensStop[], LensStop[]] = [[], [], [], []]
  const seen = new Map<Id, boolean>()
  const isSeen = ({ record }: LensStop): boolean => {
    const before = seen.get(record.id) ?? isInView(record)
    seen.set(record.id, before)
    return before
  }
  for (const stop of stops) {
    const own = rank(stop)
    ranked[own === 2 && !isSeen(stop) ? 3 : own].push(stop)
  }
  return ranked.flat()
}
