import type { Lens } from '../../../model/vocabulary'

/** The equal views of one map: the drawing, the tree, the tables, the text. Whatever lens is on, they are there. */
export const VIEW_PAGES = ['map', 'outline', 'tables', 'text'] as const

/** What a lens offers beside them, in the order of its tabs. */
export const LENS_PAGES = {
  parties: ['neighbours', 'steps'],
  dependencies: ['matrix'],
  meetings: ['seats', 'ladder', 'load'],
  roles: ['roles', 'year'],
  agreements: ['coverage'],
  goals: ['goals', 'governance'],
  bottlenecks: ['cards'],
} as const satisfies Readonly<Record<Lens, readonly string[]>>

/** What the room and the steering group say of the map; they too are there whatever lens is on. */
export const RECORD_PAGES = ['to-test', 'agreed', 'wanted', 'report'] as const

/** What fills the screen in the place of the drawing, or the drawing itself. */
export type PageId = (typeof VIEW_PAGES)[number] | (typeof LENS_PAGES)[Lens][number] | (typeof RECORD_PAGES)[number]

/** Whether a page can be shown with this lens. */
export function fitsLens(page: PageId, lens: Lens | null): boolean {
  if ([...VIEW_PAGES, ...RECORD_PAGES].some((id) => id === page)) return true
  return lens !== null && LENS_PAGES[lens].some((id) => id === page)
}
