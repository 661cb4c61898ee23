import { type KeptResult, readKept } from '../../../model/read-kept'
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
    post({ kind: 'read', result: readKept(await data.source.text(), data.changes) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})

addEventListener('messageerror', () => post({ kind: 'failed', causes: causesOf(new Error('the file did not arrive')) }))
