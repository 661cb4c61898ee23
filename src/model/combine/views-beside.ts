import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import { LIMITS } from '../limits'
import type { View } from '../schema/findings-and-views'
import { freeId, type Names, renamed } from './rename'
import { contentOf } from './twins'

const NONE: ReadonlySet<string> = new Set()

/**
 * The views of the second map in the combined one. One that showed all parties keeps showing those, not the ones it never
 * had, and its title says whose it is when the first map has one of that name. What the first map has already gets the
 * id it has there.
 *
 * @param title of the second map
 */
export function besideViews(base: ChainMap, other: ChainMap, title: string, names: Names): readonly View[] {
  const parties = [...new Set(Object.keys(other.parties).map(names.of))].sort()
  // A map whose parties are all there already is laid beside once more.
  const isKnown = parties.every((id) => base.parties[id])
  const count = Object.keys(base.parties).length
  const isWhole = count === 0 || (parties.length === count && isKnown)
  const free = new Map(Object.values(base.views).map((view) => [view.id, contentOf(view)]))
  const titles = new Set(Object.values(base.views).map((view) => view.title))
  const added: View[] = []
  for (const view of Object.values(other.views).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const moved = renamed('views', view, names)
    const own = ownView(moved, title, isWhole ? undefined : parties, titles)
    const shows = isWhole ? [undefined, parties] : [parties]
    const forms = shows.flatMap((shown) => [titles, NONE].map((known) => ownView(moved, title, shown, known)))
    const contents = new Set(forms.map(contentOf))
    if (isKnown && free.get(view.id) === contentOf(moved)) contents.add(contentOf(moved))
    const twins = [...free].flatMap(([id, content]) => (contents.has(content) ? id : []))
    const twin = twins.includes(view.id) ? view.id : twins[0]
    if (twin !== undefined) free.delete(twin)
    const id = names.give(view, twin)
    if (twin === undefined) added.push({ ...own, id })
  }
  return added
}

function ownView(view: View, title: string, parties: readonly Id[] | undefined, titles: ReadonlySet<string>): View {
  const own = titles.has(view.title) ? { ...view, title: `${title}: ${view.title}`.slice(0, LIMITS.name) } : view
  if (!parties || view.filters?.parties || parties.length > LIMITS.listItems) return own
  return { ...own, filters: { ...view.filters, parties: [...parties] } }
}

/** The map with a view on these parties, unless it has that already. */
export function withSharedView(
  map: ChainMap,
  title: string,
  parties: readonly Id[],
): { readonly map: ChainMap; readonly sharedView: Id } {
  const view: View = { id: 'view_shared', title, filters: { parties: [...parties] } }
  const known = Object.values(map.views).find((one) => contentOf(one) === contentOf(view))
  if (known) return { map, sharedView: known.id }
  const id = isTaken(map, view.id) ? freeId(view.id, { has: (one) => isTaken(map, one) }) : view.id
  return {
    map: { ...map, views: { ...map.views, [id]: { ...view, id } }, viewOrder: [...map.viewOrder, id] },
    sharedView: id,
  }
}

function isTaken(map: ChainMap, id: Id): boolean {
  return Object.values(map).some((table) => typeof table === 'object' && table !== null && Object.hasOwn(table, id))
}
