import type { ReadResult } from '../../../model/file/read-chain-map'
import { causeOfEvent, errorOf } from '../report/causes'
import { report } from '../report/report'
import type { ReadReply } from './read-worker'

/** Below this many bytes reading costs less than starting a worker. */
const SMALL = 300_000

/**
 * Reads a map from a file or a stored text without freezing the page.
 *
 * @throws when the file cannot be read at all, for instance because it has been moved since it was chosen
 */
export async function readMap(source: Blob): Promise<ReadResult> {
  const result = await (source.size > SMALL ? readInWorker(source) : readHere(source))
  if (!result.ok) for (const { cause } of result.problems) if (cause !== undefined) report(cause, 'reading')
  return result
}

async function readHere(source: Blob): Promise<ReadResult> {
  const [text, { readChainMap }] = await Promise.all([source.text(), import('../../../model/file/read-chain-map')])
  return readChainMap(text)
}

function readInWorker(source: Blob): Promise<ReadResult> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  const reading = new Promise<ReadResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'read') resolve(data.result)
      else reject(new Error('unreadable file', { cause: errorOf(data.causes) }))
    })
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')))
    worker.addEventListener('error', (event) => reject(new Error('no reader', { cause: causeOfEvent(event) })))
  })
  worker.postMessage(source)
  return reading.finally(() => worker.terminate())
}
