import type { ELK } from 'elkjs/lib/elk-api'
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { RunElk } from '../../../graph/layouts/elk'

let elk: Promise<ELK> | undefined

/** Runs ELK in its own worker; both are loaded when a layout is first asked for. */
export const runElk: RunElk = async (graph) => {
  elk ??= import('elkjs/lib/elk-api').then(
    ({ default: Elk }) => new Elk({ workerFactory: () => new Worker(elkWorkerUrl) }),
  )
  return (await elk).layout(graph)
}
