import { EXPORT_KINDS, type ExportId } from '../../../export/export-kinds'
import { slugOf } from '../../../export/file-name'
import type { ChainMap } from '../../../model/chain-map'
import { wholeOf } from '../../../model/discretion'
import { type Texts, textsOf } from '../../../text/texts'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { noteDownload } from '../../base/storage/save-store'

/** How long the browser gets to fetch a download before its address is given back. */
const DOWNLOAD_MS = 60_000

/** Hands a file to the user as a download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS)
}

/**
 * Hands what a map was made into to the user, under the name of the map.
 *
 * @returns the name of the file
 */
export function saveExport(map: ChainMap, id: ExportId, content: string | Blob): string {
  const { extension, mediaType } = EXPORT_KINDS[id]
  const name = `${slugOf(map.title, filesTexts().share.fallbackName)}.${extension}`
  saveFile(name, content instanceof Blob ? content : new Blob([content], { type: mediaType }))
  return name
}

/** Downloads the complete map as the file that `Open bestand` takes, also what the screen may not show, and says so. */
export async function saveMapFile(shown: ChainMap): Promise<void> {
  const map = wholeOf(shown)
  const { writeChainMap } = await import('../../../model/file/write-chain-map')
  showMessage('info', filesTexts().share.savedFile(saveExport(map, 'json', writeChainMap(map))))
  if (useDocument.getState().whole === map) noteDownload()
}

/** Downloads the open map, with what is being typed; nothing without a map. */
export async function saveOpenMap(): Promise<void> {
  finishTyping()
  const { whole: map } = useDocument.getState()
  if (!map) return
  try {
    await whileBusy({ key: 'json', label: filesTexts().share.kinds.json.busy }, () => saveMapFile(map))
  } catch (cause) {
    report(cause, 'exporting')
    showMessage('error', filesTexts().errors.file)
  }
}

function filesTexts(): Texts['files'] {
  return textsOf(useSession.getState().language).files
}
