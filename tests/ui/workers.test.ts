import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_STRUCTURE } from '../../src/graph/measures/structure'
import { emptyChainMap } from '../../src/model/chain-map'

// The workers run here in the test's own thread: what the browser gives a worker is put in its place.

vi.mock('../../src/graph/analyse', () => ({
  analysisSteps: () => ({
    findings: () => [{ rule: 'proof' }],
    venues: () => ({ dep_1: { outcome: 'none', meetings: [] } }),
    measures: () => {
      throw new Error('no measures')
    },
    structure: () => NO_STRUCTURE,
    level: () => {
      throw new Error('no level')
    },
  }),
}))

vi.mock('../../src/model/catalogue/catalogue', () => ({ loadCatalogue: () => new Promise(() => {}) }))

vi.mock('../../src/model/file/read-chain-map', () => ({
  readChainMap: () => {
    throw new Error('a fault in the reading itself')
  },
}))

type Listener = (event: { readonly data: unknown }) => void

let listeners: Map<string, Listener>
let posted: unknown[]

beforeEach(() => {
  vi.resetModules()
  listeners = new Map()
  posted = []
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.set(type, listener))
  vi.stubGlobal('postMessage', (message: unknown) => posted.push(message))
})
afterEach(() => void vi.unstubAllGlobals())

const send = (data: unknown, type = 'message') => listeners.get(type)?.({ data })

describe('the analysis worker', () => {
  it('gives the findings also when level and measures fail, and takes older ones away', async () => {
    await import('../../src/ui/base/workers/analysis-worker')
    const map = emptyChainMap({ id: 'map_1', title: 'Proef' })
    send({ kind: 'map', revision: 3, map, today: '2026-01-01' })
    await vi.waitFor(() => expect(posted).toHaveLength(6))
    expect(posted).toEqual([
      { kind: 'findings', revision: 3, findings: { from: Int32Array.of(-1), fresh: [{ rule: 'proof' }] } },
      { kind: 'venues', revision: 3, venues: { set: { dep_1: { outcome: 'none', meetings: [] } }, gone: [] } },
      { kind: 'trouble', causes: [expect.objectContaining({ message: 'no level' })] },
      { kind: 'level', revision: 3, level: null },
      { kind: 'trouble', causes: [expect.objectContaining({ message: 'no measures' })] },
      { kind: 'measures', revision: 3, measures: { set: {}, gone: [] }, structure: NO_STRUCTURE },
    ])
  })
})

describe('the reading worker', () => {
  beforeEach(() => import('../../src/ui/base/workers/read-worker'))

  const failed = (message: string) => [{ kind: 'failed', causes: [expect.objectContaining({ message })] }]

  it('says why when reading breaks', async () => {
    send({ source: new Blob(['{}']), changes: [] })
    await vi.waitFor(() => expect(posted).toEqual(failed('a fault in the reading itself')))
  })

  it('says so when the file does not arrive', async () => {
    send(null, 'messageerror')
    await vi.waitFor(() => expect(posted).toEqual(failed('the file did not arrive')))
  })
})

describe('the worker of the report', () => {
  beforeEach(() => import('../../src/ui/base/workers/report-worker'))

  it('draws the map with its legend', async () => {
    send({ kind: 'draw', given: [emptyChainMap({ id: 'map_1', title: 'Proef' }), {}, 'nl'] })
    await vi.waitFor(() =>
      expect(posted).toEqual([
        {
          kind: 'done',
          result: { map: expect.stringMatching(/^<svg.*Proef/), legend: expect.stringContaining('Legenda') },
        },
      ]),
    )
  })

  it('looks at now and later of a map, and at nothing where there are no proposals', async () => {
    const map = emptyChainMap({ id: 'map_1', title: 'Proef' })
    const days = { today: '2026-01-15', readerDay: '2026-01-15' }
    send({ kind: 'look', given: [map, days] })
    await vi.waitFor(() => expect(posted).toEqual([{ kind: 'done', result: undefined }]))
  })

  it('writes the report as a zip', async () => {
    const report = { language: 'nl', title: 'Verslag', facts: [], header: 'Verslag', sections: [] }
    send({ kind: 'write', given: [report] })
    await vi.waitFor(() => expect(posted).toEqual([{ kind: 'done', result: expect.any(Uint8Array) }]))
    const [{ result }] = posted as [{ result: Uint8Array }]
    expect([...result.slice(0, 2)].map((code) => String.fromCharCode(code)).join('')).toBe('PK')
  })

  it('says why when it cannot', async () => {
    send({ kind: 'draw', given: [null, {}, 'nl'] })
    await vi.waitFor(() =>
      expect(posted).toEqual([{ kind: 'failed', causes: [expect.objectContaining({ name: 'TypeError' })] }]),
    )
  })
})

describe('reading a large file', () => {
  let worker: FakeWorker

  class FakeWorker extends EventTarget {
    isOver = false
    postMessage(): void {}
    terminate(): void {
      this.isOver = true
    }
  }

  it.each([
    [
      'says that it could not',
      () => new MessageEvent('message', { data: { kind: 'failed', causes: [{ name: 'Error', message: 'moved' }] } }),
      'moved',
    ],
    ['answers what does not arrive', () => new MessageEvent('messageerror'), undefined],
  ])('fails with the cause when the worker %s', async (_, event, cause) => {
    vi.stubGlobal(
      'Worker',
      class extends FakeWorker {
        constructor() {
          super()
          worker = this
        }
      },
    )
    const { readMap } = await import('../../src/ui/base/workers/read-map')
    const reading = readMap(new Blob(['x'.repeat(400_000)]))
    worker.dispatchEvent(event())
    const fault = await reading.catch((thrown: unknown) => thrown)
    expect(fault).toBeInstanceOf(Error)
    expect((fault as { cause?: Error }).cause?.message).toBe(cause)
    expect(worker.isOver).toBe(true)
  })
})
