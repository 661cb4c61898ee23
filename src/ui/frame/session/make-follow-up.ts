import { followUpOf, lastDayOf, openSessions } from '../../../graph/facts/sessions'
import { newId } from '../../../model/id'
import { closingOf } from '../../../text/compare/session-changes'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { alone } from '../../base/state/for-others'
import { choosePage, showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { showMap } from '../../base/storage/show-map'
import { startOf } from '../../forms/record/session-actions'

/** Makes the map for the next session of the open one, which stays as it is, and shows in it what was agreed. */
export async function makeFollowUp(title: string): Promise<void> {
  finishTyping()
  const { map: shown } = useDocument.getState()
  const { language } = useSession.getState()
  const words = textsOf(language).session.followUp
  if (!shown) return
  const map = alone(shown)
  try {
    await whileBusy({ key: 'follow-up', label: words.busy }, async () => {
      const closed = await Promise.all(
        openSessions(map).map(async (session) => {
          const start = await startOf(session.id)
          return [session.id, closingOf(session, { start, now: map, day: lastDayOf(map, session), language })] as const
        }),
      )
      const today = isoDay(new Date())
      const next = followUpOf(map, { id: newId('map'), title, today, closed: Object.fromEntries(closed) })
      if (await showMap({ map: next, from: 'made' })) choosePage('agreed')
    })
  } catch (cause) {
    report(cause, 'opening')
    showMessage('error', words.failed)
  }
}
