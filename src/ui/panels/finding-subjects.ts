import type { Finding } from '../../graph/finding'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'

/** The cards and triangles one has to see to understand a finding. */
export function itemsOf(map: ChainMap, finding: Finding): Id[] {
  const items = new Set<Id>()
  for (const { id } of finding.about) {
    if (map.parties[id]) items.add(id)
    const triangle = map.triangles[id]
    if (triangle) items.add(triangle.contractor ?? id)
    const dependency = map.dependencies[id]
    if (dependency) items.add(dependency.supplier).add(dependency.dependent)
  }
  return [...items]
}

/** The parties one has to see to understand a finding; a view may have filtered them out. */
export function partiesIn(map: ChainMap, finding: Finding): Id[] {
  return itemsOf(map, finding).filter((id) => map.parties[id] !== undefined)
}
