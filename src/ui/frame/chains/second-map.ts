import { loadCatalogue, type Organisation } from '../../../model/catalogue/catalogue'
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
  | { readonly ok: true; readonly map: ChainMap; readonly organisations: readonly Organisation[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const UNREADABLE: Extract<SecondReading, { ok: false }> = { ok: false, problems: [] }

/** The list by which organisations are known again; without it their names and places in the list count alone. */
function knownOrganisations(): Promise<readonly Organisation[]> {
  return loadCatalogue().catch((cause: unknown) => {
    report(cause, 'catalogue')
    return []
  })
}

/** Reads the map that comes beside the open one; what is open stays as it is, whatever comes of it. */
export async function readSecondMap(second: SecondMap): Promise<SecondReading> {
  const [read, organisations] = await Promise.all([readAlone(second), knownOrganisations()])
  return read.ok ? { ...read, organisations } : read
}

type Alone = { readonly ok: true; readonly map: ChainMap } | Extract<SecondReading, { ok: false }>

async function readAlone(second: SecondMap): Promise<Alone> {
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
