import type { Id } from './id'

/**
 * The key of a finding with other ids in it, so that an answer stays with its finding when records get another id.
 *
 * @param key such as `rule.variant:first+second`
 * @param rename the new id for each part of the key that may be one
 */
export function renameKey(key: string, rename: (id: Id) => Id): string {
  const at = key.indexOf(':')
  return at < 0 ? key : `${key.slice(0, at + 1)}${keyParts(key).map(rename).join('+')}`
}

/** The parts of the key of a finding that may be ids of records. */
export function keyParts(key: string): readonly string[] {
  const at = key.indexOf(':')
  return at < 0 ? [] : key.slice(at + 1).split('+')
}
