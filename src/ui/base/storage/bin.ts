import { type Id, newId } from '../../../model/id'
import { changeStores, type Writing } from './database'
import { changesOf } from './map-store'
import { isSummary, type MapSummary, mapOf, summaryOf } from './stored'

// A map in the bin is a map of the store under an id of its own, so that a map that comes under its former id, from a
// file or another tab, has nothing to do with it.

/**
 * Puts a map in the bin.
 *
 * @returns what stands in the bin now; undefined when nothing was kept under this id
 * @throws StorageError
 */
export function moveToBin(id: Id, now: number = Date.now()): Promise<MapSummary | undefined> {
  return changeStores(['maps', 'summaries', 'changes'], (transaction) =>
    relabel(transaction, id, newId('bin'), { removedAt: now, formerId: id }),
  )
}

/**
 * Takes a map out of the bin. It gets its former id again; when a map has come under that one meanwhile, it keeps an id
 * of its own, and nothing is overwritten.
 *
 * @param titleOfOther makes the title for the second case
 * @returns what was brought back; undefined when it is not in the bin any more
 * @throws StorageError
 */
export function bringBackFromBin(id: Id, titleOfOther: (title: string) => string): Promise<MapSummary | undefined> {
  return changeStores(['maps', 'summaries', 'changes'], async (transaction) => {
    const record: unknown = await transaction.objectStore('maps').get(id)
    const { formerId, removedAt, title } = summaryOf(id, record)
    if (removedAt === undefined) return undefined
    const isFree = formerId !== undefined && (await transaction.objectStore('maps').getKey(formerId)) === undefined
    const label = { removedAt: undefined, formerId: undefined }
    return isFree
      ? relabel(transaction, id, formerId, label)
      : relabel(transaction, id, newId('map'), { ...label, title: titleOfOther(title) })
  })
}

/** Puts what is kept under one id under another that is free, with some of its summary changed. */
async function relabel(
  transaction: Writing,
  from: Id,
  to: Id,
  label: Partial<MapSummary>,
): Promise<MapSummary | undefined> {
  const [maps, summaries, changes] = [
    transaction.objectStore('maps'),
    transaction.objectStore('summaries'),
    transaction.objectStore('changes'),
  ]
  const [record, shown, made]: [unknown, unknown, readonly object[]] = await Promise.all([
    maps.get(from),
    summaries.get(from),
    changes.getAll(changesOf(from)),
  ])
  if (record === undefined) return undefined
  const summary = { ...(isSummary(shown) ? shown : summaryOf(from, record)), ...label, id: to }
  await Promise.all([
    maps.put({ ...mapOf(from, record), ...label, id: to }),
    summaries.put(summary),
    // Whatever stands there goes along, also what this version cannot read.
    ...made.map((change) => changes.put({ ...change, map: to } as Parameters<typeof changes.put>[0])),
    maps.delete(from),
    summaries.delete(from),
    changes.delete(changesOf(from)),
  ])
  return summaryOf(to, summary)
}
