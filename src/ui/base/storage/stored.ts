import type { Id } from '../../../model/id'
import type { CopyHead } from '../copies/copy-format'

// What this browser keeps. Other versions of the app, extensions and faults of the browser write here too: what is read
// is looked at before it is believed.

/** What the list of maps shows of a map, without its text: the same in the database and in a copy. */
export type MapSummary = CopyHead

const DAY = 86_400_000
/** So many days a removed map can be brought back. */
export const BIN_DAYS = 30

/** When a map in the bin goes for good, in milliseconds since 1970. */
export function goneAt({ removedAt = 0 }: MapSummary): number {
  return removedAt + BIN_DAYS * DAY
}

/** A map as this browser keeps it: the text of its file, and what the list shows of it. */
export interface StoredMap extends MapSummary {
  readonly text: string
}

/** What changed in a map since its text was written: for large maps, whose text takes too long to write each time. */
export interface StoredChange {
  readonly map: Id
  /** From 1, without gaps. */
  readonly number: number
  /** `savedAt` of the text that the first change was made on. */
  readonly base: number
  readonly savedAt: number
  /** The JSON of a `DocumentDiff`. */
  readonly diff: string
}

/** A map with the diffs that were kept after its text, oldest first; its summary is that of the last one. */
export interface KeptMap extends StoredMap {
  /** `savedAt` of the text, without the changes. */
  readonly base: number
  readonly changes: readonly string[]
}

/** What stands in open fields of a map and has not become part of it. */
export interface StoredDrafts {
  readonly map: Id
  readonly savedAt: number
  /** The JSON of the drafts. */
  readonly text: string
}

/** A map as it was when a session began. */
export interface StoredStart {
  readonly session: Id
  /** The map it was begun in. */
  readonly map: Id
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** The text of its file. */
  readonly text: string
}

/** Whether a record says everything the list needs. */
export function isSummary(value: unknown): value is MapSummary {
  const { id, title, savedAt, parties } = fieldsOf(value)
  return [id, title].every((text) => typeof text === 'string') && [savedAt, parties].every(Number.isFinite)
}

/** What the list can say of a record, whatever it holds. */
export function summaryOf(id: Id, record: unknown): MapSummary {
  const { title, savedAt, parties, removedAt, formerId } = fieldsOf(record)
  return {
    id,
    title: typeof title === 'string' && title !== '' ? title : id,
    savedAt: Number.isFinite(savedAt) ? Number(savedAt) : 0,
    parties: Number.isFinite(parties) ? Number(parties) : 0,
    ...(Number.isFinite(removedAt) && { removedAt: Number(removedAt) }),
    ...(typeof formerId === 'string' && { formerId }),
  }
}

/** A record as a map; the text of one that has none is the record itself, which then does not open and is not lost. */
export function mapOf(id: Id, record: unknown): StoredMap {
  const { text } = fieldsOf(record)
  return { ...summaryOf(id, record), text: typeof text === 'string' ? text : (JSON.stringify(record) ?? '') }
}

/**
 * A map with its changes: those that were made on this text, in an unbroken row.
 *
 * @param records what is kept as changes of this map, by number
 */
export function withChanges(map: StoredMap, summary: MapSummary | undefined, records: readonly unknown[]): KeptMap {
  const changes: string[] = []
  let savedAt = map.savedAt
  for (const record of records) {
    const { number, base, diff, savedAt: at } = fieldsOf(record)
    if (base !== map.savedAt) continue
    if (number !== changes.length + 1 || typeof diff !== 'string') break
    changes.push(diff)
    if (Number.isFinite(at)) savedAt = Math.max(savedAt, Number(at))
  }
  const { title, parties } = changes.length > 0 && summary ? summary : map
  return { ...map, title, parties, savedAt, base: map.savedAt, changes }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
