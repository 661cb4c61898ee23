import { focusMain } from '../../base/go-to/close-draft'
import { isFocusAwaited } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { isDialogOpen } from '../../kit/overlays/is-dialog-open'

/** A list that closes gives the focus back to its field, but takes some frames to do so. */
const PATIENCE = 3

/**
 * Gives the keyboard to the map, or to the page in its place, whenever a change took away what had it: the start screen on
 * arrival, the form of a deleted record, a button that is no longer of use.
 *
 * @returns a function that stops
 */
export function keepFocus(): () => void {
  let frame = 0
  // On arrival no list is closing, and whoever presses a key at once means the map.
  let patience = 0
  const later = (frames: number) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      // A dialog that opens takes the keyboard itself; what it leaves behind is looked at when it is gone.
      // A room that is fetched first was promised the keyboard.
      if (isDialogOpen() || isFocusAwaited()) later(PATIENCE)
      else if (frames > 0) later(frames - 1)
      else focusMain()
      patience = PATIENCE
    })
  }
  const check = () => later(patience)
  check()
  const stops = [useDocument.subscribe(check), useSession.subscribe(check)]
  return () => {
    cancelAnimationFrame(frame)
    for (const stop of stops) stop()
  }
}
