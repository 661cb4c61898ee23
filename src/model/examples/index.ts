import { type ChainMap, COLLECTIONS } from '../chain-map'
import { tablesOf } from '../file/tables-of'
import type { Id } from '../id'
import type { ChainMapFile } from '../schema/chain-map-file'

/** A map that comes with the program. Its file is only fetched when it is opened. */
export interface Example {
  readonly id: Id
  /** The day the map describes, for the start screen: the same as in the file. */
  readonly referenceDate: string
  readonly load: () => Promise<ChainMap>
}

/** All examples, in the order in which the start screen shows them. */
export const examples: readonly Example[] = [
  {
    id: 'adviesketen',
    referenceDate: '2025-12-31',
    load: async () => open((await import('./adviesketen.json')).default),
  },
  {
    id: 'migratieketen',
    referenceDate: '2025-12-31',
    load: async () => open((await import('./migratieketen.json')).default),
  },
  {
    id: 'strafrechtketen',
    referenceDate: '2025-12-31',
    load: async () => open((await import('./strafrechtketen.json')).default),
  },
  {
    id: 'loonaangifteketen',
    referenceDate: '2023-10-31',
    load: async () => open((await import('./loonaangifteketen.json')).default),
  },
]

/**
 * The map in an example's file. The files are ours and a test reads each of them as strictly as any file, so opening
 * one need not check it again, nor load what checks.
 */
function open(file: object): ChainMap {
  const { $schema: _schema, format: _format, version: _version, positions = {}, ...rest } = file as ChainMapFile
  const fields = Object.entries(rest).filter(([key]) => !COLLECTIONS.some((collection) => collection === key))
  return { ...Object.fromEntries(fields), ...tablesOf(rest, positions) } as ChainMap
}
