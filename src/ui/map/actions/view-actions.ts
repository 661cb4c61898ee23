import type { UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { toggleFolding } from '../../base/state/folding'
import { setSession, showLines, useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'
import { fitAll, zoomIn, zoomOut } from '../camera/camera'
import { canLookBack, lookBack } from '../camera/look'
import { onMap } from '../camera/on-map'
import { proposeLayout } from '../canvas/propose-layout'
import { chosenParties, hideParties, showAllParties } from '../hiding/hide-parties'

const open = () => useDocument.getState().map !== null

function isAnyHidden(): boolean {
  const { map } = useDocument.getState()
  const shown = map ? shownParties(map, useSession.getState()) : undefined
  return map !== null && shown !== undefined && shown.size < Object.keys(map.parties).length
}

/** Fades all but one party and its neighbours; once more, or Escape, restores. */
function toggleFocus(): void {
  const { selection, focus } = useSession.getState()
  const [id] = selection
  setSession({ focus: focus !== null || !id ? null : id, shownFinding: null })
}

export const viewActions: readonly UserAction[] = [
  {
    id: 'focus',
    keys: ['f'],
    inMenuOf: ['parties', 'triangles'],
    isAvailable: () => useSession.getState().focus !== null || useSession.getState().selection.length === 1,
    run: () => onMap(toggleFocus),
  },
  {
    id: 'hideParties',
    keys: ['h'],
    inMenuOf: ['parties', 'several'],
    isAvailable: () => chosenParties().length > 0,
    run: () => onMap(() => hideParties(chosenParties())),
  },
  { id: 'showHidden', keys: ['shift+h'], isAvailable: isAnyHidden, run: showAllParties },
  { id: 'zoomIn', keys: ['+', '='], isAvailable: open, run: () => onMap(zoomIn) },
  { id: 'zoomOut', keys: ['-'], isAvailable: open, run: () => onMap(zoomOut) },
  { id: 'fit', keys: ['0'], inMenuOf: ['map'], isAvailable: open, run: () => onMap(fitAll) },
  {
    id: 'lookBack',
    keys: ['9'],
    isAvailable: () => open() && canLookBack(),
    run: () => onMap(lookBack),
  },
  {
    id: 'layout',
    keys: ['shift+l'],
    inMenuOf: ['map'],
    isAvailable: open,
    run: () => onMap(() => void proposeLayout()),
  },
  {
    id: 'foldTriangles',
    keys: ['shift+d'],
    inMenuOf: ['map'],
    isAvailable: open,
    run: () => onMap(toggleFolding),
  },
  {
    id: 'showVenues',
    keys: ['shift+t'],
    isAvailable: open,
    run: () => onMap(() => showLines(useSession.getState().layer === 'venues' ? null : 'venues')),
  },
  {
    id: 'drawMeetings',
    inMenuOf: ['map'],
    // With their own lens they are drawn anyway.
    isAvailable: () => open() && useSession.getState().lens !== 'meetings',
    run: () => onMap(() => setSession({ meetingsShown: !useSession.getState().meetingsShown })),
  },
]
