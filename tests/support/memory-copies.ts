import { vi } from 'vitest'
import { answer, type CopyReply, type CopyRequest } from '../../src/ui/base/copies/copy-messages'
import { CopyShelf } from '../../src/ui/base/copies/copy-shelf'
import { MemoryFolder } from './memory-folder'

/**
 * Gives this environment a private file system in memory, behind the same messages as in a browser. To be called before
 * the first copy is made; `vi.unstubAllGlobals` takes it away.
 *
 * @returns the folder, to look in and to break
 */
export function stubCopies(): MemoryFolder {
  const folder = new MemoryFolder()
  const shelf = new CopyShelf(folder)
  class InProcess extends EventTarget {
    #last: Promise<void> = Promise.resolve()

    postMessage({ number, request }: { number: number; request: CopyRequest }): void {
      const copy = structuredClone(request)
      this.#last = this.#last.then(async () => {
        const reply: CopyReply = await answer(shelf, copy).then(
          (given) => ({ number, ok: true, answer: given }),
          (cause: Error) => ({ number, ok: false, causes: [{ name: cause.name, message: cause.message }] }),
        )
        this.dispatchEvent(new MessageEvent('message', { data: reply }))
      })
    }

    terminate(): void {}
  }
  vi.stubGlobal('Worker', InProcess)
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: async () => ({}) } })
  return folder
}

/** Takes the private file system away again. */
export function unstubCopies(): void {
  Reflect.deleteProperty(navigator, 'storage')
  vi.unstubAllGlobals()
}
