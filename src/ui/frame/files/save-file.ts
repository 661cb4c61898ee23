import { slugOf } from '../../../export/file-name'
import type { ChainMap } from '../../../model/chain-map'
import { type Texts, textsOf } from '../../../text/texts'
import { showMessage, useSession } from '../../base/state/session-store'

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

/** The name under which a map leaves the app, with this extension (without dot). */
export function fileNameOf(map: ChainMap, extension: string): string {
  return `${slugOf(map.title, filesTexts().share.fallbackName)}.${extension}`
}

/** Downloads the complete map as the file that `Open bestand` takes, and says so. */
export async function saveMapFile(map: ChainMap): Promise<void> {
  const { writeChainMap } = await import('../../../model/file/write-chain-map')
  const name = fileNameOf(map, 'json')
  saveFile(name, new Blob([writeChainMap(map)], { type: 'application/json' }))
  showMessage('info', filesTexts().share.savedFile(name))
}

function filesTexts(): Texts['files'] {
  return textsOf(useSession.getState().language).files
}
