import type { ChainMap } from '../chain-map'
import type { Id } from '../id'

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
    id: 'migratieketen',
    referenceDate: '2025-12-31',
    load: async () => open('migratieketen', (await import('./migratieketen.json')).default),
  },
  {
    id: 'strafrechtketen',
    referenceDate: '2025-12-31',
    load: async () => open('strafrechtketen', (await import('./strafrechtketen.json')).default),
  },
  {
    id: 'loonaangifteketen',
    referenceDate: '2021-12-31',
    load: async () => open('loonaangifteketen', (await import('./loonaangifteketen.json')).default),
  },
]

async function open(id: Id, file: unknown): Promise<ChainMap> {
  // The list stands on the start screen; what reads a map, with all schemas, comes along when one is opened.
  const { readChainMapJson } = await import('../file/read-chain-map')
  const result = readChainMapJson(file)
  if (result.ok) return result.map
  throw new Error(`Example ${id} does not open: ${JSON.stringify(result.problems[0])}`)
}
