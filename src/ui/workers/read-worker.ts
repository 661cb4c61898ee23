import { readChainMap } from '../../model/file/read-chain-map'

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  // A rejection in a worker does not reach the page by itself; null says that the file could not be read at all.
  const text = await data.text().catch(() => null)
  postMessage(text === null ? null : readChainMap(text))
})
