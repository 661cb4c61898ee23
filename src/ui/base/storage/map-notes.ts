import type { Id } from '../../../model/id'
import { report } from '../report/report'

/** A file of a map that the user took along or opened. */
export interface FileNote {
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** How often the map has been changed since. */
  readonly changes: number
}

/** What this browser remembers of a map that is no part of it. All of it may be missed. */
interface MapNote {
  /** The last file of it. */
  readonly file?: FileNote
  /** The day on which it was last said what was agreed the time before. */
  readonly toldOn?: string
}

const KEY = 'ketenkaart:maps'
/** So many maps are remembered; those that were noted longest ago are forgotten first. */
const MOST_NOTES = 100

/** What is remembered of a map; nothing where storage is refused or holds something odd. */
export function noteOf(map: Id): MapNote {
  return readNotes().find(([id]) => id === map)?.[1] ?? {}
}

/** Remembers something of a map beside what is remembered already. A browser that refuses storage forgets it. */
export function noteMap(map: Id, changes: MapNote): void {
  const others = readNotes().filter(([id]) => id !== map)
  const notes = [...others, [map, { ...noteOf(map), ...changes }]].slice(-MOST_NOTES)
  try {
    localStorage.setItem(KEY, JSON.stringify(notes))
  } catch (cause) {
    report(cause, 'preferences')
  }
}

/** Oldest first. */
function readNotes(): readonly (readonly [Id, MapNote])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.flatMap(readNote) : []
  } catch (cause) {
    report(cause, 'preferences')
    return []
  }
}

function readNote(entry: unknown): (readonly [Id, MapNote])[] {
  const [id, note] = Array.isArray(entry) ? (entry as unknown[]) : []
  if (typeof id !== 'string' || typeof note !== 'object' || note === null) return []
  const { file, toldOn } = note as Record<string, unknown>
  const { at, changes } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>
  const isFile = typeof at === 'number' && typeof changes === 'number'
  return [[id, { ...(isFile && { file: { at, changes } }), ...(typeof toldOn === 'string' && { toldOn }) }]]
}
