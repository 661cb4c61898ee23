import type { ChainMap } from './chain-map'
import type { Id } from './id'

/**
 * The parties a saved view shows.
 *
 * @param view id of the view; null or a view without filters shows all
 * @param also parties that are shown whatever the filters say, and though they are hidden
 * @param hidden parties that are left out besides those that the filters leave out
 * @returns undefined when nothing is left out
 */
export function visibleParties(
  map: ChainMap,
  view: Id | null,
  also: readonly Id[] = [],
  hidden: readonly Id[] = [],
): ReadonlySet<Id> | undefined {
  const left = new Set(hidden.filter((id) => map.parties[id] !== undefined && !also.includes(id)))
  const filters = (view ? map.views[view]?.filters : undefined) ?? (left.size > 0 ? {} : undefined)
  if (!filters) return undefined
  const named = filters.parties && new Set(filters.parties)
  const shown = new Set<Id>(also.filter((id) => map.parties[id] !== undefined))
  for (const party of Object.values(map.parties)) {
    if (left.has(party.id)) continue
    if (named && !named.has(party.id)) continue
    if (filters.kinds && !filters.kinds.includes(party.kind)) continue
    if (filters.tiers && !filters.tiers.includes(party.tier)) continue
    if (filters.departments && !filters.departments.includes(party.department ?? '')) continue
    shown.add(party.id)
  }
  return shown
}
