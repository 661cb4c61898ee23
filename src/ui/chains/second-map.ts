import type { ChainMap } from '../../model/chain-map'
import { examples } from '../../model/examples'
import { readChainMap } from '../../model/file/read-chain-map'
import type { Id } from '../../model/id'
import { MAX_BYTES } from '../files/choose-file'
import { readMap } from '../workers/read-map'

/** Where the second map comes from. */
export type SecondMap =
  | { readonly from: 'example'; readonly id: Id }
  | { readonly from: 'store'; readonly id: Id }
  | { readonly from: 'file'; readonly file: File }

/**
 * Reads the map that comes beside the open one.
 *
 * @returns undefined when it cannot be read, is too large, or is not a good map; what is open stays as it is
 */
export async function readSecondMap(second: SecondMap): Promise<ChainMap | undefined> {
  try {
    if (second.from === 'example') return await examples.find(({ id }) => id === second.id)?.load()
    if (second.from === 'store') {
      const { getMap } = await import('../storage/map-store')
      const stored = await getMap(second.id)
      const result = stored && readChainMap(stored.text)
      return result?.ok ? result.map : undefined
    }
    if (second.file.size > MAX_BYTES) return undefined
    const result = await readMap(second.file)
    return result.ok ? result.map : undefined
  } catch {
    return undefined
  }
}
