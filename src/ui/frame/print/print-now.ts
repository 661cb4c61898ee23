import { textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { showMessage, useSession } from '../../base/state/session-store'
import { fetchDrawing } from './paper-drawing'

/** Prints what is shown: the map on one sheet, or the page that stands in its place. */
export async function printNow(): Promise<void> {
  try {
    await fetchDrawing()
    window.print()
  } catch (cause) {
    report(cause, 'exporting')
    showMessage('error', textsOf(useSession.getState().language).files.errors.part)
  }
}
