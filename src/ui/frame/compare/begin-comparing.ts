import { isEarlier } from '../../../graph/compare/which-is-earlier'
import type { Organisation } from '../../../model/catalogue/catalogue'
import type { Problem } from '../../../model/problem'
import { textsOf } from '../../../text/texts'
import { finishTyping } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import type { CompareSource } from '../../base/state/compare-request'
import { type ComparedMap, momentOf, startComparison, stopComparison } from '../../base/state/comparison-store'
import { useDifference } from '../../base/state/difference-store'
import { useDocument } from '../../base/state/document-store'
import { isHalfMade } from '../../base/state/half-made'
import { announce, setSession, showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import { noteFile, useLastFile } from '../../base/storage/file-store'
import { openStored } from '../../base/storage/open-stored'
import { useSaveState } from '../../base/storage/save-store'
import { showMap } from '../../base/storage/show-map'
import { readSecondMap } from '../chains/second-map'
import { chooseFile } from '../files/choose-file'
import { showProblems } from '../files/problems-store'

const texts = () => textsOf(useSession.getState().language)

/** Lets the user choose a file and shows how it differs from the open map. */
export function compareWithFile(): void {
  chooseFile((file) => void beginComparing({ from: 'open' }, { from: 'file', file }))
}

/** Shows the open map alone again, and says so. */
export function stopComparing(): void {
  stopComparison()
  announce(texts().comparing.stopped)
}

/**
 * Shows how two maps differ. When neither is the open one, the later is opened as ever and compared with the earlier. A map
 * that cannot be read leaves everything as it is, and says what is wrong with it.
 *
 * @returns whether the comparison is on the screen
 */
export async function beginComparing(one: CompareSource, other: CompareSource): Promise<boolean> {
  const done = await whileBusy({ key: 'compare', label: texts().comparing.busy }, async () => {
    try {
      return await compare(one, other)
    } catch (cause) {
      report(cause, 'opening')
      showMessage('error', texts().files.errors.part)
      return false
    }
  })
  return done === true
}

type Read = ComparedMap & { readonly source: CompareSource; readonly organisations: readonly Organisation[] }

async function compare(one: CompareSource, other: CompareSource): Promise<boolean> {
  finishTyping()
  if (isHalfMade()) {
    // The question what becomes of the form stands on the screen now, and goes first.
    setSession({ draft: null, firstEnd: null })
    return false
  }
  const read = await Promise.all([readMapOf(one), readMapOf(other)])
  const [first, second] = read
  if (!first || !second) return false
  const [earlier, later] = isEarlier(momentOf(second), momentOf(first)) ? [second, first] : [first, second]
  const beside = later.source.from === 'open' ? earlier : first.source.from === 'open' ? second : earlier
  const stays = beside === first ? second : first
  if (!(await openIt(stays))) return false
  const { organisations } = beside
  startComparison({ other: beside, changedAt: stays.changedAt, organisations })
  const { difference } = useDifference.getState()
  const { records, map } = difference?.comparison ?? { records: [], map: [] }
  announce(texts().comparing.started(records.length + map.length))
  return true
}

/** Makes this the open map. @returns false when it could not be, or when the user chose to stay with the one that is open */
async function openIt({ source, map }: Read): Promise<boolean> {
  if (source.from === 'open') return true
  if (source.from === 'store') return openStored(source.id)
  if (!(await showMap({ map, from: 'file' }))) return false
  if (useDocument.getState().whole === map) noteFile(map, source.file.lastModified)
  return true
}

/** A map with its last change; undefined when it cannot be read, and the user knows why. */
async function readMapOf(source: CompareSource): Promise<Read | undefined> {
  if (source.from === 'open') {
    const { whole } = useDocument.getState()
    return whole ? { source, map: whole, changedAt: lastChange(), organisations: [] } : undefined
  }
  const read = await readSecondMap(source)
  if (read.ok) return { ...read, source, changedAt: source.from === 'file' ? source.file.lastModified : source.savedAt }
  tellProblems(source.from === 'file' ? source.file.name : source.title, read.problems)
  return undefined
}

function tellProblems(name: string, problems: readonly Problem[]): void {
  if (problems.length > 0) showProblems({ name, problems })
  else showMessage('error', texts().files.errors.unreadable(name))
}

/** When the open map was last changed: as its file, for as long as it is what stands there, else when it was kept. */
function lastChange(): number | undefined {
  const { file } = useLastFile.getState()
  return file?.changes === 0 ? file.at : useSaveState.getState().savedAt
}
