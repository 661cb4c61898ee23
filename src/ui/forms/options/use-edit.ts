import { useCallback } from 'react'
import type { Collection, MapFields, Records } from '../../../model/chain-map'
import { type Changes, splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import { runCommand } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from './refusal-text'

/** Carries out an edit; gives the refusal in words, or undefined. */
export type Edit<R> = (changes: Changes<R>) => string | undefined

/** Edits one record, each call as one undo step. */
export function useEdit<C extends Collection>(collection: C, id: Id): Edit<Records[C]> {
  const texts = useTexts()
  return useCallback(
    (changes) => refusalText(runCommand({ type: 'edit-record', collection, id, ...splitChanges(changes) }), texts),
    [collection, id, texts],
  )
}

/** Edits the fields of the map itself, each call as one undo step. */
export function useEditMap(): Edit<MapFields> {
  const texts = useTexts()
  return useCallback(
    (changes) => refusalText(runCommand({ type: 'edit-map', ...splitChanges(changes) }), texts),
    [texts],
  )
}
