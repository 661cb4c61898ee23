import type { ChainMap } from '../../model/chain-map'
import { newId } from '../../model/id'
import type { Action, Decision, Session } from '../../model/schema/session'
import { compareText } from '../indexing'

/** The sessions of a map, the newest first; of one day the one that was made last. */
export function sessionsOf({ sessions }: Pick<ChainMap, 'sessions'>): readonly Session[] {
  return Object.values(sessions).sort((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id))
}

/** The session that is going on: the newest that has not ended. */
export function currentSession(map: Pick<ChainMap, 'sessions'>): Session | undefined {
  return sessionsOf(map).find(({ endedOn }) => endedOn === undefined)
}

/** An action nobody has taken up yet, of the session that is going on. */
export function freshAction(map: ChainMap, text: string): Action {
  return { id: newId('action'), text, state: 'open', ...ofSession(map) }
}

/** A decision that is asked for, of the session that is going on. */
export function freshDecision(map: ChainMap, text: string): Decision {
  return { id: newId('decision'), text, state: 'requested', ...ofSession(map) }
}

function ofSession(map: ChainMap): { readonly session?: string } {
  const session = currentSession(map)
  return session ? { session: session.id } : {}
}
