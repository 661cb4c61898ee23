import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { holdsOn } from '../facts/agreements'
import { isHeldOn, seatsOf, sharedMeetings } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { clientPartiesOf } from '../facts/steering'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Two parties that lean on each other without a common client, and what lies between them. */
interface Pair {
  /** In order of id. */
  readonly parties: readonly [Id, Id]
  readonly evidence: Subject[]
}

/** A pair that does meet, in meetings from which no way up is known. */
interface StuckPair extends Pair {
  readonly meetings: readonly Meeting[]
  /** At every meeting people chose that there is none; otherwise somebody has yet to look. */
  readonly known: boolean
}

/**
 * Pairs with a critical dependency between them, or that meet and have an agreement; both with known clients and none in
 * common.
 */
function pairsApart(graph: ChainGraph): readonly Pair[] {
  const clients = new Map<Id, ReadonlySet<Id>>()
  for (const { contractor } of graph.triangles) {
    if (contractor && graph.party(contractor) && !clients.has(contractor)) {
      clients.set(contractor, clientPartiesOf(graph, contractor))
    }
  }
  const found = new Map<string, Pair>()
  const add = (one: Id, other: Id, subject: Subject) => {
    const [a, b] = [clients.get(one), clients.get(other)]
    if (!a?.size || !b?.size) return
    for (const id of a) if (b.has(id)) return
    const parties: [Id, Id] = one < other ? [one, other] : [other, one]
    const name = parties.join(' ')
    const known = found.get(name)
    if (known) known.evidence.push(subject)
    else found.set(name, { parties, evidence: [subject] })
  }
  for (const { id, supplier, dependent, critical } of graph.dependencies) {
    if (critical === true) add(supplier, dependent, { kind: 'dependencies', id })
  }
  const matesOf = meetingMates(graph)
  for (const agreement of graph.agreements) {
    if (!holdsOn(agreement, graph.today)) continue
    const bound = new Set([...(agreement.parties ?? []), ...(agreement.onBehalfOf ?? [])])
    for (const one of bound) {
      if (!clients.has(one)) continue
      for (const other of matesOf(one)) {
        if (one < other && bound.has(other)) add(one, other, { kind: 'agreements', id: agreement.id })
      }
    }
  }
  return [...found.values()]
}

/**
 * Prepares the look-up of who sits with a party in a meeting that is still held. An agreement can bind hundreds; of their
 * pairs only those that meet matter here.
 */
function meetingMates(graph: ChainGraph): (party: Id) => ReadonlySet<Id> {
  const known = new Map<Id, ReadonlySet<Id>>()
  return (party) => {
    const before = known.get(party)
    if (before) return before
    const meetings = graph.meetingsOf(party).filter((meeting) => isHeldOn(meeting, graph.today))
    const mates = new Set(meetings.flatMap((meeting) => [...seatsOf(meeting)]))
    known.set(party, mates)
    return mates
  }
}

function stuckPairs(graph: ChainGraph): readonly StuckPair[] {
  return pairsApart(graph).flatMap((pair) => {
    const meetings = sharedMeetings(graph, pair.parties)
    // A meeting that goes on to itself leads nowhere.
    if (meetings.length === 0 || meetings.some(({ id, escalatesTo }) => escalatesTo && escalatesTo !== id)) return []
    return { ...pair, meetings, known: meetings.every(({ escalatesTo }) => escalatesTo !== undefined) }
  })
}

/**
 * Hands the pairs out to as few meetings as possible: again and again the meeting that most of the pairs share, so that a
 * room hears one finding per meeting and not one per pair.
 */
function byMeeting(pairs: readonly StuckPair[]): readonly { readonly meeting: Meeting; readonly pairs: StuckPair[] }[] {
  const shared: { meeting: Meeting; pairs: StuckPair[] }[] = []
  let left = pairs
  while (left.length > 0) {
    const counts = new Map<Meeting, number>()
    for (const { meetings } of left) for (const meeting of meetings) counts.set(meeting, (counts.get(meeting) ?? 0) + 1)
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
    if (!best) break
    const [meeting] = best
    shared.push({ meeting, pairs: left.filter(({ meetings }) => meetings.includes(meeting)) })
    left = left.filter(({ meetings }) => !meetings.includes(meeting))
  }
  return shared
}

function crossesDepartments(graph: ChainGraph, { parties }: Pair): boolean {
  const [a, b] = parties.map((id) => graph.party(id)?.department)
  return !!a && !!b && a !== b
}

function checkMeeting(graph: ChainGraph, meeting: Meeting, pairs: readonly StuckPair[], known: boolean): RuleFinding {
  const message = known ? 'no-escalation-path.none' : 'no-escalation-path.open'
  const parties = [...new Set(pairs.flatMap((pair) => pair.parties))].sort()
  const evidence = new Map(pairs.flatMap((pair) => pair.evidence.map((subject) => [subject.id, subject] as const)))
  return {
    rule: 'no-escalation-path',
    key: findingKey(message, [meeting.id]),
    kind: known ? 'finding' : 'question',
    severity: known && pairs.some((pair) => crossesDepartments(graph, pair)) ? 'medium' : 'low',
    about: [
      { kind: 'meetings', id: meeting.id },
      ...parties.map((id): Subject => ({ kind: 'parties', id })),
      ...[...evidence.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ],
    message,
    values: { meeting: meeting.name, parties: namesOf(graph, parties), count: pairs.length },
  }
}

/** Parties with different clients that meet, and no meeting of theirs says where a difference goes. */
export const noEscalationPath = {
  id: 'no-escalation-path',
  group: 'meetings',
  severity: 'low',
  grounds: [
    'NORA, Ketensturing: de wereld van ketens',
    'Advies ketensturing, Handelingsperspectief, stap 8 (overlegstructuren: relatie met andere overleggen)',
  ],
  messages: ['no-escalation-path.none', 'no-escalation-path.open'],
  check: (graph) => {
    const pairs = stuckPairs(graph)
    return [true, false].flatMap((known) =>
      byMeeting(pairs.filter((pair) => pair.known === known)).map((stuck) =>
        checkMeeting(graph, stuck.meeting, stuck.pairs, known),
      ),
    )
  },
} as const satisfies Rule
