import type { Subject } from '../../../graph/finding'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { select } from '../../base/state/session-store'
import { showFound } from '../../base/state/show-also'
import { showItems } from '../../map/camera/camera'
import { goWhereAllIsShown } from '../../map/camera/on-map'

/** The parties of a record that itself is not drawn on the map, such as a goal, a meeting or an agreement. */
function partiesBehind(map: ChainMap, { kind, id }: Subject): readonly (Id | null | undefined)[] {
  switch (kind) {
    case 'goals':
      return (map.goals[id]?.contributions ?? []).map(({ party }) => party)
    case 'meetings':
      return (map.meetings[id]?.participants ?? []).map(({ party }) => party)
    case 'agreements':
      return [...(map.agreements[id]?.parties ?? []), ...(map.agreements[id]?.onBehalfOf ?? [])]
    case 'assignments': {
      const assignment = map.assignments[id]
      return assignment ? [assignment.client, map.triangles[assignment.triangle]?.contractor] : []
    }
    case 'statements':
      return [map.statements[id]?.party]
    default:
      return []
  }
}

/** The cards on which one sees a drawn record. */
function cardsOf(map: ChainMap, id: Id): readonly (Id | null | undefined)[] {
  const dependency = map.dependencies[id]
  if (dependency) return [dependency.supplier, dependency.dependent]
  const triangle = map.triangles[id]
  if (triangle) return [triangle.contractor ?? id]
  const coupling = map.couplingPoints[id]
  if (coupling) {
    return coupling.ends.map((end) => ('party' in end ? end.party : map.triangles[end.triangle]?.contractor))
  }
  return map.parties[id] ? [id] : []
}

/** What of these records shows on the map: the drawn ones, and the parties behind the others. */
export function drawnOf(map: ChainMap, about: readonly Subject[]): readonly Id[] {
  const drawn = new Set<Id>()
  for (const subject of about) {
    const { id } = subject
    if (cardsOf(map, id).length > 0) drawn.add(id)
    else for (const party of partiesBehind(map, subject)) if (party && map.parties[party]) drawn.add(party)
  }
  return [...drawn]
}

/** Selects on the map what a line of the level report rests on and brings it into view. */
export function showSubjects(about: readonly Subject[]): void {
  const { map } = useDocument.getState()
  if (!map) return
  const drawn = drawnOf(map, about)
  const cards = drawn.flatMap((id) => cardsOf(map, id).filter((card) => typeof card === 'string'))
  showFound(cards.filter((id) => map.parties[id] !== undefined))
  select(drawn)
  goWhereAllIsShown()
  requestAnimationFrame(() => showItems(cards))
}
