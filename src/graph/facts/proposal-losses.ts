import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { Proposal, ProposedChange } from '../../model/schema/wanted'
import { buildChainGraph, type ChainGraph } from '../chain-graph'
import { coverOn } from './agreement-cover'
import { isInChain } from './chains'
import { isHeldOn, seatsOf } from './meetings'
import { representation } from './organisation'
import { isBesideChain } from './partnership'
import { carriedOut } from './proposals'
import { venueOf } from './venues'

/** What is there now and would not be there any more with a proposal. Lists in order of id. */
interface ProposalLosses {
  /** Critical or strained dependencies about which a meeting decides now, and then none. */
  readonly venues: readonly Dependency[]
  /** Parties that sit in a chain meeting that decides now, and in none of that chain then. */
  readonly seats: readonly Id[]
  /** Dependencies that an agreement covers now, and then none. */
  readonly agreements: readonly Dependency[]
}

const NOTHING: ProposalLosses = { venues: [], seats: [], agreements: [] }

/** Tables on which it rests, besides meetings and parties, whether a meeting decides about a dependency. */
const ABOUT_VENUES = ['chains', 'steps', 'dependencies', 'goals'] as const

/** The records of a table that a proposal changes or ends. */
function alteredIn({ tables }: ProposedChange, name: keyof ProposedChange['tables']): ReadonlySet<Id> {
  const { changed = {}, removed = {} } = tables[name] ?? {}
  return new Set([...Object.keys(changed), ...Object.keys(removed)])
}

/** Whether a party becomes part of other chains; whoever goes takes its dependencies along. */
function changesChains({ tables }: ProposedChange): boolean {
  return Object.values(tables.parties?.changed ?? {}).some(
    ([from, to]) => from.step !== to.step || !sameValue(from.chains, to.chains),
  )
}

/**
 * What a pending proposal by itself would take away. Only what the proposal touches is looked at again, and what an empty
 * field may still show is no loss. Where the proposal changes nothing, as in the wanted picture itself, there is none.
 */
export function proposalLosses(graph: ChainGraph, { id, change }: Proposal): ProposalLosses {
  const { map: after } = carriedOut(graph.map, id)
  if (after === graph.map) return NOTHING
  return {
    venues: lostVenues(graph, after, change),
    seats: lostSeats(graph, after, change),
    agreements: lostAgreements(graph, after, change),
  }
}

/** The map as it becomes with these dependencies only, for whatever else is there is not asked about. */
function graphOf({ today, readerDay }: ChainGraph, after: ChainMap, dependencies: readonly Dependency[]): ChainGraph {
  const kept = dependencies.flatMap(({ id }) => (after.dependencies[id] ? [[id, after.dependencies[id]]] : []))
  return buildChainGraph({ ...after, dependencies: Object.fromEntries(kept) }, { today, readerDay })
}

function lostVenues(graph: ChainGraph, after: ChainMap, change: ProposedChange): readonly Dependency[] {
  const meetings = alteredIn(change, 'meetings')
  const anywhere = ABOUT_VENUES.some((name) => alteredIn(change, name).size > 0) || changesChains(change)
  if (meetings.size === 0 && !anywhere) return []
  const decided = graph.dependencies.filter((dependency) => {
    if (dependency.critical !== true && dependency.strained !== true) return false
    const venue = venueOf(graph, dependency)
    return venue.outcome === 'decided' && (anywhere || venue.meetings.every((meeting) => meetings.has(meeting)))
  })
  if (decided.length === 0) return []
  const then = graphOf(graph, after, decided)
  // Of a meeting that is not there nobody can fill in anything either.
  const mayFillIn = then.meetings.some((one) => isHeldOn(one, graph.today))
  return then.dependencies.filter((dependency) => {
    const { outcome, isOpen } = venueOf(then, dependency)
    return outcome !== 'decided' && !(isOpen && mayFillIn)
  })
}

/** Whether a meeting is for a chain and decides: known, or not known to be otherwise. */
function mayDecide({ scope, character }: Meeting): boolean {
  return scope === 'chain' && (character === 'decides' || character === undefined)
}

function decides(meeting: Meeting): boolean {
  return mayDecide(meeting) && (meeting.character === 'decides' || (meeting.decidesOn ?? []).length > 0)
}

function lostSeats(graph: ChainGraph, after: ChainMap, change: ProposedChange): readonly Id[] {
  const altered = alteredIn(change, 'meetings')
  const before = graph.meetings.filter((one) => altered.has(one.id) && isHeldOn(one, graph.today) && decides(one))
  if (before.length === 0) return []
  const then = graphOf(graph, after, [])
  const later = then.meetings.filter((one) => isHeldOn(one, graph.today) && mayDecide(one))
  const lost = before.flatMap((meeting) => {
    const { chain } = meeting
    if (chain && !after.chains[chain]) return []
    const seated = later
      .filter((one) => !chain || !one.chain || one.chain === chain)
      .flatMap((one) => [...seatsOf(one)])
    const isHeard = representation(then, seated)
    return [...seatsOf(meeting)].filter((id) => {
      const party = then.party(id)
      if (!party || isBesideChain(party) || isHeard(id)) return false
      return !chain || isInChain(then, id, chain) || !isInChain(graph, id, chain)
    })
  })
  return [...new Set(lost)].sort()
}

function lostAgreements(graph: ChainGraph, after: ChainMap, change: ProposedChange): readonly Dependency[] {
  const altered = alteredIn(change, 'agreements')
  if (altered.size === 0) return []
  const covered = graph.dependencies.filter((dependency) => {
    const { outcome, agreements, orders } = coverOn(graph, dependency)
    return outcome === 'covered' && orders === undefined && agreements.every((id) => altered.has(id))
  })
  if (covered.length === 0) return []
  const then = graphOf(graph, after, covered)
  return then.dependencies.filter((dependency) => {
    const { outcome, isOpen } = coverOn(then, dependency)
    return outcome !== 'covered' && !isOpen
  })
}
