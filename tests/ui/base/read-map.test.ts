// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { readMap } from '../../../src/ui/base/workers/read-map'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({ id: 'kaart', parties: [party('a')] })

afterEach(() => void vi.unstubAllGlobals())

/** A worker that dies as soon as it gets something to do. */
class Dying extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
  }

  terminate(): void {}
}

it('a map is read on the page itself when the worker dies, with the changes kept after it', async () => {
  vi.stubGlobal('Worker', Dying)
  const renamed = applyCommand(MAP, { type: 'edit-record', collection: 'parties', id: 'a', set: { name: 'Later' } })
  if (!renamed.ok) throw new Error(renamed.refusal.code)
  const result = await readMap(new Blob([writeChainMap(MAP)]), [JSON.stringify(renamed.diff)])
  expect(result).toMatchObject({ ok: true, applied: 1, map: { parties: { a: { name: 'Later' } } } })
})
