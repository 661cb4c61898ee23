import { create } from 'zustand'
import type { ChainMap } from '../../../model/chain-map'
import { diffMaps, isEmptyDiff } from '../../../model/diff'
import { MAX_ENTRIES } from '../../../model/history'
import type { Id } from '../../../model/id'
import { type DocumentState, useDocument } from '../state/document-store'
import { type FileNote, noteMap, noteOf } from './map-notes'

// Session state: how far the open map has gone on since its last file. Remembered by this browser for each map.

interface FileState {
  readonly map: Id | null
  /** The last file of the map; undefined when this browser knows of none. */
  readonly file?: FileNote | undefined
}

export const useLastFile = create<FileState>(() => ({ map: null }))

/** The map as it stands in its last file, while this tab knows it. */
let inFile: ChainMap | undefined

/** Says that a file holds this map as it is. @param at when it was made, in milliseconds since 1970 */
export function noteFile(map: ChainMap, at: number = Date.now()): void {
  inFile = map
  keep(map.id, { at, changes: 0 })
}

/** Counts what is changed in the open map since its last file. @returns a function that stops */
export function followLastFile(): () => void {
  look()
  return useDocument.subscribe((now, before) => {
    const { map, revision } = now
    if (revision === before.revision) return
    if (map?.id !== before.map?.id || now.lastDiff === null) look()
    const { file } = useLastFile.getState()
    if (map && file && now.lastDiff !== null) keep(map.id, { ...file, changes: changesSince(file, before, now) })
  })
}

function look(): void {
  const id = useDocument.getState().map?.id ?? null
  if (inFile?.id !== id) inFile = undefined
  useLastFile.setState({ map: id, file: id === null ? undefined : noteOf(id).file })
}

function keep(map: Id, file: FileNote): void {
  noteMap(map, { file })
  useLastFile.setState({ map, file })
}

/** A step is one change, also one back; text that is still being typed is one step. Back at the file there are none. */
function changesSince({ changes }: FileNote, before: DocumentState, now: DocumentState): number {
  const [past, pastBefore] = [now.history.past, before.history.past]
  // Of a full history the first step goes with every new one.
  const isJoined = past.length === pastBefore.length && (past.length < MAX_ENTRIES || past[0] === pastBefore[0])
  if (isJoined) return Math.max(1, changes)
  const isBack = inFile !== undefined && now.map !== null && isEmptyDiff(diffMaps(inFile, now.map))
  return isBack ? 0 : changes + 1
}
