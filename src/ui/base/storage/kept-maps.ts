import type { Id } from '../../../model/id'
import { canCopy, copyWhole, listCopies, readCopy, relabelCopy, removeCopy, tryCopies } from '../copies/second-copy'
import { report } from '../report/report'
import { bringBackFromBin, moveToBin } from './bin'
import { isHeldElsewhere } from './map-lock'
import { deleteMap, getMap, listMaps, putChange, putMap } from './map-store'
import { forgetStarts } from './session-starts'
import { goneAt, type KeptMap, type MapSummary, type StoredMap } from './stored'

// What is kept of maps, in the browser's database and as second copies outside it: the newest counts. What is done here
// is done in the database first; a copy that stays behind is found by `mendStore`.

/** Something that is kept of a map, and where. */
export interface KeptVersion {
  readonly from: 'database' | 'copy'
  readonly kept: KeptMap
}

/** All that is kept of a map, the newest first. @throws StorageError when the database fails and there is no copy */
export async function findKept(id: Id): Promise<readonly KeptVersion[]> {
  const [stored, copy] = await Promise.allSettled([getMap(id), canCopy() ? readCopy(id) : undefined])
  const versions: KeptVersion[] = []
  if (stored.status === 'fulfilled' && stored.value) versions.push({ from: 'database', kept: stored.value })
  if (copy.status === 'fulfilled' && copy.value) {
    const { head, ...rest } = copy.value
    versions.push({ from: 'copy', kept: { ...head, ...rest } })
  }
  if (copy.status === 'rejected') report(copy.reason, 'storage')
  if (stored.status === 'rejected') {
    if (versions.length === 0) throw stored.reason
    report(stored.reason, 'storage')
  }
  return versions.sort((a, b) => b.kept.savedAt - a.kept.savedAt)
}

/** What is kept, also in the bin, last saved first. @throws StorageError when the database fails and there are no copies */
export async function listKept(): Promise<readonly MapSummary[]> {
  const [stored, copies] = await Promise.allSettled([listMaps(), canCopy() ? listCopies() : []])
  if (copies.status === 'rejected') report(copies.reason, 'storage')
  const copied = copies.status === 'fulfilled' ? copies.value : []
  if (stored.status === 'rejected') {
    if (copied.length === 0) throw stored.reason
    report(stored.reason, 'storage')
  }
  const known = stored.status === 'fulfilled' ? stored.value : []
  const all = [...known, ...copied]
  const newest = new Map<Id, MapSummary>(known.map((summary) => [summary.id, summary]))
  for (const head of copied) {
    if (isNewer(head, newest.get(head.id)) && !wasRemoved(head, all)) newest.set(head.id, head)
  }
  return [...newest.values()].sort((a, b) => b.savedAt - a.savedAt)
}

/**
 * Brings database and copies in step: what is only in a copy, or newer there, goes back into the database, and what has
 * been in the bin for its days goes. Maps that another tab has open are left to that tab.
 *
 * @param now milliseconds since 1970
 * @returns true when something changed
 * @throws StorageError
 */
export async function mendStore(now: number = Date.now()): Promise<boolean> {
  const [known, copied] = await Promise.all([listMaps(), canCopy() ? listCopies() : []])
  const stored = new Map(known.map((summary) => [summary.id, summary]))
  let isChanged = false
  for (const head of copied) {
    if (await isHeldElsewhere(head.id)) continue
    if (wasRemoved(head, [...known, ...copied])) await removeCopy(head.id)
    else if (isNewer(head, stored.get(head.id))) {
      await putBack(head.id)
      isChanged = true
    }
  }
  for (const summary of known) {
    if (summary.removedAt === undefined || goneAt(summary) > now) continue
    await deleteKept(summary.id)
    isChanged = true
  }
  return isChanged
}

/** Keeps a map that is not open. @throws StorageError */
export async function putKept(map: StoredMap): Promise<void> {
  await putMap(map)
  const { text, ...head } = map
  await tryCopies(() => copyWhole({ head, text }))
}

/** Puts a map in the bin. @returns its entry there; undefined when nothing was kept. @throws StorageError */
export async function removeKept(id: Id): Promise<MapSummary | undefined> {
  const binned = await moveToBin(id)
  if (binned) await tryCopies(() => relabelCopy(id, binned))
  return binned
}

/**
 * Takes a map out of the bin; nothing is overwritten.
 *
 * @param titleOfOther makes the title when another map has come under its id
 * @returns what was brought back; undefined when it is not in the bin any more
 * @throws StorageError
 */
export async function bringBackKept(id: Id, titleOfOther: (title: string) => string): Promise<MapSummary | undefined> {
  const back = await bringBackFromBin(id, titleOfOther)
  if (back) await tryCopies(() => relabelCopy(id, back))
  return back
}

/** Removes what is kept of a map for good. @throws StorageError */
export async function deleteKept(id: Id): Promise<void> {
  await forgetStarts(id)
  await deleteMap(id)
  await tryCopies(() => removeCopy(id))
}

async function putBack(id: Id): Promise<void> {
  const copy = await readCopy(id)
  if (!copy) return
  const { head, text, base, changes } = copy
  await putMap({ ...head, savedAt: base, text })
  for (const [index, diff] of changes.entries()) {
    await putChange({ map: id, number: index + 1, base, savedAt: head.savedAt, diff }, head)
  }
}

function isNewer(copy: MapSummary, stored: MapSummary | undefined): boolean {
  return stored === undefined || copy.savedAt > stored.savedAt
}

/** Whether this is the copy of a map that was put in the bin, left behind by a tab that died in between. */
function wasRemoved({ id, savedAt }: MapSummary, known: readonly MapSummary[]): boolean {
  return known.some(({ formerId, removedAt = 0 }) => formerId === id && removedAt >= savedAt)
}
