import type { JsonObject } from '../json-value'
import type { Migration } from './migration'

/** The version this program writes. Version 2 is not released yet: optional fields and collections may still join it. */
export const CURRENT_VERSION = 2

type Migrated =
  | { readonly ok: true; readonly document: JsonObject }
  | { readonly ok: false; readonly code: 'unknown-version'; readonly version: number }
  | {
      readonly ok: false
      readonly code: 'migration-failed'
      readonly version: number
      readonly name: string
      readonly cause: unknown
    }

/**
 * Brings an older document to the current version, one version at a time.
 *
 * @param version the document's own version, at most CURRENT_VERSION
 * @returns the new document with its `version` set, or why that did not work: no migration starts at some version, or
 * a migration threw on a document that is not what its version promises
 */
export function migrate(document: JsonObject, version: number, migrations: readonly Migration[]): Migrated {
  let current = document
  for (let from = version; from < CURRENT_VERSION; from++) {
    const migration = migrations.find((candidate) => candidate.from === from)
    if (!migration) return { ok: false, code: 'unknown-version', version: from }
    try {
      current = { ...migration.up(current), version: from + 1 }
    } catch (cause) {
      return { ok: false, code: 'migration-failed', version: from, name: migration.name, cause }
    }
  }
  return { ok: true, document: current }
}
