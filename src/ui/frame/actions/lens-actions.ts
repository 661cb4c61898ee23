import { LENSES, type Lens } from '../../../model/vocabulary'
import type { ActionId, UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { LENS_PAGES, type PageId } from '../../base/state/page-ids'
import { chooseLens, choosePage, setSession, useSession } from '../../base/state/session-store'
import { lookThrough } from '../lenses/look-through'
import { walk } from '../lenses/walk'
import { PAGE_IDS, PAGES } from '../page-area/page-list'

const open = () => useDocument.getState().map !== null
const isLooking = () => open() && useSession.getState().lens !== null

const LENS_ACTIONS: Readonly<Record<Lens, ActionId>> = {
  parties: 'lensParties',
  dependencies: 'lensDependencies',
  meetings: 'lensMeetings',
  roles: 'lensRoles',
  agreements: 'lensAgreements',
  goals: 'lensGoals',
  bottlenecks: 'lensBottlenecks',
}

/** Shows a page, with the lens it belongs to. */
function openPage(page: PageId): void {
  const owner = LENSES.find((lens) => LENS_PAGES[lens].some((id) => id === page))
  if (owner && owner !== useSession.getState().lens) chooseLens(owner)
  choosePage(page)
}

/** The pictures by number, the walk along their open questions, and the pages. */
export const lensActions: readonly UserAction[] = [
  ...LENSES.map(
    (lens, i): UserAction => ({
      id: LENS_ACTIONS[lens],
      keys: [`${i + 1}`],
      isAvailable: open,
      run: () => lookThrough(lens),
    }),
  ),
  { id: 'lensWhole', keys: ['8'], isAvailable: isLooking, run: () => lookThrough(null) },
  { id: 'lensNext', keys: ['f8', 'n'], isAvailable: isLooking, run: () => walk(1) },
  { id: 'lensPrevious', keys: ['shift+f8', 'shift+n'], isAvailable: isLooking, run: () => walk(-1) },
  {
    id: 'lensShowAll',
    isAvailable: () => isLooking() && useSession.getState().page === 'map',
    run: () => setSession({ lensOpen: !useSession.getState().lensOpen }),
  },
  ...PAGE_IDS.map((page): UserAction => ({ id: PAGES[page].action, isAvailable: open, run: () => openPage(page) })),
]
