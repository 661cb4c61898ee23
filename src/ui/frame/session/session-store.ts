import { create } from 'zustand'
import { type SessionRoute, sessionRoute } from '../../../graph/session-route/session-route'
import type { ChainMap } from '../../../model/chain-map'
import { type Id, newId } from '../../../model/id'
import type { View } from '../../../model/schema/findings-and-views'
import { askWords } from '../../../text/lens-words'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { chooseView, showMessage, useSession } from '../../base/state/session-store'

// Session state: the running order of this session. It stays as it was made, whatever is answered meanwhile, so that one sees
// how far the group is; it goes when another map is opened. To keep it, one prints it or makes views of it.

interface SessionPlan {
  readonly open: boolean
  readonly of: Id | null
  readonly route: SessionRoute | null
}

export const usePlan = create<SessionPlan>(() => ({ open: false, of: null, route: null }))

/** The day the map is about, as for the lenses. */
export function dayOf(map: ChainMap): string {
  return map.referenceDate ?? isoDay(new Date())
}

/** Shows the running order of a session about the open map, made when there is none of it yet. */
export function openPlan(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const { of, route } = usePlan.getState()
  usePlan.setState({ open: true, of: map.id, route: of === map.id && route ? route : sessionRoute(map, dayOf(map)) })
}

/** Makes the running order anew from what is open now. */
export function renewPlan(): void {
  const { map } = useDocument.getState()
  if (map) usePlan.setState({ of: map.id, route: sessionRoute(map, dayOf(map)) })
}

/** Puts the window away; the running order stays. */
export function closePlan(): void {
  usePlan.setState({ open: false })
}

/** Makes a view of each picture of the running order, with its questions for the speaker: one step. */
export function viewsOfPlan(): void {
  const { map } = useDocument.getState()
  const { route } = usePlan.getState()
  if (!map || !route) return
  const texts = textsOf(useSession.getState().language)
  const views = route.parts.map(({ lens, questions, minutes }): View => {
    const note = [texts.session.minutes(minutes), ...questions.map((stop) => askWords(map, stop, texts))].join('\n')
    return {
      id: newId('view'),
      title: texts.lenses.name[lens],
      lens,
      question: texts.lenses.question[lens],
      speakerNote: note,
    }
  })
  const [last, ...along] = [...views].reverse()
  if (!last) return
  const additions = along.reverse().map((record) => ({ collection: 'views' as const, record }))
  if (!runOrTell({ type: 'add-record', collection: 'views', record: last, along: additions })) return
  closePlan()
  chooseView(views[0]?.id ?? null)
  showMessage('info', texts.session.madeViews(views.length))
}
