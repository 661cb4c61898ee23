import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { dependenciesAmong } from '../facts/dependencies'
import { affectedBy, isHeldOn, seatsOf } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { withoutVoice } from '../facts/umbrellas'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function checkMeeting(graph: ChainGraph, meeting: Meeting): readonly RuleFinding[] {
  if (meeting.feasibilityChecked || !isHeldOn(meeting, graph.today)) return []
  const seats = seatsOf(meeting)
  const absent = affectedBy(graph, meeting).filter((id) => !seats.has(id))
  const { unheard, umbrellas } = withoutVoice(graph, absent, seats)
  if (unheard.length === 0) return []
  const known = meeting.participants !== undefined
  const message = known ? 'affected-party-absent.absent' : 'affected-party-absent.open'
  const decided = dependenciesAmong(graph, meeting.decidesOn).filter(
    ({ supplier, dependent }) => unheard.includes(supplier) || unheard.includes(dependent),
  )
  return [
    {
      rule: 'affected-party-absent',
      key: findingKey(message, [meeting.id]),
      kind: known ? 'finding' : 'question',
      severity: known ? 'medium' : 'low',
      about: [
        { kind: 'meetings', id: meeting.id },
        ...unheard.map((id): Subject => ({ kind: 'parties', id })),
        ...decided.map(({ id }): Subject => ({ kind: 'dependencies', id })),
      ],
      message,
      values: { meeting: meeting.name, parties: namesOf(graph, unheard), umbrellas: namesOf(graph, umbrellas) },
    },
  ]
}

/** A meeting that decides on what a party delivers, gets or contributes, and that party does not sit there. */
export const affectedPartyAbsent = {
  id: 'affected-party-absent',
  group: 'meetings',
  severity: 'medium',
  grounds: ['Advies ketensturing, Analyse, niveau 3 (besluiten in de keten op uitvoerbaarheid bekeken)'],
  messages: ['affected-party-absent.absent', 'affected-party-absent.open'],
  check: (graph) => graph.meetings.flatMap((meeting) => checkMeeting(graph, meeting)),
} as const satisfies Rule
