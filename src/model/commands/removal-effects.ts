import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection } from '../chain-map'
import type { Id } from '../id'
import type { Triangle } from '../schema/steering'

type Counts = Partial<Record<Collection, number>>

/** What a removal did beside what was asked for. */
interface RemovalEffects {
  /** What went along, because it cannot be without it. */
  readonly gone: Counts
  /** What stays, and named something that is gone. */
  readonly touched: Counts
  /** Triangles of which a corner is open from now on; they are not counted as touched. */
  readonly opened: number
}

/**
 * Compares a map with what is left of it.
 *
 * @param chosen what was asked to be removed
 */
export function removalEffects(before: ChainMap, after: ChainMap, chosen: readonly Id[]): RemovalEffects {
  const own = new Set(chosen)
  const gone: Counts = {}
  const touched: Counts = {}
  let opened = 0
  for (const collection of COLLECTIONS) {
    const left: Readonly<Record<Id, AnyRecord>> = after[collection]
    for (const record of Object.values<AnyRecord>(before[collection])) {
      const now = left[record.id]
      if (now === record || own.has(record.id)) continue
      if (!now) gone[collection] = (gone[collection] ?? 0) + 1
      else if (collection === 'triangles' && hasOpened(record as Triangle, now as Triangle)) opened += 1
      else touched[collection] = (touched[collection] ?? 0) + 1
    }
  }
  return { gone, touched, opened }
}

function hasOpened(before: Triangle, after: Triangle): boolean {
  return (['contractor', 'owner', 'clients'] as const).some((corner) => before[corner] && !after[corner])
}
