import { agreedOf, countAgreed } from '../../../graph/facts/agreed'
import { currentSession } from '../../../graph/facts/sessions'
import type { ChainMap } from '../../../model/chain-map'
import { writeChainMap } from '../../../model/file/write-chain-map'
import { type Id, newId } from '../../../model/id'
import type { Session } from '../../../model/schema/session'
import { closingOf } from '../../../text/compare/session-changes'
import { longDate, type Texts, textsOf } from '../../../text/texts'
import type { UserAction } from '../../base/actions/action'
import { isoDay } from '../../base/clock/iso-day'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, choosePage, showMessage, useSession } from '../../base/state/session-store'
import { findStart, keepStart } from '../../base/storage/session-starts'
import { readMap } from '../../base/workers/read-map'

/** Begins a session on the open map. How the map is now is kept, to tell at the end what changed. */
export async function beginSession(): Promise<void> {
  finishTyping()
  const texts = currentTexts()
  const date = isoDay(new Date())
  const record: Session = { id: newId('session'), date, kind: 'worksession' }
  if (!runOrTell({ type: 'add-record', collection: 'sessions', record })) return
  announce(texts.agreed.session.began(longDate(date, texts.language)))
  const { map } = useDocument.getState()
  if (!map) return
  try {
    await keepStart({ session: record.id, map: map.id, at: Date.now(), text: writeChainMap(map) })
  } catch (cause) {
    report(cause, 'storage')
    showMessage('warning', currentTexts().agreed.session.startNotKept)
  }
}

/** Ends a session of the open map, with what changed in it since it began, as one step to undo. */
export async function endSession(id: Id): Promise<void> {
  finishTyping()
  const start = await startOf(id)
  const { map } = useDocument.getState()
  const session = map?.sessions[id]
  // Reading takes a moment: by now it may have been ended or undone, or another map may be open.
  if (!map || !session || session.endedOn !== undefined) return
  const { agreed, language } = currentTexts()
  const set = closingOf(session, { start, now: map, day: isoDay(new Date()), language })
  if (!runOrTell({ type: 'edit-record', collection: 'sessions', id, set, unset: [] })) return
  announce(agreed.session.endDone(countAgreed(agreedOf(map, session))))
}

/** The map as it was when a session began; undefined when that is not kept in this browser, or cannot be read. */
export async function startOf(session: Id): Promise<ChainMap | undefined> {
  try {
    const text = await findStart(session)
    const result = text === undefined ? undefined : await readMap(new Blob([text]))
    return result?.ok ? result.map : undefined
  } catch (cause) {
    report(cause, 'storage')
    return undefined
  }
}

function currentTexts(): Texts {
  return textsOf(useSession.getState().language)
}

function sessionNow(): Session | undefined {
  const { map } = useDocument.getState()
  return map ? currentSession(map) : undefined
}

/** What one does with the session that is going on; both show the page where it stands. */
export const sessionActions: readonly UserAction[] = [
  {
    id: 'beginSession',
    isAvailable: () => useDocument.getState().map !== null && sessionNow() === undefined,
    run: () => {
      choosePage('agreed')
      void beginSession()
    },
  },
  {
    id: 'endSession',
    isAvailable: () => sessionNow() !== undefined,
    run: () => {
      choosePage('agreed')
      const session = sessionNow()
      if (session) void endSession(session.id)
    },
  },
]
