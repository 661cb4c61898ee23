import { LIMITS } from '../../model/limits'
import { textsOf } from '../../text/texts'
import { showMessage, useSession } from '../state/session-store'
import { whileBusy } from '../storage/busy-store'
import { showProblems } from './problems-store'

/**
 * Bytes above which a file is not even read. The limit of a map is in characters, and a letter with an accent takes
 * two bytes; what lies between is counted exactly once it has been read.
 */
const MAX_BYTES = 2 * LIMITS.fileCharacters

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
      const { readMap } = await import('../workers/read-map')
      const result = await readMap(file)
      if (!result.ok) {
        showProblems({ name: file.name, problems: result.problems })
        return
      }
      const [{ showMap }, { showNotices }] = await Promise.all([
        import('../storage/show-map'),
        import('./show-notices'),
      ])
      if (await showMap({ map: result.map, from: 'file' })) showNotices(result.notices)
    } catch {
      showMessage('error', files.errors.unreadable(file.name))
    }
  })
}

let input: HTMLInputElement | undefined

/** Lets the user choose a file and opens it. Nothing happens when they choose none. */
export function pickFile(): void {
  input?.remove()
  // A plain file field works in every browser, also where pages may not use the file pickers of the system.
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.json,application/json'
  field.hidden = true
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    field.remove()
    if (file) void openFile(file)
  })
  document.body.append(field)
  field.click()
  input = field
}
