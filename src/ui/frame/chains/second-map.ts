import type { ChainMap } from '../../../model/chain-map'
import { examples } from '../../../model/examples'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Problem } from '../../../model/problem'
import { report } from '../../base/report/report'
import { readMap } from '../../base/workers/read-map'
import { MAX_BYTES } from '../files/choose-file'

/** Where the second map comes from. */
export type SecondMap =
  | { readonly from: 'example'; readonly id: Id }
  | { readonly from: 'store'; readonly id: Id }
  | { readonly from: 'file'; readonly file: File }

/** The second map, or all that is wrong with it; no problems when it could not be read at all. */
export type SecondReading =
  | { readonly ok: true; readonly map: ChainMap }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const UNREADABLE: SecondReading = { ok: false, problems: [] }

/** Reads the map that comes beside the open one; what is open stays as it is, whatever comes of it. */
export async function readSecondMap(second: SecondMap): Promise<SecondReading> {
  try {
    if (second.from === 'example') {
      const map = await examples.find(({ id }) => id === second.id)?.load()
      return map ? { ok: true, map } : UNREADABLE
    }
    if (second.from === 'store') {
      const { readStored } = await import('../../base/storage/open-stored')
      return (await readStored(second.id)) ?? UNREADABLE
    }
    if (second.file.size <= MAX_BYTES) return await readMap(second.file)
    const values = { length: second.file.size, max: LIMITS.fileCharacters }
    return { ok: false, problems: [{ code: 'too-large', path: '', values }] }
  } catch (cause) {
    report(cause, 'opening')
    return UNREADABLE
  }
}
