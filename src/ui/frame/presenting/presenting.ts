import { create } from 'zustand'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { type Lens, PICTURES } from '../../../model/vocabulary'
import { type Texts, textsOf } from '../../../text/texts'
import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { announce, choosePage, setSession, showMessage, useSession } from '../../base/state/session-store'
import { isDialogOpen } from '../../kit/overlays/is-dialog-open'
import { fillScreen, isAtRest, switchBeamer } from '../beamer/beamer'
import { lookThrough } from '../lenses/look-through'
import { openView } from '../views/view-commands'

/** One thing that is shown to the room, and what the room is asked with it. */
interface Step {
  readonly title: string
  readonly question?: string | undefined
  readonly show: { readonly view: Id } | { readonly lens: Lens }
}

/** Whether the question is open what to present, of a map without views. */
export const usePresentChoice = create<{ readonly open: boolean }>(() => ({ open: false }))

/** What is walked through, in its order. */
export function stepsOf(map: ChainMap, of: 'views' | 'pictures', texts: Texts): readonly Step[] {
  if (of === 'pictures') {
    const { name, question } = texts.lenses
    return PICTURES.map((lens) => ({ title: name[lens], question: question[lens], show: { lens } }))
  }
  return map.viewOrder.flatMap((id) => {
    const view = map.views[id]
    if (!view) return []
    const asked = view.question ?? (view.lens && texts.lenses.question[view.lens])
    return [{ title: view.title, question: asked, show: { view: id } }]
  })
}

/** Where one stands among the steps; -1 at none of them. */
export function placeOf(steps: readonly Step[]): number {
  const { presenting, view } = useSession.getState()
  if (presenting?.of === 'pictures') return presenting.at
  return steps.findIndex(({ show }) => 'view' in show && show.view === view)
}

/** Presents the views of the map full screen, from the one that is shown; of a map without views it asks what to present. */
export function present(): void {
  const { map } = useDocument.getState()
  if (!map) return
  if (map.viewOrder.length === 0) usePresentChoice.setState({ open: true })
  else start('views')
}

/** Presents the views, or the five pictures of the chain. */
export function start(of: 'views' | 'pictures'): void {
  const wasBeamer = useSession.getState().theme === 'beamer'
  choosePage('map')
  switchBeamer(true)
  setSession({ presenting: of === 'views' ? { of, wasBeamer } : { of, at: 0, wasBeamer } })
  go(Math.max(0, placeOf(steps())))
  focusLater(focusMap)
  void fillScreen().then((isFull) => {
    if (!isFull) showMessage('info', textsOf(useSession.getState().language).presenting.notFull)
  })
}

/** Ends presenting; the screen is as it was before, with what was shown last. */
export function stopPresenting(): void {
  const { presenting } = useSession.getState()
  setSession({ presenting: null })
  if (presenting && !presenting.wasBeamer) switchBeamer(false)
  focusLater(focusMap)
}

/** Goes to the next step (1) or the one before (-1); at either end nothing moves. */
export function goOn(by: 1 | -1): void {
  go(placeOf(steps()) + by)
}

function go(to: number): void {
  const { presenting, language } = useSession.getState()
  const all = steps()
  const step = all[to]
  if (!presenting || !step) return
  if ('view' in step.show) openView(step.show.view)
  else {
    setSession({ presenting: { ...presenting, of: 'pictures', at: to } })
    lookThrough(step.show.lens)
  }
  announce(textsOf(language).presenting.said(step.title, step.question ?? '', to + 1, all.length))
}

function steps(): readonly Step[] {
  const { map } = useDocument.getState()
  const { presenting, language } = useSession.getState()
  return map && presenting ? stepsOf(map, presenting.of, textsOf(language)) : []
}

/** An answer to the question below the map: Enter gives it, and the space bar of a remote control must not. */
function isAnswer(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('.question-strip :is([role=radio], input[type=radio])')
}

const ON: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown', ' '])
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp'])

/**
 * Walks with the keys of a keyboard or a remote control while presenting. Arrows and the space bar belong to the map, or
 * to a button, as long as something there is chosen or has the keyboard.
 *
 * @returns a function that stops listening
 */
export function followPresentingKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event
    const isOn = ON.has(key)
    if (useSession.getState().presenting === null || ctrlKey || altKey || metaKey || !(isOn || BACK.has(key))) return
    const isButton = target instanceof Element && target.closest('button, a, [role=menuitem], [role=radio]') !== null
    // A remote control always steps, whatever is asked or chosen; only a window comes before it.
    const isRemote = key.startsWith('Page') || (key === ' ' && isAnswer(target))
    if (isRemote ? isDialogOpen() : !isAtRest(target) || isButton) return
    event.preventDefault()
    event.stopPropagation()
    goOn(isOn && !(key === ' ' && shiftKey) ? 1 : -1)
  }
  document.addEventListener('keydown', onKeyDown, true)
  return () => document.removeEventListener('keydown', onKeyDown, true)
}
