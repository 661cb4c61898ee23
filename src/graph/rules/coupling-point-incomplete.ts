import type { Id } from '../../model/id'
import type { CouplingEnd, CouplingPoint } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { partyAt } from '../facts/exchange'
import { isHeldOn, seatsOf } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { isThereFor } from '../facts/organisation'
import { withoutVoice } from '../facts/umbrellas'
import type { RuleFinding, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** What makes a coupling point work: where, when, by whom and with which room to decide. */
const FIELDS = ['meeting', 'moment', 'representedBy', 'mandate'] as const

function nameOfEnd(graph: ChainGraph, end: CouplingEnd): readonly string[] {
  if ('party' in end) return graph.party(end.party) ? [graph.nameOf(end.party)] : []
  const triangle = graph.map.triangles[end.triangle]
  if (triangle?.contractor && graph.party(triangle.contractor)) return [graph.nameOf(triangle.contractor)]
  return triangle?.name ? [triangle.name] : []
}

function subjectsOf(graph: ChainGraph, { ends }: CouplingPoint): readonly Subject[] {
  return ends.flatMap((end): readonly Subject[] =>
    'party' in end
      ? graph.party(end.party)
        ? [{ kind: 'parties', id: end.party }]
        : []
      : graph.map.triangles[end.triangle]
        ? [{ kind: 'triangles', id: end.triangle }]
        : [],
  )
}

/** Who can speak for an end: the party, or of a triangle its contractor, its owner and its clients. */
function speakersOf(graph: ChainGraph, end: CouplingEnd): readonly Id[] {
  const triangle = 'triangle' in end ? graph.map.triangles[end.triangle] : undefined
  const above = triangle ? [triangle.owner?.party, ...(triangle.clients ?? []).map(({ party }) => party)] : []
  return [partyAt(graph, end), ...above].flatMap((id) => (id && graph.party(id) ? id : []))
}

/** The ends that do not sit in the meeting of the coupling point, unless it says who speaks for them or an umbrella does. */
function unseated(graph: ChainGraph, { ends, meeting: id, representedBy }: CouplingPoint): readonly Id[] {
  const meeting = id ? graph.map.meetings[id] : undefined
  if (!meeting?.participants || representedBy || !isHeldOn(meeting, graph.today)) return []
  const seats = seatsOf(meeting)
  const isHeard = (party: Id) => [...seats].some((seat) => isThereFor(graph, seat, party))
  const parties = ends.flatMap((end) => {
    const party = partyAt(graph, end)
    return party && graph.party(party) && !speakersOf(graph, end).some(isHeard) ? party : []
  })
  return withoutVoice(graph, [...new Set(parties)].sort(), seats).unheard
}

/** A coupling point whose meeting seats one of its ends only, or none: there the two do not meet. */
function checkSeats(graph: ChainGraph, point: CouplingPoint): readonly RuleFinding[] {
  const absent = unseated(graph, point)
  if (absent.length === 0 || !point.meeting) return []
  const message = 'coupling-point-incomplete.not-seated'
  return [
    {
      rule: 'coupling-point-incomplete',
      key: findingKey(message, [point.id]),
      kind: 'finding',
      severity: 'medium',
      about: [
        { kind: 'couplingPoints', id: point.id },
        { kind: 'meetings', id: point.meeting },
        ...absent.map((id): Subject => ({ kind: 'parties', id })),
      ],
      message,
      values: {
        ends: point.ends.flatMap((end) => nameOfEnd(graph, end)),
        meeting: graph.map.meetings[point.meeting]?.name ?? '',
        parties: namesOf(graph, absent),
      },
    },
  ]
}

/** A meeting that is held no more is no place either. */
function hasEndedMeeting({ map, today }: ChainGraph, { meeting: id }: CouplingPoint): boolean {
  const meeting = id ? map.meetings[id] : undefined
  return meeting !== undefined && !isHeldOn(meeting, today)
}

/** One finding for each coupling point, whatever it lacks: a list of what is still to be arranged. */
function checkPoint(graph: ChainGraph, point: CouplingPoint): readonly RuleFinding[] {
  const ended = hasEndedMeeting(graph, point)
  const fields = FIELDS.filter(
    (field) => point[field] === undefined || point[field] === null || (field === 'meeting' && ended),
  )
  if (fields.length === 0) return []
  const known = ended || fields.some((field) => point[field] === null)
  const message = known ? 'coupling-point-incomplete.none' : 'coupling-point-incomplete.open'
  return [
    {
      rule: 'coupling-point-incomplete',
      key: findingKey(message, [point.id]),
      kind: known ? 'finding' : 'question',
      severity: 'low',
      about: [{ kind: 'couplingPoints', id: point.id }, ...subjectsOf(graph, point)],
      message,
      values: { ends: point.ends.flatMap((end) => nameOfEnd(graph, end)), fields },
    },
  ]
}

/** A coupling point without a place, a moment, someone who is there, or a mandate; or with a place where an end has no seat. */
export const couplingPointIncomplete = {
  id: 'coupling-point-incomplete',
  group: 'coupling',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Inleiding (waar en wanneer driehoek en keten elkaar treffen)',
    'Advies ketensturing, Handelingsperspectief, stap 1 (overleggen en mandaten)',
    'Advies ketensturing, Handelingsperspectief, stap 8 (overlegstructuren)',
  ],
  messages: [
    'coupling-point-incomplete.none',
    'coupling-point-incomplete.open',
    'coupling-point-incomplete.not-seated',
  ],
  check: (graph) =>
    sortedRecords(graph.map.couplingPoints).flatMap((point) => [
      ...checkPoint(graph, point),
      ...checkSeats(graph, point),
    ]),
} as const satisfies Rule
