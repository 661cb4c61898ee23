import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { hasOwnTalks, isOwnJudgement } from '../facts/by-law'
import { couplingsBetween } from '../facts/exchange'
import { isHeldOn } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { isWithinOne } from '../facts/organisation'
import { starsOf } from '../facts/pairs'
import { isOnlyDiscussed, uncoupledDependencies } from '../facts/uncoupled'
import { anySeatsKnown, venueOf } from '../facts/venues'
import type { RuleFinding, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { decisionOn } from '../what-if/settlement'
import { findingKey, WHOLE_MAP } from './finding-key'

const dependencySubject = ({ id }: Dependency): Subject => ({ kind: 'dependencies', id })

function meetingsUnder(graph: ChainGraph, dependencies: readonly Dependency[]): readonly Id[] {
  return [...new Set(dependencies.flatMap((dependency) => venueOf(graph, dependency).meetings))].sort()
}

function meetingNames(graph: ChainGraph, meetings: readonly Id[]): readonly string[] {
  return [...new Set(meetings.map((id) => graph.map.meetings[id]?.name ?? id))].sort(compareText)
}

/** Whether a coupling point of the two ends has a meeting: then that is their place, whoever sits there. */
function coupledInMeeting(graph: ChainGraph): (dependency: Dependency) => boolean {
  const between = couplingsBetween(graph)
  return ({ supplier, dependent }) =>
    between(supplier, dependent).some(({ meeting: id }) => {
      const meeting = id ? graph.map.meetings[id] : undefined
      return meeting !== undefined && isHeldOn(meeting, graph.today)
    })
}

/** One finding for each pair of parties, or for all pairs of the party that has the most of them. */
function perParty(
  graph: ChainGraph,
  message: 'missing-table.none' | 'missing-table.talk-only',
  dependencies: readonly Dependency[],
): readonly RuleFinding[] {
  return starsOf(dependencies).map((star): RuleFinding => {
    const { party, others } = star
    const parties = [party, ...others].map((id): Subject => ({ kind: 'parties', id }))
    const edges = star.dependencies.map(dependencySubject)
    const meetings = message === 'missing-table.none' ? [] : meetingsUnder(graph, star.dependencies)
    const places = meetings.map((id): Subject => ({ kind: 'meetings', id }))
    return {
      rule: 'missing-table',
      key: findingKey(message, others.length === 1 ? [party, ...others].sort() : [party]),
      kind: 'finding',
      severity: message === 'missing-table.none' ? 'medium' : 'low',
      // A pair is shown where it waits for each other, a party with many at the party.
      about: others.length === 1 ? [...edges, ...parties, ...places] : [...parties, ...edges, ...places],
      message,
      values: {
        party: graph.nameOf(party),
        others: namesOf(graph, others),
        count: star.dependencies.length,
        meetings: meetingNames(graph, meetings),
      },
    }
  })
}

/** One question for the map: no meeting shows who sits there. */
function noSeats(graph: ChainGraph, critical: readonly Dependency[]): RuleFinding {
  return {
    rule: 'missing-table',
    key: findingKey('missing-table.open', [WHOLE_MAP]),
    kind: 'question',
    severity: 'low',
    about: [
      { kind: 'map', id: graph.map.id },
      ...graph.meetings.map(({ id }): Subject => ({ kind: 'meetings', id })),
      ...critical.map(dependencySubject),
    ],
    message: 'missing-table.open',
    values: { count: critical.length },
  }
}

/** One question for the map: parties meet, and nobody filled in who may decide there and about what. */
function openMandates(graph: ChainGraph, dependencies: readonly Dependency[]): readonly RuleFinding[] {
  if (dependencies.length === 0) return []
  const meetings = meetingsUnder(graph, dependencies)
  return [
    {
      rule: 'missing-table',
      key: findingKey('missing-table.mandate-open', [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: [...meetings.map((id): Subject => ({ kind: 'meetings', id })), ...dependencies.map(dependencySubject)],
      message: 'missing-table.mandate-open',
      values: { count: dependencies.length, meetings: meetingNames(graph, meetings) },
    },
  ]
}

/** A critical dependency without a table where both ends can decide about it together; see `facts/venues.ts`. */
export const missingTable = {
  id: 'missing-table',
  group: 'meetings',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 1 (overleggen en mandaten)',
    'Advies ketensturing, Analyse, niveau 1 (afspraken op verschillende plekken)',
    'Advies ketensturing, Analyse, niveau 3 (een gremium waar partners elkaar treffen)',
    'Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: doel en mandaat)',
  ],
  messages: ['missing-table.none', 'missing-table.talk-only', 'missing-table.open', 'missing-table.mandate-open'],
  check: (graph) => {
    const hasPlace = coupledInMeeting(graph)
    // That two parties never meet is told by the rule about coupling points, once.
    const told = new Set(uncoupledDependencies(graph).map(({ dependency }) => dependency))
    const critical = graph.dependencies.filter((dependency) => dependency.critical === true)
    if (critical.length === 0) return []
    if (!anySeatsKnown(graph)) return [noSeats(graph, critical)]
    const none: Dependency[] = []
    const talk: Dependency[] = []
    const open: Dependency[] = []
    for (const dependency of critical) {
      if (isWithinOne(graph, dependency)) continue
      const { outcome, isOpen } = venueOf(graph, dependency)
      if (outcome === 'discussed' && isOpen) open.push(dependency)
      if (isOpen || isOwnJudgement(graph, dependency)) continue
      if (isOnlyDiscussed(graph, dependency)) {
        // Where the chain decides on it without one of the ends, the mandate is what is asked about, and not the meeting.
        if (decisionOn(graph, dependency).outcome !== 'decided') talk.push(dependency)
      } else if (
        outcome === 'none' &&
        !told.has(dependency) &&
        !hasOwnTalks(graph, dependency) &&
        !hasPlace(dependency)
      ) {
        none.push(dependency)
      }
    }
    return [
      ...perParty(graph, 'missing-table.none', none),
      ...perParty(graph, 'missing-table.talk-only', talk),
      ...openMandates(graph, open),
    ]
  },
} as const satisfies Rule
