import type { Id } from '../../../model/id'
import { focusLater } from '../../base/go-to/focus-later'
import { askFocus } from '../../base/go-to/focus-places'

/** The id in the page of the row of a meeting. */
export function rowId(meeting: Id): string {
  return `load-meeting-${meeting}`
}

/** Gives the keyboard to the row of this meeting, once it is drawn; to the page when there is no such row. */
export function focusMeeting(meeting: Id | undefined): void {
  // The window over the page gives the keyboard back first.
  focusLater(() => {
    const choice = meeting === undefined ? null : document.getElementById(rowId(meeting))?.querySelector('button')
    if (choice) choice.focus()
    else askFocus('page')
  }, 3)
}
