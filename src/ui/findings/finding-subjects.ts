import type { Subject } from '../../graph/finding'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'

/** The cards and triangles one has to see to understand these subjects. */
export function itemsOf(map: ChainMap, about: readonly Subject[]): Id[] {
  const items = new Set<Id>()
  for (const { id } of about) {
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

/** The parties one has to see to understand these subjects; a view may have filtered them out. */
export function partiesIn(map: ChainMap, about: readonly Subject[]): Id[] {
  return itemsOf(map, about).filter((id) => map.parties[id] !== undefined)
}
