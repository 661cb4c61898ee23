import { nextUndo } from '../../../model/history'
import { useDocument } from './document-store'
import { closeMessage, showMessage } from './session-store'

/**
 * Says what the last step did and how to take it back. The message goes as soon as that step is not the last any more:
 * after an undo or another change, Ctrl+Z would take back something else than what it says.
 */
export function tellStep(text: string): void {
  const step = nextUndo(useDocument.getState().history)
  const message = showMessage('info', text)
  const stop = useDocument.subscribe(({ history }) => {
    if (nextUndo(history) === step) return
    closeMessage(message)
    stop()
  })
}
