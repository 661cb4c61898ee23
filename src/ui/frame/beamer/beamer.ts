import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { setSession, setTheme, useSession } from '../../base/state/session-store'
import { isDialogOpen } from '../../kit/overlays/is-dialog-open'
import { fitAll } from '../../map/camera/camera'
import { useEarlier } from '../../map/camera/earlier-store'
import { lookAtRecords } from '../../map/camera/look'

// On a projector the map gets the room: the whole screen where the browser allows it, panel and legend folded. What was
// there comes back. Whether the beamer is on is the theme and nothing else.

const isOn = () => useSession.getState().theme === 'beamer'

/** Goes to the beamer, or back to what was there before. */
export function switchBeamer(on: boolean): void {
  if (on === isOn()) return
  if (on) {
    enter()
    // The mode is of use without.
    void fillScreen()
  } else leave()
}

/**
 * Gives the page the whole screen.
 *
 * @returns false where there is no full screen (a telephone) or it is refused (within a frame)
 */
export async function fillScreen(): Promise<boolean> {
  if (document.fullscreenElement) return true
  asking ??= askForScreen().finally(() => {
    asking = undefined
  })
  return asking
}

/** Whoever asks while the browser still decides gets the same answer: it would refuse the second. */
let asking: Promise<boolean> | undefined

async function askForScreen(): Promise<boolean> {
  if (!document.documentElement.requestFullscreen) return false
  try {
    await document.documentElement.requestFullscreen()
  } catch (cause) {
    report(cause, 'full-screen')
    return false
  }
  return true
}

function enter(): void {
  const { theme, panelOpen, legendOpen } = useSession.getState()
  setSession({ beforeBeamer: { theme, panelOpen, legendOpen }, panelOpen: false, legendOpen: false })
  setTheme('beamer')
  fitSoon()
}

function leave(): void {
  // After a reload nobody knows what was there; then it is what a first visit has.
  const before = useSession.getState().beforeBeamer
  setTheme(before?.theme ?? 'light')
  setSession({
    panelOpen: before?.panelOpen ?? true,
    legendOpen: before?.legendOpen ?? false,
    beforeBeamer: null,
    presenting: null,
  })
  if (document.fullscreenElement) {
    document.exitFullscreen().catch((cause: unknown) => report(cause, 'full-screen'))
  }
  fitSoon()
}

/** When the bars have their new size. What is asked about is looked at again: there its letters have another size. */
function fitSoon(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { asked } = useEarlier.getState()
      fitAll()
      if (asked.length > 0) lookAtRecords(asked)
    }),
  )
}

/**
 * Leaves the beamer with Escape, when that has nothing else to leave, and when the browser leaves full screen. After a
 * reload in the beamer the screen is folded as it was.
 *
 * @returns a function that stops
 */
export function followBeamer(): () => void {
  if (isOn() && useSession.getState().beforeBeamer === null) setSession({ panelOpen: false, legendOpen: false })
  let wasFull = document.fullscreenElement !== null
  const onChange = () => {
    const isFull = document.fullscreenElement !== null
    // Who presents goes on without, and leaves with the next press.
    if (wasFull && !isFull && isOn() && useSession.getState().presenting === null) leave()
    wasFull = isFull
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOn() || !isAtRest(event.target)) return
    const { presenting } = useSession.getState()
    if (presenting?.wasBeamer) setSession({ presenting: null })
    else leave()
  }
  document.addEventListener('fullscreenchange', onChange)
  // Before the map and the forms let go of what they have: one press goes one step back.
  document.addEventListener('keydown', onKeyDown, true)
  return () => {
    document.removeEventListener('fullscreenchange', onChange)
    document.removeEventListener('keydown', onKeyDown, true)
  }
}

/** Whether nothing has to be gone back from: no list, no field, nothing half made, nothing chosen. */
export function isAtRest(target: EventTarget | null): boolean {
  const inside = '.keten-popover, form, input, textarea, .question-strip'
  const isInside = target instanceof Element && target.closest(inside) !== null
  if (isInside || isDialogOpen()) return false
  const { lensStop, draft, firstEnd, tool, selection, focus, shownFinding, proposal, presenting, view } =
    useSession.getState()
  const halfMade = draft !== null || firstEnd !== null || tool !== 'select' || proposal !== null
  // A question about the map itself stands with nothing chosen.
  if (lensStop && lensStop.record === useDocument.getState().map?.id) return false
  // What a presented view puts in the middle is part of the picture: nobody chose it.
  const ofView = presenting && view ? useDocument.getState().map?.views[view]?.focus : undefined
  return !halfMade && selection.length === 0 && (focus === null || focus === ofView) && shownFinding === null
}
