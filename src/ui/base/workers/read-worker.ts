import { readChainMap } from '../../../model/file/read-chain-map'

// What goes wrong in a worker does not reach the page by itself; null says that the file could not be read at all.

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  try {
    postMessage(readChainMap(await data.text()))
  } catch {
    postMessage(null)
  }
})

addEventListener('messageerror', () => postMessage(null))
