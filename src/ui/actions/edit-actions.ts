import { COLLECTIONS } from '../../model/chain-map'
import { recordsToDuplicate } from '../../model/commands/duplicate-records'
import { nextRedo, nextUndo } from '../../model/history'
import { newId } from '../../model/id'
import { visibleParties } from '../../model/visible-parties'
import { textsOf } from '../../text/texts'
import { redoNext, runCommand, undoLast, useDocument } from '../state/document-store'
import { announce, select, setSession, useSession } from '../state/session-store'
import type { UserAction } from './action'

const hasSelection = () => useSession.getState().selection.length > 0
const words = () => textsOf(useSession.getState().language)

function undoAction(): void {
  const label = undoLast()
  if (label) announce(words().ui.undone(words().commands[label as keyof ReturnType<typeof words>['commands']]))
}

function redoAction(): void {
  const label = redoNext()
  if (label) announce(words().ui.redone(words().commands[label as keyof ReturnType<typeof words>['commands']]))
}

/** Deletes what is selected together with what cannot be without it. */
function deleteSelection(): void {
  const { selection } = useSession.getState()
  const refusal = runCommand({ type: 'remove-records', ids: [...selection] })
  if (!refusal) select([])
}

function duplicateSelection(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const ids = useSession.getState().selection
  const newIds: Record<string, string> = {}
  for (const id of recordsToDuplicate(map, ids)) newIds[id] = newId(id.split('_')[0] || 'record')
  const refusal = runCommand({ type: 'duplicate-records', ids: [...ids], newIds, offset: { x: 40, y: 132 } })
  if (refusal) return
  const copies = ids.flatMap((id) => newIds[id] ?? [])
  setSession({ alsoShown: [...useSession.getState().alsoShown, ...copies] })
  select(copies)
}

function selectAll(): void {
  const { map } = useDocument.getState()
  if (!map) return
  const shown = visibleParties(map, useSession.getState().view, useSession.getState().alsoShown)
  select(Object.keys(map.parties).filter((id) => !shown || shown.has(id)))
}

/** Selected records that still exist, after an undo took some away. */
export function keepExisting(): void {
  const { map } = useDocument.getState()
  const { selection } = useSession.getState()
  const existing = selection.filter((id) => map && COLLECTIONS.some((name) => Object.hasOwn(map[name], id)))
  if (existing.length < selection.length) select(existing)
}

export const editActions: readonly UserAction[] = [
  {
    id: 'undo',
    keys: ['ctrl+z'],
    isAvailable: () => nextUndo(useDocument.getState().history) !== undefined,
    run: () => {
      undoAction()
      keepExisting()
    },
  },
  {
    id: 'redo',
    keys: ['ctrl+y', 'ctrl+shift+z'],
    isAvailable: () => nextRedo(useDocument.getState().history) !== undefined,
    run: () => {
      redoAction()
      keepExisting()
    },
  },
  { id: 'duplicate', keys: ['ctrl+d'], isAvailable: hasSelection, run: duplicateSelection },
  { id: 'delete', keys: ['delete', 'backspace'], isAvailable: hasSelection, run: deleteSelection },
  { id: 'selectAll', keys: ['ctrl+a'], isAvailable: () => useDocument.getState().map !== null, run: selectAll },
]
