import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import { MEETING_LEVELS } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'
import { overlappingMeetings } from './meeting-overlap'
import { isHeldOn, seatsOf } from './meetings'
import { normalised } from './normalised'

/** The levels a meeting can have, and `open` where nobody filled it in or it deliberately has none. */
type LoadLevel = (typeof MEETING_LEVELS)[number] | 'open'

export const LOAD_LEVELS: readonly LoadLevel[] = [...MEETING_LEVELS, 'open']

/** How often meetings come together in a year, as far as that is known. */
interface Rhythm {
  /** Times a year of those whose rhythm is a number. */
  readonly perYear: number
  /** How many meetings have no number: words, nothing, or deliberately none. */
  readonly unknown: number
}

/** The meetings in which one function of a party sits. */
interface FunctionLoad extends Rhythm {
  /** As it was first written. */
  readonly name: string
  readonly meetings: readonly Id[]
}

/** What the meetings ask of one party. */
export interface PartyLoad extends Rhythm {
  readonly party: Id
  /** Those in which it takes part or presides, in order of id. */
  readonly meetings: readonly Id[]
  /** More than there are meetings when it sits somewhere with several functions. */
  readonly seats: number
  /** In how many it may decide. */
  readonly decides: number
  readonly temporary: number
  readonly levels: Readonly<Record<LoadLevel, number>>
  /** The functions that are filled in, the busiest first. */
  readonly functions: readonly FunctionLoad[]
}

export interface LoadReport {
  /** The parties that sit somewhere, the busiest first: by times a year, by meetings, by name. */
  readonly parties: readonly PartyLoad[]
  /** The meetings that are still held, in order of id. */
  readonly meetings: readonly Meeting[]
  readonly rhythm: Rhythm
  readonly levels: readonly LevelLoad[]
}

/** The meetings of one level. */
interface LevelLoad extends Rhythm {
  readonly level: LoadLevel
  readonly meetings: number
}

/** Two standing meetings with nearly the same people, and what one meeting in their place would mean. */
export interface JoinablePair {
  readonly a: Id
  readonly b: Id
  /** False while the character or level of one of them is not filled in. */
  readonly known: boolean
  /** The parties that sit in both, and those that sit in one of them, in order of id. */
  readonly shared: readonly Id[]
  readonly onlyA: readonly Id[]
  readonly onlyB: readonly Id[]
  /** Shared parties as a part of all parties of the two, 0 to 1. */
  readonly overlap: number
  /**
   * If the one meeting is held as often as the busier of the two and everybody joins; undefined while the rhythm of one
   * of them is not known as a number.
   */
  readonly won: JoinedRhythm | undefined
}

interface JoinedRhythm {
  /** How many sessions a year fall away. */
  readonly sessions: number
  /** Attendances a year that the shared parties win together. */
  readonly saved: number
  /** Attendances a year that come on top for parties that sat in the less frequent one only. */
  readonly added: number
}

function rhythmOf(meetings: readonly Meeting[]): Rhythm {
  let perYear = 0
  let unknown = 0
  for (const { frequency } of meetings) {
    if (typeof frequency === 'number') perYear += frequency
    else unknown++
  }
  return { perYear, unknown }
}

function levelOf({ level }: Meeting): LoadLevel {
  return level ?? 'open'
}

/** What the meetings that are still held ask of each party, and what they come to together. */
export function meetingLoad(graph: ChainGraph): LoadReport {
  const meetings = graph.meetings.filter((meeting) => isHeldOn(meeting, graph.today))
  const meetingsOf = new Map<Id, Meeting[]>()
  for (const meeting of meetings) {
    for (const party of seatsOf(meeting)) {
      const list = meetingsOf.get(party)
      if (list) list.push(meeting)
      else meetingsOf.set(party, [meeting])
    }
  }
  const parties = [...meetingsOf].filter(([id]) => graph.party(id)).map(([id, list]) => loadOf(id, list))
  parties.sort(
    (a, b) =>
      b.perYear - a.perYear ||
      b.meetings.length - a.meetings.length ||
      compareText(graph.nameOf(a.party), graph.nameOf(b.party)),
  )
  const levels = LOAD_LEVELS.map((level): LevelLoad => {
    const own = meetings.filter((meeting) => levelOf(meeting) === level)
    return { level, meetings: own.length, ...rhythmOf(own) }
  }).filter((level) => level.meetings > 0)
  return { parties, meetings, rhythm: rhythmOf(meetings), levels }
}

function loadOf(party: Id, meetings: readonly Meeting[]): PartyLoad {
  const levels = { political: 0, executive: 0, tactical: 0, operational: 0, open: 0 }
  const functions = new Map<string, { readonly name: string; readonly at: Set<Meeting> }>()
  let seats = 0
  let decides = 0
  for (const meeting of meetings) {
    const own = (meeting.participants ?? []).filter((seat) => seat.party === party)
    // Who presides without a seat of its own sits there all the same.
    seats += Math.max(1, own.length)
    if (own.some(({ mandate }) => mandate === 'decide')) decides++
    levels[levelOf(meeting)]++
    for (const seat of own) {
      if (!seat.function) continue
      const key = normalised(seat.function)
      const known = functions.get(key) ?? { name: seat.function, at: new Set<Meeting>() }
      known.at.add(meeting)
      functions.set(key, known)
    }
  }
  return {
    party,
    meetings: meetings.map(({ id }) => id),
    seats,
    decides,
    temporary: meetings.filter(({ permanence }) => permanence === 'temporary').length,
    levels,
    functions: [...functions.values()]
      .map(({ name, at }): FunctionLoad => {
        const own = [...at]
        return { name, meetings: own.map(({ id }) => id), ...rhythmOf(own) }
      })
      .sort((a, b) => b.perYear - a.perYear || b.meetings.length - a.meetings.length || compareText(a.name, b.name)),
    ...rhythmOf(meetings),
  }
}

/**
 * The pairs of meetings that the room could look at together, by the definition of `overlappingMeetings`: standing, still
 * held, of one character and level as far as known, with enough parties in common. Those where most is won come first.
 */
export function joinablePairs(graph: ChainGraph): readonly JoinablePair[] {
  const pairs = overlappingMeetings(graph).map(({ a, b, known }): JoinablePair => {
    const inA = seatsOf(a)
    const inB = seatsOf(b)
    const shared = [...inA].filter((id) => inB.has(id)).sort()
    const onlyA = [...inA].filter((id) => !inB.has(id)).sort()
    const onlyB = [...inB].filter((id) => !inA.has(id)).sort()
    const overlap = shared.length / (shared.length + onlyA.length + onlyB.length)
    const won = joinedRhythm(a.frequency, b.frequency, shared.length, onlyA.length, onlyB.length)
    return { a: a.id, b: b.id, known, shared, onlyA, onlyB, overlap, won }
  })
  const gain = ({ won }: JoinablePair) => (won ? won.saved - won.added : 0)
  return pairs.sort((x, y) => gain(y) - gain(x) || y.overlap - x.overlap)
}

function joinedRhythm(
  a: Meeting['frequency'],
  b: Meeting['frequency'],
  shared: number,
  onlyA: number,
  onlyB: number,
): JoinedRhythm | undefined {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined
  const busiest = Math.max(a, b)
  const sessions = Math.min(a, b)
  return { sessions, saved: shared * sessions, added: onlyA * (busiest - a) + onlyB * (busiest - b) }
}
