import { useCallback } from 'react'
import type { Collection, MapFields, Records } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { runCommand } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from './refusal-text'

/** New values by field; `undefined` makes a field absent, `null` says "deliberately none". */
export type Changes<R> = { readonly [F in keyof R]?: R[F] | undefined }

/** Carries out an edit; gives the refusal in words, or undefined. */
export type Edit<R> = (changes: Changes<R>) => string | undefined

/** The same changes as an edit command has them. */
export function splitChanges(changes: object): { set: Record<string, unknown>; unset: string[] } {
  const entries = Object.entries(changes)
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unset: entries.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}

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
