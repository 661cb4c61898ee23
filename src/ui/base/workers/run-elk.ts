import type { ELK } from 'elkjs/lib/elk-api'
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { ElkGraph, ElkResult } from '../../../graph/layouts/elk'
import { causeOfEvent } from '../report/causes'

interface Runner {
  readonly elk: ELK
  readonly worker: Worker
}

let runner: Promise<Runner> | undefined

/**
 * Runs ELK in its own worker, until it is ready or the signal says to give up; both are loaded when a layout is first asked for. After a layout that failed, whatever the
 * reason, the next one starts afresh: a part that could not be fetched is fetched again, a worker that died is replaced.
 */
export async function runElk(graph: ElkGraph, signal: AbortSignal): Promise<ElkResult> {
  runner ??= startElk()
  const current = runner
  try {
    return await layOut(await current, graph, signal)
  } catch (cause) {
    if (runner === current) runner = undefined
    throw new Error('no layout', { cause })
  }
}

async function startElk(): Promise<Runner> {
  const { default: Elk } = await import('elkjs/lib/elk-api')
  const worker = new Worker(elkWorkerUrl)
  return { elk: new Elk({ workerFactory: () => worker }), worker }
}

/** ELK waits for ever for a worker that died, and does not say so. */
function layOut({ elk, worker }: Runner, graph: ElkGraph, signal: AbortSignal): Promise<ElkResult> {
  const over = new AbortController()
  return new Promise<ElkResult>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(causeOfEvent(event)), { signal: over.signal })
    const giveUp = () => reject(new Error('given up', { cause: signal.reason }))
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { signal: over.signal })
    elk.layout(graph).then(resolve, reject)
  })
    .catch((cause: unknown) => {
      worker.terminate()
      throw cause
    })
    .finally(() => over.abort())
}
