import { addChanges, type KeptResult } from '../../../model/add-changes'
import { readChainMapBytes } from '../../../model/file/read-chain-map-bytes'
import { type CauseFacts, causesOf } from '../report/causes'

/** What the worker is asked: a file or a stored text, with the diffs that were kept after it. */
export interface ReadRequest {
  readonly source: Blob
  readonly changes: readonly string[]
}

/** What the worker answers: what it read, or why the file could not be read at all. */
export type ReadReply =
  | { readonly kind: 'read'; readonly result: KeptResult }
  | { readonly kind: 'failed'; readonly causes: readonly CauseFacts[] }

const post = (reply: ReadReply) => postMessage(reply)

// What goes wrong in a worker does not reach the page by itself.

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const bytes = new Uint8Array(await data.source.arrayBuffer())
    post({ kind: 'read', result: addChanges(readChainMapBytes(bytes), data.changes) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})

addEventListener('messageerror', () => post({ kind: 'failed', causes: causesOf(new Error('the file did not arrive')) }))
