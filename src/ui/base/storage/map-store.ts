import type { Id } from '../../../model/id'
import { type Database, readStores, writeStores } from './database'
import {
  isSummary,
  type KeptMap,
  type MapSummary,
  mapOf,
  type StoredChange,
  type StoredMap,
  summaryOf,
  withChanges,
} from './stored'

/** All changes of a map, whatever their numbers. */
export function changesOf(id: Id): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

/** Keeps a map, in the place of what was kept under its id with its changes. @throws StorageError */
export function putMap(map: StoredMap): Promise<void> {
  const { text: _, ...summary } = map
  return writeStores(['maps', 'summaries', 'changes'], (transaction) => [
    transaction.objectStore('maps').put(map),
    transaction.objectStore('summaries').put(summary),
    transaction.objectStore('changes').delete(changesOf(map.id)),
  ])
}

/** Keeps one more change of a map. @param summary of the map after it. @throws StorageError */
export function putChange(change: StoredChange, summary: MapSummary): Promise<void> {
  return writeStores(['summaries', 'changes'], (transaction) => [
    transaction.objectStore('changes').put(change),
    transaction.objectStore('summaries').put(summary),
  ])
}

/** The map that is kept under this id, with its changes. @throws StorageError */
export function getMap(id: Id): Promise<KeptMap | undefined> {
  return readStores(async (database) => {
    const transaction = database.transaction(['maps', 'summaries', 'changes'])
    const [map, summary, changes] = await Promise.all([
      transaction.objectStore('maps').get(id) as Promise<unknown>,
      transaction.objectStore('summaries').get(id) as Promise<unknown>,
      transaction.objectStore('changes').getAll(changesOf(id)),
    ])
    return map === undefined
      ? undefined
      : withChanges(mapOf(id, map), isSummary(summary) ? summary : undefined, changes)
  })
}

/** When something of a map was last kept in the database; undefined when nothing is. @throws StorageError */
export async function savedAtOf(id: Id): Promise<number | undefined> {
  const summary: unknown = await readStores((database) => database.get('summaries', id))
  return isSummary(summary) ? summary.savedAt : undefined
}

/** Whether exactly this change is kept: that the browser said so is not enough. @throws StorageError */
export async function holdsChange({ map, number, savedAt, diff }: StoredChange): Promise<boolean> {
  const found = await readStores((database) => database.get('changes', [map, number]))
  return found?.savedAt === savedAt && found.diff.length === diff.length
}

/** What is kept, also in the bin, last saved first. @throws StorageError */
export async function listMaps(): Promise<readonly MapSummary[]> {
  const summaries = await readStores(readSummaries)
  return summaries.sort((a, b) => b.savedAt - a.savedAt)
}

/** Takes a map out of the store for good. @throws StorageError */
export function deleteMap(id: Id): Promise<void> {
  return writeStores(['maps', 'summaries', 'changes', 'drafts'], (transaction) => [
    transaction.objectStore('maps').delete(id),
    transaction.objectStore('summaries').delete(id),
    transaction.objectStore('changes').delete(changesOf(id)),
    transaction.objectStore('drafts').delete(id),
  ])
}

/** What is kept of every map; one whose summary is gone or odd is looked up itself, so that no map goes unseen. */
async function readSummaries(database: Database): Promise<MapSummary[]> {
  const [ids, summaries] = await Promise.all([database.getAllKeys('maps'), database.getAll('summaries')])
  const known = new Map(summaries.filter(isSummary).map((summary) => [summary.id, summaryOf(summary.id, summary)]))
  return Promise.all(ids.map(async (id) => known.get(id) ?? summaryOf(id, await database.get('maps', id))))
}
