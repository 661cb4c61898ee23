import { EXPORT_KINDS, type ExportId } from '../../../export/export-kinds'
import { fileNameOf } from '../../../export/file-name'
import type { ChainMap } from '../../../model/chain-map'
import { wholeOf } from '../../../model/discretion'
import { type Texts, textsOf } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { noteFile } from '../../base/storage/file-store'
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
 * Hands what a map was made into to the user, under the name of the map with today and its status.
 *
 * @param part what of the map it shows when that is not all: the name of a view
 * @returns the name of the file
 */
export function saveExport(map: ChainMap, id: ExportId, content: string | Blob, part?: string): string {
  const { extension, mediaType } = EXPORT_KINDS[id]
  const { files, vocabulary, drawing } = currentTexts()
  const name = fileNameOf({
    title: map.title,
    fallback: files.share.fallbackName,
    day: isoDay(new Date()),
    status: vocabulary.status[map.status],
    mark: map.exercise ? drawing.exercise : undefined,
    part,
    extension,
  })
  saveFile(name, content instanceof Blob ? content : new Blob([content], { type: mediaType }))
  return name
}

/** Downloads the complete map as the file that `Open bestand` takes, also what the screen may not show, and says so. */
export async function saveMapFile(shown: ChainMap): Promise<void> {
  const map = wholeOf(shown)
  const { writeChainMap } = await import('../../../model/file/write-chain-map')
  showMessage('info', filesTexts().share.savedFile(saveExport(map, 'json', writeChainMap(map))))
  if (useDocument.getState().whole !== map) return
  noteDownload()
  noteFile(map)
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
  return currentTexts().files
}

function currentTexts(): Texts {
  return textsOf(useSession.getState().language)
}
