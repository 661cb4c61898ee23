import { textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { PICTURE_DEFAULTS, paperOf, pictureSize } from './picture-options'
import { askPicture } from './picture-store'

/** Puts what is to be seen of the map on the clipboard as a picture; when the browser refuses, offers it as a file. */
export async function copyPicture(): Promise<void> {
  const { copying } = textsOf(useSession.getState().language).files
  try {
    await whileBusy({ key: 'copy-picture', label: copying.busy }, async () => {
      // The picture is promised: a browser takes it only while it still knows that somebody asked for it.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawPicture() })])
      showMessage('info', copying.done)
    })
  } catch (cause) {
    report(cause, 'clipboard')
    askPicture({ kind: 'png', what: 'seen', isRefused: true })
  }
}

async function drawPicture(): Promise<Blob> {
  const { map } = useDocument.getState()
  if (!map) throw new Error('no map to draw')
  const [{ drawMap, roomsOf }, { sheetAsSvg }, { writePng }, { afterPaint }] = await Promise.all([
    import('./draw-map'),
    import('../../../export/write-svg'),
    import('../../../export/write-png'),
    import('./after-paint'),
  ])
  await afterPaint()
  const on = paperOf(PICTURE_DEFAULTS)
  const sheet = drawMap(map, { ...PICTURE_DEFAULTS, what: 'seen', on })
  const { scale, dpi } = pictureSize(sheet, PICTURE_DEFAULTS, on && roomsOf(on))
  return (await writePng(sheetAsSvg(sheet), scale, dpi)).blob
}
