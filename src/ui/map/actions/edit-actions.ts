import { collectionOf } from '../../../model/chain-map'
import { recordsToDuplicate } from '../../../model/commands/duplicate-records'
import { nextRedo, nextUndo } from '../../../model/history'
import { newId } from '../../../model/id'
import { textsOf } from '../../../text/texts'
import type { UserAction } from '../../base/actions/action'
import { WHATEVER_IS_CHOSEN } from '../../base/actions/menu-topics'
import { redoNext, refusalNow, undoLast, useDocument } from '../../base/state/document-store'
import { removeAndTell } from '../../base/state/remove-and-tell'
import { runOrTell, tellRefusal } from '../../base/state/run-or-tell'
import { announce, select, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { shownParties } from '../../base/state/shown-parties'
import { showItems } from '../camera/camera'

const hasSelection = () => useSession.getState().selection.length > 0
const words = () => textsOf(useSession.getState().language)

function undoAction(): void {
  if (!tellRefusal(refusalNow())) return
  const label = undoLast()
  if (label) announce(words().ui.undone(words().commands[label as keyof ReturnType<typeof words>['commands']]))
}

function redoAction(): void {
  if (!tellRefusal(refusalNow())) return
  const label = redoNext()
  if (label) announce(words().ui.redone(words().commands[label as keyof ReturnType<typeof words>['commands']]))
}

function duplicateSelection(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const ids = useSession.getState().selection
  const newIds: Record<string, string> = {}
  for (const id of recordsToDuplicate(map, ids)) newIds[id] = newId(collectionOf(map, id) ?? 'record')
  if (!runOrTell({ type: 'duplicate-records', ids: [...ids], newIds, offset: { x: 40, y: 132 } })) return
  const copies = ids.flatMap((id) => newIds[id] ?? [])
  showAlso(copies)
  select(copies)
  requestAnimationFrame(() => showItems(copies))
}

function selectAll(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const shown = shownParties(map, useSession.getState())
  select(Object.keys(map.parties).filter((id) => !shown || shown.has(id)))
}

export const editActions: readonly UserAction[] = [
  {
    id: 'undo',
    keys: ['ctrl+z'],
    inMenuOf: ['map'],
    isAvailable: () => nextUndo(useDocument.getState().history) !== undefined,
    run: undoAction,
  },
  {
    id: 'redo',
    keys: ['ctrl+y', 'ctrl+shift+z'],
    inMenuOf: ['map'],
    isAvailable: () => nextRedo(useDocument.getState().history) !== undefined,
    run: redoAction,
  },
  {
    id: 'duplicate',
    keys: ['ctrl+d'],
    inMenuOf: ['parties', 'triangles', 'several'],
    isAvailable: hasSelection,
    run: duplicateSelection,
  },
  {
    id: 'delete',
    keys: ['delete', 'backspace'],
    inMenuOf: WHATEVER_IS_CHOSEN,
    isAvailable: hasSelection,
    run: () => removeAndTell(useSession.getState().selection),
  },
  {
    id: 'selectAll',
    keys: ['ctrl+a'],
    inMenuOf: ['map'],
    isAvailable: () => useDocument.getState().map !== null,
    run: selectAll,
  },
]
