import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { starsOf } from '../facts/pairs'
import { anySeatsKnown, tableOf } from '../facts/tables'
import type { RuleFinding, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const dependencySubject = ({ id }: Dependency): Subject => ({ kind: 'dependencies', id })

function meetingsUnder(graph: ChainGraph, dependencies: readonly Dependency[]): readonly Id[] {
  return [...new Set(dependencies.flatMap((dependency) => tableOf(graph, dependency).meetings))].sort()
}

function meetingNames(graph: ChainGraph, meetings: readonly Id[]): readonly string[] {
  return [...new Set(meetings.map((id) => graph.map.meetings[id]?.name ?? id))].sort(compareText)
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

/** A critical dependency without a table where both ends can decide about it together; see `facts/tables.ts`. */
export const missingTable = {
  id: 'missing-table',
  group: 'meetings',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 1: de overleggen en mandaten in beeld',
    'Advies ketensturing, Analyse: niveau 1 en niveau 3',
  ],
  messages: ['missing-table.none', 'missing-table.talk-only', 'missing-table.open', 'missing-table.mandate-open'],
  check: (graph) => {
    const critical = graph.dependencies.filter((dependency) => dependency.critical === true)
    if (critical.length === 0) return []
    if (!anySeatsKnown(graph)) return [noSeats(graph, critical)]
    const none: Dependency[] = []
    const talk: Dependency[] = []
    const open: Dependency[] = []
    for (const dependency of critical) {
      const { outcome, isOpen } = tableOf(graph, dependency)
      if (outcome === 'none') none.push(dependency)
      else if (outcome === 'discussed') (isOpen ? open : talk).push(dependency)
    }
    return [
      ...perParty(graph, 'missing-table.none', none),
      ...perParty(graph, 'missing-table.talk-only', talk),
      ...openMandates(graph, open),
    ]
  },
} as const satisfies Rule
