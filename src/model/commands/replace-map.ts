import type { ChainMap } from '../chain-map'
import { checkIntegrity } from '../check-integrity'
import { FIELD_NAMES, TABLE_NAMES } from '../diff'
import { isSafeId } from '../id'
import { quote } from '../problem'
import { done, type Outcome, refusalOf, refuse } from './outcome'

/** Puts another map in the place of this one, for instance a version from a file. */
export interface ReplaceMap {
  readonly type: 'replace-map'
  readonly map: ChainMap
}

/** Takes over what an import (a pasted list, a table) made of the map. */
export interface ImportMap {
  readonly type: 'import-map'
  readonly map: ChainMap
}

/** Replaces the whole map, in one step. Refuses a map in which something dangles. */
export function replaceMap({ map }: ReplaceMap | ImportMap): Outcome {
  for (const name of TABLE_NAMES) {
    const unsafe = Object.keys(map[name]).find((id) => !isSafeId(id))
    if (unsafe !== undefined) return refuse('invalid-id', { value: quote(unsafe) })
  }
  const [problem] = checkIntegrity(map)
  if (problem) return { ok: false, refusal: refusalOf(problem) }
  const present = [...FIELD_NAMES, ...TABLE_NAMES].filter((name) => map[name] !== undefined)
  return done(Object.fromEntries(present.map((name) => [name, map[name]])) as unknown as ChainMap)
}
