import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'

/** The cards and triangles one has to see to understand these records. */
export function itemsOf(map: ChainMap, records: readonly Id[]): Id[] {
  const items = new Set<Id>()
  for (const id of records) {
    if (map.parties[id]) items.add(id)
    const triangle = map.triangles[id]
    if (triangle) items.add(triangle.contractor ?? id)
    const dependency = map.dependencies[id]
    if (dependency) items.add(dependency.supplier).add(dependency.dependent)
    for (const end of map.couplingPoints[id]?.ends ?? []) {
      items.add('party' in end ? end.party : (map.triangles[end.triangle]?.contractor ?? end.triangle))
    }
  }
  return [...items]
}

/** The parties one has to see to understand these records; a view may have filtered them out. */
export function partiesIn(map: ChainMap, records: readonly Id[]): Id[] {
  return itemsOf(map, records).filter((id) => map.parties[id] !== undefined)
}
