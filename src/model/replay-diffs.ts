import type { ChainMap } from './chain-map'
import { checkChange } from './check-change'
import { checkIntegrity } from './check-integrity'
import { ORDERS } from './collections'
import { appliesCleanly, applyDiff, type DocumentDiff, FIELD_NAMES, TABLE_NAMES } from './diff'
import { parseJson } from './file/parse-json'
import { isSafeId } from './id'
import { isJsonObject, type JsonObject } from './json-value'

/** A map as it was written, with the changes that could be added to it. */
interface Replayed {
  readonly map: ChainMap
  /** So many of the changes hold, from the first on; what comes after one that does not hold has nothing to stand on. */
  readonly applied: number
}

/**
 * Adds changes that were kept apart to the map they were made on. They are checked as a file is: a change that is no
 * diff, was made on something else or would make the map unsound ends the row. Never throws.
 *
 * @param map a sound map
 * @param changes the JSON of a `DocumentDiff` each, oldest first
 */
export function replayDiffs(map: ChainMap, changes: readonly string[]): Replayed {
  let current = map
  let applied = 0
  for (const text of changes) {
    const next = withChange(current, text)
    if (!next) break
    current = next
    applied += 1
  }
  if (applied === 0 || checkIntegrity(current).length === 0) return { map: current, applied }
  return { map, applied: 0 }
}

function withChange(map: ChainMap, text: string): ChainMap | undefined {
  const diff = parseDiff(text)
  if (!diff || !appliesCleanly(map, diff)) return undefined
  const next = applyDiff(map, diff)
  return checkChange(next, diff).length === 0 ? next : undefined
}

/** A diff from its JSON; undefined for anything else. What its records hold is not looked at. */
function parseDiff(text: string): DocumentDiff | undefined {
  // The text may have been broken off while it was written; what comes before it holds.
  const parsed = parseJson(text)
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  const { value } = parsed
  const { tables, fields } = value
  if (!isJsonObject(tables) || !isJsonObject(fields)) return undefined
  const areTables = Object.entries(tables).every(([name, diff]) => isName(name, TABLE_NAMES) && isTableDiff(name, diff))
  const areFields = Object.entries(fields).every(([name, diff]) => isName(name, FIELD_NAMES) && isFieldDiff(name, diff))
  return areTables && areFields ? (value as unknown as DocumentDiff) : undefined
}

function isName(name: string, names: readonly string[]): boolean {
  return names.includes(name)
}

function isTableDiff(name: string, value: unknown): boolean {
  if (!isJsonObject(value)) return false
  const { added = {}, changed = {}, removed = {}, ...others } = value
  if (![added, changed, removed].every(isJsonObject) || Object.keys(others).length > 0) return false
  const isOwn = (id: string, record: unknown) =>
    isSafeId(id) && isJsonObject(record) && (name === 'positions' || record.id === id)
  return (
    Object.entries(added as JsonObject).every(([id, record]) => isOwn(id, record)) &&
    Object.entries(changed as JsonObject).every(([id, pair]) => Array.isArray(pair) && isOwn(id, pair[1])) &&
    Object.keys(removed as JsonObject).every(isSafeId)
  )
}

const ORDER_NAMES: readonly string[] = Object.values(ORDERS)

function isFieldDiff(name: string, value: unknown): boolean {
  if (!isJsonObject(value)) return false
  // An order is always there; what it holds is checked with the map.
  return !ORDER_NAMES.includes(name) || Array.isArray(value.to)
}
