import type { Id } from '../../../model/id'
import { causesOf } from '../report/causes'
import { answer, type CopyReply, type CopyRequest } from './copy-messages'
import { CopyShelf } from './copy-shelf'
import { openPrivateFolder } from './private-folder'

// Only a worker may write files of the browser's private file system in place, and only one call at a time.

const post = (reply: CopyReply) => postMessage(reply)

let shelf: CopyShelf | undefined
let last: Promise<void> = Promise.resolve()
/** By map the number of the newest drafts that were asked to be kept: those before them need not be written any more. */
const newestDrafts = new Map<Id, number>()

addEventListener('message', ({ data }: MessageEvent<{ number: number; request: CopyRequest }>) => {
  if (data.request.kind === 'keep-drafts') newestDrafts.set(data.request.id, data.number)
  last = last.then(() => handle(data.number, data.request))
})

/** The shelf; where it cannot be opened whoever asks hears why, and the next tries again. */
async function open(): Promise<CopyShelf> {
  shelf ??= new CopyShelf(await openPrivateFolder('second-copies'))
  return shelf
}

async function handle(number: number, request: CopyRequest): Promise<void> {
  if (request.kind === 'keep-drafts' && number < (newestDrafts.get(request.id) ?? 0)) {
    post({ number, ok: true, answer: undefined })
    return
  }
  try {
    post({ number, ok: true, answer: await answer(await open(), request) })
  } catch (cause) {
    post({ number, ok: false, causes: causesOf(cause) })
  }
}
