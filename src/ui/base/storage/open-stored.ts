import type { KeptResult } from '../../../model/add-changes'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { textsOf } from '../../../text/texts'
import { report } from '../report/report'
import { showMessage, useSession } from '../state/session-store'
import { readMap } from '../workers/read-map'
import { findKept, type KeptVersion } from './kept-maps'
import { setMapAddress } from './map-address'
import { savedAtOf } from './map-store'
import { type Arrival, closeMap, showMap } from './show-map'
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
  const { kept, from } = found
  const shown = await showMap({
    ...arrivalOf(found),
    from: 'store',
    address,
    // Another tab may have had the map until now, and have changed it since it was read.
    again: () => laterThan(newest),
  })
  const isNewest = isWhole(found) && kept.savedAt === newest.kept.savedAt
  if (shown && !isNewest) showMessage('warning', keeping.olderVersion(files.dateAndTime(kept.savedAt)))
  else if (shown && from === 'copy') showMessage('info', keeping.fromCopy)
  return shown
}

/** What is kept of a map when that is not this version any more, as far as it can be read; never rejects. */
async function laterThan({ kept: { id, savedAt } }: KeptVersion): Promise<Pick<Arrival, 'map' | 'stands'> | undefined> {
  try {
    if ((await savedAtOf(id)) === savedAt) return undefined
    const now = await firstReadable(await findKept(id))
    return 'problems' in now ? undefined : arrivalOf(now)
  } catch (cause) {
    report(cause, 'storage')
    return undefined
  }
}

/** A version as it is shown; what is not in the database as it stands here is written there again. */
function arrivalOf(version: ReadVersion): Pick<Arrival, 'map' | 'stands'> {
  const isStanding = version.from === 'database' && isWhole(version)
  return { map: mapOf(version), ...(isStanding && { stands: version.kept }) }
}

function isWhole({ kept, result }: ReadVersion): boolean {
  return result.applied === kept.changes.length
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
      if (isWhole({ ...version, result })) return { ...version, result }
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
