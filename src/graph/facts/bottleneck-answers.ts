import type { Id } from '../../model/id'
import type { Bottleneck } from '../../model/schema/findings-and-views'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { coverOn } from './agreement-cover'
import { binds, holdsOn } from './agreements'
import { dependenciesAmong } from './dependencies'
import { isHeldOn } from './meetings'
import { isNamed, normalised } from './normalised'
import { type TakenUp, takenUp } from './taken-up'
import { venueOf } from './venues'

/** Whether anything answers a bottleneck; `open` where an empty field could still show it. */
type Outcome = 'answered' | 'open' | 'unanswered'

/** A bottleneck with what it is about, as far as that is on the map. */
interface Case {
  readonly bottleneck: Bottleneck
  readonly parties: readonly Id[]
  /** Records that are no party. */
  readonly records: readonly Id[]
  /** The dependencies it names; where it names none, those between the parties it names. */
  readonly dependencies: readonly Dependency[]
}

function caseOf(graph: ChainGraph, bottleneck: Bottleneck): Case {
  const about = [...new Set(bottleneck.about)]
  const parties = about.filter((id) => graph.party(id)).sort()
  const named = dependenciesAmong(graph, about)
  const among = parties.flatMap((id) => graph.outgoing(id).filter(({ dependent }) => parties.includes(dependent)))
  return {
    bottleneck,
    parties,
    records: about.filter((id) => !graph.party(id)).sort(),
    dependencies: named.length > 0 ? named : among,
  }
}

/** Whether an agreement can be the answer: a law was there before, and what people complain about is none. */
function canAnswer({ bottleneck }: Case, { id, kind }: Pick<Agreement, 'id' | 'kind'>): boolean {
  return kind !== 'statute' && bottleneck.about?.includes(id) !== true
}

function byAgreement(graph: ChainGraph, one: Case): Outcome {
  const { parties, records, dependencies } = one
  const standing = (id: Id) => graph.agreementsOn(id).some((it) => canAnswer(one, it) && holdsOn(it, graph.today))
  const covers = dependencies.map((dependency) => coverOn(graph, dependency))
  const isCovered = covers.some(
    ({ outcome, agreements, orders }) =>
      outcome === 'covered' &&
      (orders !== undefined ||
        agreements.some((id) => {
          const agreement = graph.map.agreements[id]
          return agreement !== undefined && canAnswer(one, agreement)
        })),
  )
  if (isCovered || records.some(standing)) return 'answered'
  const mayBind =
    dependencies.length === 0 &&
    parties.length > 1 &&
    graph.agreements.some((it) => it.covers === undefined && binds(it, parties) && holdsOn(it, graph.today))
  return mayBind || covers.some(({ outcome, isOpen }) => outcome !== 'covered' && isOpen) ? 'open' : 'unanswered'
}

/** Whether a meeting decides: known, or not known to be otherwise. */
function decides({ character, decidesOn }: Meeting): Outcome {
  if (character === 'decides') return 'answered'
  if (character !== undefined) return 'unanswered'
  return decidesOn === undefined ? 'open' : 'answered'
}

function byMeeting(graph: ChainGraph, { bottleneck, records, dependencies }: Case): Outcome {
  const text = normalised(bottleneck.text)
  const subjects = new Set([...records, ...dependencies.map(({ id }) => id)])
  const own = graph.meetings.filter(
    (meeting) =>
      isHeldOn(meeting, graph.today) &&
      (meeting.decidesOn?.some((id) => subjects.has(id)) ||
        meeting.topics?.some((topic) => isNamed(text, normalised(topic)))),
  )
  const outcomes = own.map(decides)
  const venues = dependencies.map((dependency) => venueOf(graph, dependency))
  if (outcomes.includes('answered') || venues.some(({ outcome }) => outcome === 'decided')) return 'answered'
  return outcomes.includes('open') || venues.some(({ isOpen }) => isOpen) ? 'open' : 'unanswered'
}

/** Of a bottleneck about parties alone only what was put down about them counts: they are asked about much else. */
function byRoom(taken: TakenUp, { bottleneck, parties, records, dependencies }: Case): Outcome {
  const subjects = [bottleneck.id, ...records, ...dependencies.map(({ id }) => id)]
  const isTaken =
    subjects.some((id) => taken.byRecord(id) || taken.byAnswer(id)) ||
    (records.length === 0 && parties.some((id) => taken.byRecord(id))) ||
    parties.some((a, i) => parties.slice(i + 1).some((b) => taken.ofPair(a, b)))
  return isTaken ? 'answered' : 'unanswered'
}

/** The bottlenecks that a proposal answers which may still come, or was carried out; what was turned down is no answer. */
function addressed({ map }: ChainGraph): ReadonlySet<Id> {
  const standing = Object.values(map.proposals).filter(({ state }) => state !== 'rejected')
  return new Set(standing.flatMap(({ addresses = [] }) => addresses))
}

/** A bottleneck that the group recognised, and to which nothing on the map is an answer. */
interface UnansweredBottleneck {
  readonly bottleneck: Bottleneck
  /** Whether something may be, and a field that nobody filled in yet keeps it from showing. */
  readonly isOpen: boolean
}

/**
 * The confirmed bottlenecks about which no agreement stands, no meeting decides, and the room took nothing up: no answer, action,
 * decision or proposal. Where a map knows no agreement, no meeting and nothing of the room there is nothing to compare with.
 *
 * @param rule the rule that tells them, whose own answers do not count
 * @returns in order of id
 */
export function unansweredBottlenecks(graph: ChainGraph, rule: string): readonly UnansweredBottleneck[] {
  const { map } = graph
  const confirmed = Object.values(map.bottlenecks).filter(({ state }) => state === 'confirmed')
  const known = [map.agreements, map.meetings, map.actions, map.decisions, map.answers]
  if (confirmed.length === 0 || known.every((table) => Object.keys(table).length === 0)) return []
  const taken = takenUp(graph, rule)
  const proposed = addressed(graph)
  return confirmed
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((bottleneck): readonly UnansweredBottleneck[] => {
      if (proposed.has(bottleneck.id)) return []
      const one = caseOf(graph, bottleneck)
      const outcomes = [byAgreement(graph, one), byMeeting(graph, one), byRoom(taken, one)]
      if (outcomes.includes('answered')) return []
      return [{ bottleneck, isOpen: outcomes.includes('open') || one.parties.length + one.records.length === 0 }]
    })
}
