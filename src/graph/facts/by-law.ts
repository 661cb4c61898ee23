import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { coverOn } from './agreement-cover'
import { holdsOn } from './agreements'
import { dependenciesAmong } from './dependencies'

/** Whether a party judges for itself: courts, the prosecution, and what else stands outside the tiers of government. */
export function isIndependent({ kind, tier }: Pick<Party, 'kind' | 'tier'>): boolean {
  return kind === 'judiciary' || tier === 'independent'
}

/** Whether a party has authority (gezag) over the work of another, beside who manages it. */
export function hasAuthority(graph: ChainGraph, holder: Id, over: Id): boolean {
  return graph.trianglesOf(over).some(({ authorities }) => authorities?.some(({ party }) => party === holder))
}

/**
 * Whether what is delivered is not for the two ends to settle: a duty of law, what an independent party decides (a
 * judgment), authority (of a prosecutor over an investigation, of a mayor over public order), or what a profession owes its
 * own client (an advocate). Times, numbers and information can be spoken about, the thing itself not.
 */
export function isOwnJudgement(graph: ChainGraph, dependency: Dependency): boolean {
  return dependency.nature === 'statutory' || isJudgedAlone(graph, dependency)
}

/** The same without what the law lays on a party: how that runs between two is for the two to speak about. */
export function isJudgedAlone(graph: ChainGraph, { supplier, dependent, flow }: Dependency): boolean {
  const party = graph.party(supplier)
  if (party?.kind === 'profession') return true
  return (
    flow === 'decision' && party !== undefined && (isIndependent(party) || hasAuthority(graph, supplier, dependent))
  )
}

/** Kinds that come with their own talks between those who made them, or none at all. */
const OWN_TALKS: ReadonlySet<Agreement['kind']> = new Set<Agreement['kind']>([
  'statute',
  'contract',
  'service-level',
  'grant',
  'administrative-agreement',
])

/**
 * Whether a law, contract, service level, grant or administrative agreement covers the dependency today, or an agreement of
 * just these two: they have their own talks about it, and no table is missed there.
 */
export function hasOwnTalks(graph: ChainGraph, dependency: Dependency): boolean {
  const { outcome, agreements } = coverOn(graph, dependency)
  return (
    outcome === 'covered' &&
    agreements.some((id) => {
      const agreement = graph.map.agreements[id]
      return agreement !== undefined && (OWN_TALKS.has(agreement.kind) || isBetweenTwo(agreement, dependency))
    })
  )
}

function isBetweenTwo({ parties }: Agreement, { supplier, dependent }: Dependency): boolean {
  return parties?.length === 2 && parties.includes(supplier) && parties.includes(dependent)
}

/** Kinds that no owner or client steers. */
const UNSTEERED: ReadonlySet<Party['kind']> = new Set<Party['kind']>(['profession', 'company', 'international'])

/**
 * Whether a party works for the chain without being steered: a profession, a company, an international body, others outside
 * government, and whoever delivers under a contract today. Who buys under one is not contracted by it.
 */
export function isContracted(graph: ChainGraph, { id, kind, tier }: Party): boolean {
  if (UNSTEERED.has(kind) || (kind === 'other' && tier === 'civil-society')) return true
  if (graph.trianglesOf(id).length > 0) return false
  return graph
    .agreementsOf(id)
    .some((one) => one.kind === 'contract' && holdsOn(one, graph.today) && deliversUnder(graph, id, one))
}

/**
 * Whether a party delivers what an agreement covers; where nothing tells who delivers, it may be any of its parties. Not who
 * orders from another of them: what runs from a client to its contractor is the order itself.
 */
function deliversUnder(graph: ChainGraph, party: Id, { covers, parties = [] }: Agreement): boolean {
  const isClient = parties.some((other) =>
    graph.trianglesOf(other).some(({ clients }) => other !== party && clients?.some((one) => one.party === party)),
  )
  if (isClient) return false
  const covered = dependenciesAmong(graph, covers)
  return covered.length === 0 || covered.some(({ supplier }) => supplier === party)
}
