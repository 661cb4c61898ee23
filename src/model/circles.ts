import type { Id } from './id'

/**
 * Which ids lead back to themselves when each leads to one other at most: the organisations that would be a part of
 * themselves, directly or through others. In time linear in their number, also for one long row.
 *
 * @param next by id the one it leads to
 */
export function idsOnCircles(next: ReadonlyMap<Id, Id>): ReadonlySet<Id> {
  const found = new Set<Id>()
  const seen = new Set<Id>()
  for (const start of next.keys()) {
    const places = new Map<Id, number>()
    let at: Id | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      places.set(at, places.size)
      at = next.get(at)
    }
    const from = at === undefined ? undefined : places.get(at)
    if (from === undefined) continue
    for (const [id, place] of places) if (place >= from) found.add(id)
  }
  return found
}
