import type { ChainGraph } from '../chain-graph'
import { type Cycle, dependencyCycles } from '../facts/cycles'
import { sharedMeetings } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { hasStructure } from '../facts/pivots'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Message = 'dependency-cycle.ring' | 'dependency-cycle.pair' | 'dependency-cycle.open'

/**
 * Three or more are a ring. Two are only worth a word when both ways are critical and nobody marked them as mutual;
 * where nobody looked whether they are, it is a question.
 */
function messageOf({ parties, dependencies }: Cycle): Message | undefined {
  if (parties.length > 2) return 'dependency-cycle.ring'
  const critical = dependencies.filter((dependency) => dependency.critical === true)
  if (new Set(critical.map(({ supplier }) => supplier)).size < 2) return undefined
  if (critical.some(({ mutual }) => mutual === true)) return undefined
  return critical.some(({ mutual }) => mutual !== undefined) ? 'dependency-cycle.pair' : 'dependency-cycle.open'
}

function cycleFinding(graph: ChainGraph, cycle: Cycle): RuleFinding | undefined {
  const message = messageOf(cycle)
  if (!message) return undefined
  const { parties, dependencies } = cycle
  const [first = ''] = parties
  const isOpen = message === 'dependency-cycle.open'
  const meetings = sharedMeetings(graph, parties)
  return {
    rule: 'dependency-cycle',
    // Components have no party in common, so the first party tells them apart, whoever else joins.
    key: findingKey(message, [first]),
    kind: isOpen ? 'question' : 'finding',
    severity: isOpen || meetings.length > 0 ? 'low' : 'medium',
    about: [
      ...parties.map((id): Subject => ({ kind: 'parties', id })),
      ...dependencies.map(({ id }): Subject => ({ kind: 'dependencies', id })),
    ],
    message,
    values: {
      parties: namesOf(graph, parties),
      count: parties.length,
      tables: meetings.map(({ name }) => name),
    },
  }
}

/** Parties that, link by link, all wait for each other. */
export const dependencyCycle = {
  id: 'dependency-cycle',
  group: 'structure',
  severity: 'low',
  grounds: ['NORA, Ketens de Baas: wederzijdse afhankelijkheid'],
  messages: ['dependency-cycle.ring', 'dependency-cycle.pair', 'dependency-cycle.open'],
  check: (graph) =>
    hasStructure(graph) ? dependencyCycles(graph).flatMap((cycle) => cycleFinding(graph, cycle) ?? []) : [],
} as const satisfies Rule
