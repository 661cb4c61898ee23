import type { KeptResult } from '../../../model/add-changes'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { textsOf } from '../../../text/texts'
import { report } from '../report/report'
import { showMessage, useSession } from '../state/session-store'
import { readMap } from '../workers/read-map'
import { findKept, type KeptVersion } from './kept-maps'
import { setMapAddress } from './map-address'
import { closeMap, showMap } from './show-map'
import { showUnreadable } from './unreadable-store'

/** A version of a map that could be read. */
interface ReadVersion extends KeptVersion {
  readonly result: Extract<KeptResult, { readonly ok: true }>
}

/**
 * Opens a map that is kept in this browser: the newest of what is kept that can be read. When it is not there, or does
 * not open, the user is told and what was open stays; without an open map that is the start screen.
 *
 * @returns true when the map is shown
 * @throws StorageError
 */
export async function openStored(id: Id, address: 'push' | 'replace' = 'push'): Promise<boolean> {
  const { files, keeping } = textsOf(useSession.getState().language)
  const versions = await findKept(id)
  const [newest] = versions
  if (!newest || newest.kept.removedAt !== undefined) {
    showMessage('warning', newest ? keeping.bin.isInBin(newest.kept.title) : files.notKept)
    return false
  }
  const found = await firstReadable(versions)
  if ('problems' in found) {
    showUnreadable({ title: newest.kept.title, text: newest.kept.text, problems: found.problems })
    return false
  }
  const { kept, from, result } = found
  const isWhole = result.applied === kept.changes.length
  const isNewest = kept.savedAt === newest.kept.savedAt
  // What is not in the database as it stands here is written there again.
  const isStanding = from === 'database' && isWhole
  const map = mapOf(found)
  const shown = await showMap({ map, from: 'store', address, ...(isStanding && { stands: kept }) })
  if (shown && !(isWhole && isNewest)) showMessage('warning', keeping.olderVersion(files.dateAndTime(kept.savedAt)))
  else if (shown && from === 'copy') showMessage('info', keeping.fromCopy)
  return shown
}

/** The map of a stored text, or nothing when it cannot be read. @throws StorageError */
export async function readStored(id: Id): Promise<KeptResult | undefined> {
  const versions = await findKept(id)
  if (versions.length === 0) return undefined
  const found = await firstReadable(versions)
  return 'problems' in found ? { ok: false, problems: found.problems } : { ...found.result, map: mapOf(found) }
}

/** The newest version that can be read as a whole; else the newest of which at least the text can; else why not. */
async function firstReadable(
  versions: readonly KeptVersion[],
): Promise<ReadVersion | Pick<Extract<KeptResult, { readonly ok: false }>, 'problems'>> {
  let partly: ReadVersion | undefined
  let refused: Extract<KeptResult, { readonly ok: false }> | undefined
  for (const version of versions) {
    const { text, changes } = version.kept
    const result = await readMap(new Blob([text]), changes)
    if (result.ok) {
      if (result.applied === changes.length) return { ...version, result }
      report(new Error(`of ${changes.length} changes ${result.applied} could be read`), 'opening')
      partly ??= { ...version, result }
    } else {
      const codes = new Set(result.problems.map(({ code }) => code))
      report(new Error(`a stored map has problems: ${[...codes].join(', ')}`), 'opening')
      refused ??= result
    }
  }
  return partly ?? { problems: refused?.problems ?? [] }
}

/** Title and id of the record have the last word: a version that was set aside has others than its text. */
function mapOf({ kept, result }: ReadVersion): ChainMap {
  return { ...result.map, id: kept.id, title: kept.title }
}

/** Goes where the address points: to a map that is kept here, or to the start screen. */
export async function followAddress(id: Id | undefined, openId: Id | null): Promise<void> {
  const arrived = id === undefined ? await closeMap('replace') : await openStored(id, 'replace')
  if (arrived) return
  // The address has moved already: it goes back to what is on the screen.
  setMapAddress(openId, openId === null ? 'replace' : 'push')
}
