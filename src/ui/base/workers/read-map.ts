import type { KeptResult } from '../../../model/add-changes'
import { causeOfEvent, errorOf } from '../report/causes'
import { report } from '../report/report'
import type { ReadReply, ReadRequest } from './read-worker'

/** Below this many bytes reading costs less than starting a worker. */
const SMALL = 300_000

/**
 * Reads a map from a file or a stored text without freezing the page.
 *
 * @param changes the JSON of diffs that were kept after the text, oldest first
 * @throws when the file cannot be read at all, for instance because it has been moved since it was chosen
 */
export async function readMap(source: Blob, changes: readonly string[] = []): Promise<KeptResult> {
  const isLarge = source.size > SMALL || changes.length > 0
  const result = await (isLarge ? readAside({ source, changes }) : readHere({ source, changes }))
  if (!result.ok) for (const { cause } of result.problems) if (cause !== undefined) report(cause, 'reading')
  return result
}

/** Reads beside the page; where no worker starts or it dies, on the page itself: better a page that waits than no map. */
async function readAside(request: ReadRequest): Promise<KeptResult> {
  try {
    return await readInWorker(request)
  } catch (cause) {
    if (!(cause instanceof NoWorkerError)) throw cause
    report(cause, 'reading')
    return readHere(request)
  }
}

/** The worker is what failed, not the reading. */
class NoWorkerError extends Error {
  constructor(cause: unknown) {
    super('no worker to read with', { cause })
    this.name = 'NoWorkerError'
  }
}

async function readHere({ source, changes }: ReadRequest): Promise<KeptResult> {
  const [bytes, { readChainMapBytes }, { addChanges }] = await Promise.all([
    source.arrayBuffer(),
    import('../../../model/file/read-chain-map-bytes'),
    import('../../../model/add-changes'),
  ])
  return addChanges(readChainMapBytes(new Uint8Array(bytes)), changes)
}

function readInWorker(request: ReadRequest): Promise<KeptResult> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  const reading = new Promise<KeptResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'read') resolve(data.result)
      else reject(new Error('unreadable file', { cause: errorOf(data.causes) }))
    })
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')))
    worker.addEventListener('error', (event) => reject(new NoWorkerError(causeOfEvent(event))))
  })
  worker.postMessage(request)
  return reading.finally(() => worker.terminate())
}
