import type { ChainMap } from '../chain-map'
import { checkIntegrity } from '../check-integrity'
import { applyDiff, diffMaps, TABLE_NAMES } from '../diff'
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
export function replaceMap(old: ChainMap, { map }: ReplaceMap | ImportMap): Outcome {
  for (const name of TABLE_NAMES) {
    const unsafe = Object.keys(map[name]).find((id) => !isSafeId(id))
    if (unsafe !== undefined) return refuse('invalid-id', { value: quote(unsafe) })
  }
  const [problem] = checkIntegrity(map)
  if (problem) return { ok: false, refusal: refusalOf(problem) }
  // By way of the diff, so that records that are the same stay the same objects.
  return done(applyDiff(old, diffMaps(old, map)))
}
