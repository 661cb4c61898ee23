import { type ChainMap, collectionOf } from '../../../model/chain-map'
import { COLLECTIONS } from '../../../model/collections'
import { recordsToDuplicate } from '../../../model/commands/duplicate-records'
import { nextRedo, nextUndo } from '../../../model/history'
import { type Id, newId } from '../../../model/id'
import { shortName } from '../../../scene/drawing/names'
import { countWords } from '../../../text/count-words'
import { textsOf } from '../../../text/texts'
import type { UserAction } from '../../base/actions/action'
import { redoNext, undoLast, useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, select, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { shownParties } from '../../base/state/shown-parties'
import { tellStep } from '../../base/state/tell-step'
import { showItems } from '../camera/camera'

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
  const { map } = useDocument.getState()
  const [first] = selection
  if (!map || !first) return
  const texts = words()
  const name = selection.length === 1 ? nameOf(map, first) : texts.ui.several(selection.length)
  if (!runOrTell({ type: 'remove-records', ids: [...selection] })) return
  select([])
  const after = useDocument.getState().map
  const along = after ? goneAlong(map, after, new Set(selection)) : ''
  tellStep(texts.ui.deleted(name, along))
}

/** What is gone beside what was chosen, counted and in words; empty when nothing is. */
function goneAlong(before: ChainMap, after: ChainMap, chosen: ReadonlySet<Id>): string {
  const counts = Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      Object.keys(before[collection]).filter((id) => !chosen.has(id) && !(id in after[collection])).length,
    ]),
  )
  return countWords(counts, words())
}

/** A party by name, anything else by what it is. */
function nameOf(map: ChainMap, id: Id): string {
  if (map.parties[id]) return shortName(map, id)
  const collection = collectionOf(map, id)
  return collection ? words().vocabulary.collection[collection] : ''
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
    isAvailable: () => nextUndo(useDocument.getState().history) !== undefined,
    run: undoAction,
  },
  {
    id: 'redo',
    keys: ['ctrl+y', 'ctrl+shift+z'],
    isAvailable: () => nextRedo(useDocument.getState().history) !== undefined,
    run: redoAction,
  },
  { id: 'duplicate', keys: ['ctrl+d'], isAvailable: hasSelection, run: duplicateSelection },
  { id: 'delete', keys: ['delete', 'backspace'], isAvailable: hasSelection, run: deleteSelection },
  { id: 'selectAll', keys: ['ctrl+a'], isAvailable: () => useDocument.getState().map !== null, run: selectAll },
]
