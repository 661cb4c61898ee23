import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ElkGraph } from '../../src/graph/layouts/elk'

// ELK and its worker are stood in for: how they are started, fail and are replaced is what is looked at.

let workers: FakeWorker[]
let layout: () => Promise<unknown>

class FakeWorker extends EventTarget {
  isOver = false
  constructor() {
    super()
    workers.push(this)
  }
  terminate(): void {
    this.isOver = true
  }
}

vi.mock('elkjs/lib/elk-worker.min.js?url', () => ({ default: 'elk-worker.js' }))
vi.mock('elkjs/lib/elk-api', () => ({
  default: class {
    constructor({ workerFactory }: { workerFactory: () => unknown }) {
      workerFactory()
    }
    layout = () => layout()
  },
}))

const GRAPH: ElkGraph = { id: 'chain', layoutOptions: {}, children: [], edges: [] }

describe('running ELK', () => {
  let run: (signal?: AbortSignal) => Promise<unknown>
  beforeEach(async () => {
    vi.resetModules()
    workers = []
    layout = async () => ({ children: [] })
    vi.stubGlobal('Worker', FakeWorker)
    const { runElk } = await import('../../src/ui/base/workers/run-elk')
    run = (signal = new AbortController().signal) => runElk(GRAPH, signal)
  })
  afterEach(() => void vi.unstubAllGlobals())

  it('uses one worker for all layouts', async () => {
    await run()
    await run()
    expect(workers).toHaveLength(1)
  })

  it('fails with the cause when the worker dies, and the next layout has a new one', async () => {
    layout = () => new Promise(() => {})
    const first = run()
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    await Promise.resolve()
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    await expect(first).rejects.toMatchObject({ cause: { message: 'out of memory' } })
    expect(workers[0]?.isOver).toBe(true)
    layout = async () => ({ children: [] })
    await run()
    expect(workers).toHaveLength(2)
  })

  it.each([
    ['before it began', true],
    ['while it runs', false],
  ])('stops the worker when it is given up %s, and the next layout has a new one', async (_when, isEarly) => {
    layout = () => new Promise(() => {})
    const user = new AbortController()
    if (isEarly) user.abort()
    // It may be refused before anybody waits for it.
    const refused = expect(run(user.signal)).rejects.toThrow('no layout')
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    await Promise.resolve()
    user.abort()
    await refused
    expect(workers[0]?.isOver).toBe(true)
    layout = async () => ({ children: [] })
    await run()
    expect(workers).toHaveLength(2)
  })

  it('passes on why ELK made no layout', async () => {
    const cause = new Error('no layout algorithm')
    layout = () => Promise.reject(cause)
    await expect(run()).rejects.toMatchObject({ message: 'no layout', cause })
  })
})
