import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import { MEETING_LEVELS } from '../../model/vocabulary'
import { compareText } from '../indexing'
import { isHeldOn } from './meetings'

type MeetingLevel = (typeof MEETING_LEVELS)[number]
/** A level, or `unknown` where nobody looked and `none` where a meeting deliberately has none. */
export type RungId = MeetingLevel | 'unknown' | 'none'

/** From the top down. */
const RUNGS: readonly RungId[] = [...MEETING_LEVELS, 'unknown', 'none']

/**
 * Where a matter goes that a meeting cannot settle:
 * - `up` one level higher, `jump` past a level, `same` another meeting of the level, `down` a lower one
 * - `unplaced` to another meeting, while the level of one of them is not known
 * - `top` nowhere: this is the highest level
 * - `none` deliberately nowhere
 * - `open` nobody looked
 */
type WayUp = 'up' | 'jump' | 'same' | 'down' | 'unplaced' | 'top' | 'none' | 'open'

export interface LadderStep {
  readonly rung: RungId
  readonly way: WayUp
  /** The meeting it puts matters before; undefined when there is none on the map. */
  readonly to: Id | undefined
  /** The levels a jump leaves out, the lowest first. */
  readonly skipped: readonly MeetingLevel[]
  /** When a matter comes back where it began: the meetings it passes, this one first. Empty otherwise. */
  readonly loop: readonly Id[]
  /** Whether it is no longer held on the day. */
  readonly hasEnded: boolean
}

export interface MeetingLadder {
  /** The four levels, also when empty, and those without a level when there are any; meetings in order of name. */
  readonly rungs: readonly { readonly id: RungId; readonly meetings: readonly Meeting[] }[]
  readonly steps: Table<LadderStep>
}

/**
 * The meetings of a map by level, with for each where it puts matters before.
 *
 * @param day ISO date on which one looks whether a temporary meeting is still held
 */
export function meetingLadder({ meetings }: Pick<ChainMap, 'meetings'>, day: string): MeetingLadder {
  const all = Object.values(meetings).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
  const steps: Record<Id, LadderStep> = {}
  for (const meeting of all) {
    const above = targetOf(meetings, meeting)
    steps[meeting.id] = {
      rung: rungOf(meeting),
      ...wayOf(meeting, above),
      to: above?.id,
      loop: loopOf(meetings, meeting),
      hasEnded: !isHeldOn(meeting, day),
    }
  }
  const rungs = RUNGS.map((id) => ({ id, meetings: all.filter((meeting) => rungOf(meeting) === id) }))
  return {
    rungs: rungs.filter(({ id, meetings: own }) => own.length > 0 || (id !== 'unknown' && id !== 'none')),
    steps,
  }
}

function rungOf({ level }: Meeting): RungId {
  return level === undefined ? 'unknown' : (level ?? 'none')
}

function targetOf(meetings: Table<Meeting>, { escalatesTo }: Meeting): Meeting | undefined {
  return escalatesTo ? meetings[escalatesTo] : undefined
}

function wayOf(meeting: Meeting, above: Meeting | undefined): Pick<LadderStep, 'way' | 'skipped'> {
  const way = (id: WayUp, skipped: readonly MeetingLevel[] = []) => ({ way: id, skipped })
  if (!above) {
    if (meeting.escalatesTo === null) return way('none')
    return way(meeting.level === MEETING_LEVELS[0] ? 'top' : 'open')
  }
  if (!meeting.level || !above.level) return way('unplaced')
  const [from, to] = [MEETING_LEVELS.indexOf(meeting.level), MEETING_LEVELS.indexOf(above.level)]
  if (to === from) return way('same')
  if (to > from) return way('down')
  return to === from - 1 ? way('up') : way('jump', MEETING_LEVELS.slice(to + 1, from).reverse())
}

function loopOf(meetings: Table<Meeting>, start: Meeting): readonly Id[] {
  const passed: Id[] = []
  const seen = new Set<Id>()
  for (let at: Meeting | undefined = start; at && !seen.has(at.id); at = targetOf(meetings, at)) {
    seen.add(at.id)
    passed.push(at.id)
    if (targetOf(meetings, at)?.id === start.id) return passed
  }
  return []
}

/** What the ladder comes to; meetings that are no longer held do not count. */
interface LadderCount {
  readonly meetings: number
  /** Those that put matters before another meeting. */
  readonly escalating: number
  readonly open: number
  readonly loops: number
  readonly ended: number
}

/** Counts what `meetingLadder` found. A loop counts once, however many meetings are in it. */
export function countLadder({ steps }: MeetingLadder): LadderCount {
  const held = Object.values(steps).filter(({ hasEnded }) => !hasEnded)
  const loops = new Set(
    Object.values(steps).flatMap(({ loop }) => (loop.length > 0 ? [[...loop].sort().join(' ')] : [])),
  )
  return {
    meetings: held.length,
    escalating: held.filter(({ to }) => to !== undefined).length,
    open: held.filter(({ way }) => way === 'open').length,
    loops: loops.size,
    ended: Object.keys(steps).length - held.length,
  }
}
