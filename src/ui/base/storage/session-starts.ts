import type { Id } from '../../../model/id'
import { changeStores, readStores } from './database'
import { isSummary, type StoredStart } from './stored'

// How maps were when a session began: what changed in it is told from that when it ends. Kept by the id of the session,
// which a copy of the map holds too.

/** So many are kept; the oldest go first. */
const MOST_STARTS = 12

/** Keeps how a map is as a session begins. @throws StorageError */
export function keepStart(start: StoredStart): Promise<void> {
  return changeStores(['starts'], async (transaction) => {
    const starts = transaction.objectStore('starts')
    await starts.put(start)
    const oldestFirst = await starts.index('at').getAllKeys()
    await Promise.all(oldestFirst.slice(0, -MOST_STARTS).map((session) => starts.delete(session)))
  })
}

/** The text of the map as a session began; undefined when it is not kept here. @throws StorageError */
export async function findStart(session: Id): Promise<string | undefined> {
  const found = await readStores((database) => database.get('starts', session))
  return typeof found?.text === 'string' ? found.text : undefined
}

/** Whether it is kept here how the map was as a session began. @throws StorageError */
export async function hasStart(session: Id): Promise<boolean> {
  return (await readStores((database) => database.getKey('starts', session))) !== undefined
}

/**
 * Lets go of how a map was at its sessions, under the id it has and the one it had before it came in the bin; not where
 * another map stands under that one now. To be called before the map itself goes.
 *
 * @throws StorageError
 */
export function forgetStarts(map: Id): Promise<void> {
  return changeStores(['maps', 'summaries', 'starts'], async (transaction) => {
    const summary: unknown = await transaction.objectStore('summaries').get(map)
    const formerId = isSummary(summary) ? summary.formerId : undefined
    const isFree = formerId !== undefined && (await transaction.objectStore('maps').getKey(formerId)) === undefined
    const starts = transaction.objectStore('starts')
    for (const id of isFree ? [map, formerId] : [map]) {
      const sessions = await starts.index('map').getAllKeys(id)
      await Promise.all(sessions.map((session) => starts.delete(session)))
    }
  })
}
