import type { ChainMap } from '../../model/chain-map'
import { type Id, newId } from '../../model/id'
import type { Action, Decision, Session } from '../../model/schema/session'
import { compareText } from '../indexing'

/** The sessions of a map, the newest first; of one day the one that was made last. */
export function sessionsOf({ sessions }: Pick<ChainMap, 'sessions'>): readonly Session[] {
  return Object.values(sessions).sort((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id))
}

/** The session that is going on: the newest that has not ended. */
export function currentSession(map: Pick<ChainMap, 'sessions'>): Session | undefined {
  return openSessions(map)[0]
}

/** An action nobody has taken up yet, of the session that is going on. */
export function freshAction(map: ChainMap, text: string): Action {
  return { id: newId('action'), text, state: 'open', ...ofSession(map) }
}

/** A decision that is asked for, of the session that is going on. */
export function freshDecision(map: ChainMap, text: string): Decision {
  return { id: newId('decision'), text, state: 'requested', ...ofSession(map) }
}

/** What a map gets that goes on from another. */
interface FollowUp {
  readonly id: Id
  readonly title: string
  /** The day it is about from now on, as an ISO date. */
  readonly today: string
  /** What its sessions that were going on get, now that they have ended. */
  readonly closed: Readonly<Record<Id, Partial<Session>>>
}

/**
 * The map for the next session: the same records, so that the two compare, with everything that was said and agreed. It is
 * a draft of today that says from which map it goes on.
 */
export function followUpOf(map: ChainMap, { id, title, today, closed }: FollowUp): ChainMap {
  const sessions = Object.values(map.sessions).map((session): [Id, Session] => [
    session.id,
    { ...session, ...closed[session.id] },
  ])
  return {
    ...map,
    id,
    title,
    basedOn: map.id,
    status: 'draft',
    referenceDate: today,
    sessions: Object.fromEntries(sessions),
  }
}

/** The sessions that are going on. */
export function openSessions(map: Pick<ChainMap, 'sessions'>): readonly Session[] {
  return sessionsOf(map).filter(({ endedOn }) => endedOn === undefined)
}

/** The day on which something was said last in a session that nobody ended. */
export function lastDayOf({ answers }: Pick<ChainMap, 'answers'>, { date }: Session): string {
  const days = [date, ...Object.values(answers).map((answer) => answer.date)]
  return days.sort(compareText).at(-1) ?? date
}

function ofSession(map: ChainMap): { readonly session?: string } {
  const session = currentSession(map)
  return session ? { session: session.id } : {}
}
