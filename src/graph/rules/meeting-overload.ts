import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { clustersOf, overlapClusters } from '../facts/meeting-overlap'
import { chainMeetings, isHeldOn } from '../facts/meetings'
import { comparedFunction } from '../facts/steering'
import type { FindingValue, RuleFinding, Subject } from '../finding'
import { compareText, indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

interface Crowd {
  readonly variant: 'alike' | 'alike-open' | 'temporary' | 'ended' | 'one-function'
  readonly parts: readonly string[]
  readonly meetings: readonly Meeting[]
  readonly about?: readonly Subject[]
  readonly values?: Readonly<Record<string, FindingValue>>
}

function withIds(graph: ChainGraph, ids: readonly Id[]): readonly Meeting[] {
  return ids.flatMap((id) => graph.map.meetings[id] ?? [])
}

/** Standing meetings with nearly the same people; where a character or level is still open it stays a question. */
function alike(graph: ChainGraph): readonly Crowd[] {
  const { known, open } = overlapClusters(graph)
  return [
    ...known.map((ids): Crowd => ({ variant: 'alike', parts: ids.slice(0, 1), meetings: withIds(graph, ids) })),
    ...open.map((ids): Crowd => ({ variant: 'alike-open', parts: ids.slice(0, 1), meetings: withIds(graph, ids) })),
  ]
}

/** Many temporary meetings that decide on the same dependency or goal. */
function temporary(graph: ChainGraph): readonly Crowd[] {
  const held = graph.meetings.filter((meeting) => meeting.permanence === 'temporary' && isHeldOn(meeting, graph.today))
  const deciding = indexBy(held, ({ decidesOn }) => decidesOn ?? [])
  const crowded = [...new Set(held.flatMap(({ decidesOn }) => decidesOn ?? []))]
    .filter((id) => (graph.map.dependencies[id] ?? graph.map.goals[id]) !== undefined)
    .filter((id) => deciding(id).length >= graph.settings.temporaryMeetings)
    .sort()
  return clustersOf(crowded.map((id) => deciding(id).map((meeting) => meeting.id))).map((ids): Crowd => {
    const subjects = crowded.filter((subject) => deciding(subject).some(({ id }) => ids.includes(id)))
    return {
      variant: 'temporary',
      parts: subjects.slice(0, 1),
      meetings: withIds(graph, ids),
      about: subjects.map((id) => ({ kind: graph.map.goals[id] ? 'goals' : 'dependencies', id })),
      values: {
        subjects: subjects.map((id) => graph.map.goals[id]?.text ?? graph.map.dependencies[id]?.product ?? id),
      },
    }
  })
}

/** Temporary meetings that should be over: one finding for all of them, for it is one look at the calendar. */
function ended(graph: ChainGraph): readonly Crowd[] {
  const meetings = graph.meetings.filter(
    (meeting) => meeting.permanence === 'temporary' && !isHeldOn(meeting, graph.today),
  )
  return meetings.length > 0 ? [{ variant: 'ended', parts: [WHOLE_MAP], meetings }] : []
}

/** One function at many tables of the chain. */
function oneFunction(graph: ChainGraph): readonly Crowd[] {
  const functions = new Map<string, { party: Id; name: string; compared: string; meetings: Set<Meeting> }>()
  for (const meeting of chainMeetings(graph, undefined)) {
    for (const holder of meeting.participants ?? []) {
      const { party, function: name } = holder
      const compared = comparedFunction(holder)
      if (!name || !compared || !graph.party(party)) continue
      const key = `${party} ${compared}`
      const known = functions.get(key)
      if (known) known.meetings.add(meeting)
      else functions.set(key, { party, name, compared, meetings: new Set([meeting]) })
    }
  }
  return [...functions.values()]
    .filter(({ meetings }) => meetings.size >= graph.settings.meetingsPerFunction)
    .map(({ party, name, compared, meetings }) => ({
      variant: 'one-function',
      parts: [party, `function ${compared}`],
      meetings: [...meetings],
      about: [{ kind: 'parties', id: party }],
      values: { party: graph.nameOf(party), function: name },
    }))
}

/** Meetings that might be fewer: alike, temporary and many, over but still drawn, or many for one function. */
export const meetingOverload = {
  id: 'meeting-overload',
  group: 'meetings',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: minder bestuurlijke drukte)',
    'Advies ketensturing, Handelingsperspectief, stap 8 (context van de ketenoverleggen)',
  ],
  messages: [
    'meeting-overload.alike',
    'meeting-overload.alike-open',
    'meeting-overload.temporary',
    'meeting-overload.ended',
    'meeting-overload.one-function',
  ],
  check: (graph) => {
    const crowds = [...alike(graph), ...temporary(graph), ...ended(graph), ...oneFunction(graph)]
    const signs = new Set(crowds.filter(({ variant }) => variant !== 'alike-open').map(({ variant }) => variant))
    return crowds.map(({ variant, parts, meetings, about = [], values = {} }): RuleFinding => {
      const message = `meeting-overload.${variant}` as const
      const isOpen = variant === 'alike-open'
      return {
        rule: 'meeting-overload',
        key: findingKey(message, parts),
        kind: isOpen ? 'question' : 'finding',
        severity: signs.size >= 2 && !isOpen ? 'medium' : 'low',
        about: [...meetings.map(({ id }): Subject => ({ kind: 'meetings', id })), ...about],
        message,
        values: { meetings: meetings.map(({ name }) => name).sort(compareText), count: meetings.length, ...values },
      }
    })
  },
} as const satisfies Rule
