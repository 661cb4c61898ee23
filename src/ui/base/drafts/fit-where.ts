import { type ChainMap, COLLECTIONS } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { fitsLens } from '../state/page-ids'
import type { Where } from './open-texts'

/** A place on the screen as far as this map has it: what was removed meanwhile is not selected again. */
export function fitWhere(where: Where, map: ChainMap): Where {
  const has = (id: Id | undefined) => id === undefined || COLLECTIONS.some((table) => Object.hasOwn(map[table], id))
  const { view, draft, page, lens } = where
  return {
    ...where,
    page: fitsLens(page, lens) ? page : 'map',
    view: view !== null && Object.hasOwn(map.views, view) ? view : null,
    alsoShown: where.alsoShown.filter(has),
    selection: where.selection.filter(has),
    draft: draft && idsOf(draft).every(has) ? draft : null,
  }
}

function idsOf(draft: NonNullable<Where['draft']>): readonly (Id | undefined)[] {
  switch (draft.kind) {
    case 'party':
      return []
    case 'triangle':
      return [draft.contractor, draft.triangle]
    case 'dependency':
      return [draft.from, draft.to && 'record' in draft.to ? draft.to.record : undefined]
    case 'coupling':
      return [draft.from, draft.to].map((end) => end && ('party' in end ? end.party : end.triangle))
  }
}
