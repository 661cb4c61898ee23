import { LIMITS } from '../../../model/limits'
import { textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { chooseFile, MAX_BYTES } from './choose-file'
import { showProblems } from './problems-store'

/**
 * Opens a map from a file. A file that is not good leaves what is open untouched and shows all its problems; while it
 * is being read the page says so.
 */
export async function openFile(file: File): Promise<void> {
  const { files } = textsOf(useSession.getState().language)
  if (file.size > MAX_BYTES) {
    const values = { length: file.size, max: LIMITS.fileCharacters }
    showProblems({ name: file.name, problems: [{ code: 'too-large', path: '', values }] })
    return
  }
  await whileBusy({ key: 'file', label: files.busy.file(file.name) }, async () => {
    try {
      const { readMap } = await import('../../base/workers/read-map')
      const result = await readMap(file)
      if (!result.ok) {
        showProblems({ name: file.name, problems: result.problems })
        return
      }
      const [{ showMap }, { useDocument }, { noteFile }, { showNotices }] = await Promise.all([
        import('../../base/storage/show-map'),
        import('../../base/state/document-store'),
        import('../../base/storage/file-store'),
        import('./show-notices'),
      ])
      if (!(await showMap({ map: result.map, from: 'file' }))) return
      // A map that another tab is working in has come as a copy: of that there is no file.
      if (useDocument.getState().whole === result.map) noteFile(result.map, file.lastModified)
      showNotices(result.notices)
    } catch (cause) {
      report(cause, 'opening')
      showMessage('error', files.errors.unreadable(file.name))
    }
  })
}

/** Lets the user choose a file and opens it. Nothing happens when they choose none. */
export function pickFile(): void {
  chooseFile((file) => void openFile(file))
}
