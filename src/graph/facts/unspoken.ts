import type { Id } from '../../model/id'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { indexBy } from '../indexing'
import { coverOn } from './agreement-cover'
import { isJudgedAlone } from './by-law'
import { isInChain } from './chains'
import { couplingsBetween } from './exchange'
import { isHeldOn, seatsOf, sharedMeetings } from './meetings'
import { isNamed, normalised } from './normalised'
import { isWithinOne } from './organisation'
import { pairName } from './pairs'
import { takenUp } from './taken-up'
import { isOnlyDiscussed } from './uncoupled'

/** A dependency that people call strained, between two that meet, and that is spoken of nowhere as far as the map shows. */
export interface Unspoken {
  readonly dependency: Dependency
  /** The meetings for the chain where both sit, in order of id. */
  readonly meetings: readonly Meeting[]
  /** Whether one of those does not say yet what is on its agenda: then it may be spoken of there. */
  readonly isOpen: boolean
}

/** Agreements under which those who made them speak of how it goes; a law is none: that it is laid down does not ease a strain. */
const CONTRACTS: ReadonlySet<Agreement['kind']> = new Set<Agreement['kind']>(['contract', 'service-level', 'grant'])

function isAgendaKnown({ topics, decidesOn }: Meeting): boolean {
  return topics !== undefined || decidesOn !== undefined
}

/** Whether a meeting of a chain is for both ends: one of another chain is not about what runs between them. */
function isForBoth(graph: ChainGraph, { scope, chain }: Meeting, ends: readonly Id[]): boolean {
  if (scope !== 'chain') return false
  return !chain || !graph.map.chains[chain] || ends.every((id) => isInChain(graph, id, chain))
}

/** Whether two that meet say what they meet about, and it is named: by its product, or by a goal to which both add. */
function isOnAgenda(graph: ChainGraph, { topics, decidesOn }: Meeting, dependency: Dependency): boolean {
  const product = normalised(dependency.product)
  if (topics?.some((topic) => isNamed(product, normalised(topic)))) return true
  return (decidesOn ?? []).some((id) => {
    const adding = graph.map.goals[id]?.contributions?.map(({ party }) => party) ?? []
    return adding.includes(dependency.supplier) && adding.includes(dependency.dependent)
  })
}

/** A meeting of just these two that names no subjects: there they speak of all that lies between them. */
function isTheirOwn(meeting: Meeting): boolean {
  return seatsOf(meeting).size === 2 && !isAgendaKnown(meeting)
}

/** What bottlenecks are about: records by their id, and pairs of parties that one names together. */
function heardOf({ map, party }: ChainGraph): { readonly ids: ReadonlySet<Id>; readonly pairs: ReadonlySet<string> } {
  const [ids, pairs] = [new Set<Id>(), new Set<string>()]
  for (const { about = [] } of Object.values(map.bottlenecks)) {
    for (const id of about) ids.add(id)
    const parties = about.filter((id) => party(id))
    for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) pairs.add(pairName(a, b))
  }
  return { ids, pairs }
}

function isUnderContract(graph: ChainGraph, dependency: Dependency): boolean {
  const { outcome, agreements } = coverOn(graph, dependency)
  return (
    outcome === 'covered' &&
    agreements.some((id) => {
      const kind = graph.map.agreements[id]?.kind
      return kind !== undefined && CONTRACTS.has(kind)
    })
  )
}

/** Makes the question whether a dependency is spoken of anywhere besides the meetings its two ends share. */
function spokenElsewhere(graph: ChainGraph, rule: string): (dependency: Dependency) => boolean {
  const between = couplingsBetween(graph)
  const decided = new Set(
    graph.meetings.filter((meeting) => isHeldOn(meeting, graph.today)).flatMap(({ decidesOn }) => decidesOn ?? []),
  )
  const named = indexBy(Object.values(graph.map.couplingPoints), ({ dependencies }) => new Set(dependencies ?? []))
  const heard = heardOf(graph)
  const taken = takenUp(graph, rule)
  return (dependency) => {
    const { id, supplier, dependent } = dependency
    return (
      decided.has(id) ||
      named(id).length > 0 ||
      // One that does not say what it is about may be about this.
      between(supplier, dependent).some(({ dependencies }) => dependencies === undefined) ||
      heard.ids.has(id) ||
      heard.pairs.has(pairName(supplier, dependent)) ||
      taken.byRecord(id) ||
      taken.byAnswer(id) ||
      taken.ofPair(supplier, dependent) ||
      isUnderContract(graph, dependency)
    )
  }
}

/**
 * The strained dependencies of which nobody speaks, while both ends sit in a running meeting of the chain: no meeting decides
 * on it or has it as a topic, no coupling point or bottleneck is about it, and the room took nothing up. What a profession or an
 * independent party decides alone is left out, and so is what the rule about deciding together tells.
 *
 * @param rule the rule that tells them, whose own answers do not count as speaking
 * @returns in order of id
 */
export function unspokenStrains(graph: ChainGraph, rule: string): readonly Unspoken[] {
  const strained = graph.dependencies.filter((dependency) => dependency.strained === true)
  if (strained.length === 0) return []
  const isSpokenElsewhere = spokenElsewhere(graph, rule)
  return strained.flatMap((dependency): readonly Unspoken[] => {
    const { supplier, dependent } = dependency
    if (isWithinOne(graph, dependency) || isJudgedAlone(graph, dependency)) return []
    const shared = sharedMeetings(graph, [supplier, dependent])
    const meetings = shared.filter((meeting) => isForBoth(graph, meeting, [supplier, dependent]))
    if (meetings.length === 0 || shared.some(isTheirOwn) || isOnlyDiscussed(graph, dependency)) return []
    if (shared.some((meeting) => isOnAgenda(graph, meeting, dependency)) || isSpokenElsewhere(dependency)) return []
    return [{ dependency, meetings, isOpen: !meetings.every(isAgendaKnown) }]
  })
}
