import { type ReadResult, readChainMap } from '../../../model/file/read-chain-map'
import { type CauseFacts, causesOf } from '../report/causes'

/** What the worker answers: what it read, or why the file could not be read at all. */
export type ReadReply =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'failed'; readonly causes: readonly CauseFacts[] }

const post = (reply: ReadReply) => postMessage(reply)

// What goes wrong in a worker does not reach the page by itself.

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  try {
    post({ kind: 'read', result: readChainMap(await data.text()) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})

addEventListener('messageerror', () => post({ kind: 'failed', causes: causesOf(new Error('the file did not arrive')) }))
