import type { ChainMap } from '../../../model/chain-map'
import { type Id, newId } from '../../../model/id'
import type { View } from '../../../model/schema/findings-and-views'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { isFolded } from '../../base/state/folding'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, chooseView, closeMessage, setSession, showMessage, useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'
import { tellStep } from '../../base/state/tell-step'
import { lookThrough } from '../lenses/look-through'

const words = () => textsOf(useSession.getState().language).views

/** What a view keeps of the screen: the parties that are shown, when not all are, the lens, what is in the middle, and whether triangles are folded. */
type ScreenPart = Pick<View, 'filters' | 'lens' | 'focus' | 'folded'>

/**
 * What is on the screen, as a view keeps it.
 *
 * @param shown ids of the parties on the map; undefined when nothing is hidden
 */
function screenPart(
  map: ChainMap,
  shown: ReadonlySet<Id> | undefined,
  { lens, focus, folded }: { readonly lens: View['lens'] | null; readonly focus: Id | null; readonly folded: boolean },
): ScreenPart {
  const parties = Object.keys(map.parties).filter((id) => !shown || shown.has(id))
  const isWhole = parties.length === Object.keys(map.parties).length
  return {
    ...(isWhole ? {} : { filters: { parties } }),
    ...(lens ? { lens } : {}),
    ...(focus ? { focus } : {}),
    folded,
  }
}

/** What the screen shows now; undefined without a map. */
export function currentScreen(): ScreenPart | undefined {
  const { map } = useDocument.getState()
  const session = useSession.getState()
  const { lens, focus } = session
  return map ? screenPart(map, shownParties(map, session), { lens, focus, folded: isFolded(session, map) }) : undefined
}

interface ViewWords {
  readonly title: string
  readonly question: string
  readonly speakerNote: string
}

/** What is said of a view beside its name: an empty text is none. */
function wordsIn({ question, speakerNote }: ViewWords): Pick<View, 'question' | 'speakerNote'> {
  return { ...(question ? { question } : {}), ...(speakerNote ? { speakerNote } : {}) }
}

/** Keeps what is on the screen as a view, after the one that is chosen, and chooses it. */
export function addView(said: ViewWords): boolean {
  const { map } = useDocument.getState()
  const screen = currentScreen()
  if (!map || !screen) return false
  const { view } = useSession.getState()
  const id = newId('view')
  const { title } = said
  const record: View = { id, title, ...wordsIn(said), ...screen }
  const after = view ? map.viewOrder.indexOf(view) + 1 : map.viewOrder.length
  if (!runOrTell({ type: 'add-record', collection: 'views', record, index: after })) return false
  chooseView(id)
  showMessage('info', words().saved(title))
  return true
}

/** Gives a view another name, question or note. */
export function renameView(id: Id, said: ViewWords): boolean {
  return runOrTell({
    type: 'edit-record',
    collection: 'views',
    id,
    set: { title: said.title, ...wordsIn(said) },
    unset: (['question', 'speakerNote'] as const).filter((field) => !said[field]),
  })
}

/** Lets a view show what is on the screen now. */
export function replaceView(id: Id): void {
  const title = useDocument.getState().map?.views[id]?.title
  const screen = currentScreen()
  if (title === undefined || !screen) return
  const unset = (['filters', 'lens', 'focus'] as const).filter((field) => screen[field] === undefined)
  if (!runOrTell({ type: 'edit-record', collection: 'views', id, set: { ...screen }, unset: [...unset] })) {
    showMessage('info', words().same(title))
    return
  }
  chooseView(id)
  showMessage('info', words().replaced(title))
}

/** Puts a view one place earlier (-1) or later (1) in the row; at either end nothing happens. */
export function moveView(id: Id, by: 1 | -1): void {
  const from = useDocument.getState().map?.viewOrder.indexOf(id) ?? -1
  if (from >= 0) placeView(id, from + by)
}

/** Puts a view at a place in the row, counted from 0, and says where it stands; beyond either end nothing happens. */
export function placeView(id: Id, to: number): void {
  const { map } = useDocument.getState()
  const order = [...(map?.viewOrder ?? [])]
  const from = order.indexOf(id)
  if (from < 0 || to < 0 || to >= order.length) return
  order.splice(from, 1)
  order.splice(to, 0, id)
  if (!runOrTell({ type: 'order-views', order })) return
  announce(words().strip.moved(map?.views[id]?.title ?? '', to + 1, order.length))
}

/** Deletes a view; what it showed goes back to all parties. */
export function removeView(id: Id): void {
  const title = useDocument.getState().map?.views[id]?.title ?? ''
  if (!runOrTell({ type: 'remove-records', ids: [id] })) return
  chooseView(null)
  tellStep(textsOf(useSession.getState().language).ui.deleted(`‘${title}’`, ''))
}

/** Shows a view, or all parties. A view may name the lens it is meant for; one that names none leaves it as it is. */
export function openView(id: Id | null): void {
  chooseView(id)
  const made = id === null ? undefined : useDocument.getState().map?.views[id]
  if (made?.lens) lookThrough(made.lens)
  setSession({ focus: made?.focus ?? null })
}

/** The message that says which view is shown. */
let said = -1

/** Goes to the next view of the row (1), or the one before (-1), and says which it is; from none to the first or last. */
export function walkViews(by: 1 | -1): void {
  const { map } = useDocument.getState()
  if (!map || map.viewOrder.length === 0) return
  const { view } = useSession.getState()
  const at = view === null ? (by === 1 ? -1 : map.viewOrder.length) : map.viewOrder.indexOf(view)
  const to = Math.min(map.viewOrder.length - 1, Math.max(0, at + by))
  const id = map.viewOrder[to]
  if (id === undefined) return
  openView(id)
  // One says where one is: what was said of the view before goes.
  closeMessage(said)
  said = showMessage('info', words().at(map.views[id]?.title ?? '', to + 1, map.viewOrder.length))
}
