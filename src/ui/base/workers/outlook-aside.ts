import type { Outlook } from '../../../graph/compare/look-ahead'
import { causeOfEvent, errorOf } from '../report/causes'
import { report } from '../report/report'
import type { OutlookReply, OutlookTask } from './outlook-worker'

/** Hears what proposals would do; null when it could not be worked out, which was reported then. */
type Hear = (outlook: Outlook | null) => void

/**
 * Works out beside the page what proposals would do. One question at a time: another one ends what is still being worked
 * out, and whoever asked that hears nothing any more.
 */
export class OutlookAside {
  #worker: Worker | undefined
  #isBusy = false

  ask(task: OutlookTask, hear: Hear): void {
    if (this.#isBusy) this.close()
    const worker = this.#worker ?? new Worker(new URL('./outlook-worker.ts', import.meta.url), { type: 'module' })
    this.#worker = worker
    this.#isBusy = true
    const end = (outlook: Outlook | null) => {
      if (this.#worker !== worker) return
      this.#isBusy = false
      hear(outlook)
    }
    const crash = (cause: unknown) => {
      if (this.#worker !== worker) return
      report(cause, 'analysis')
      this.close()
      hear(null)
    }
    worker.onmessage = ({ data }: MessageEvent<OutlookReply>) => {
      if (data.kind === 'done') end(data.outlook)
      else report(errorOf(data.causes), 'analysis')
      if (data.kind === 'failed') end(null)
    }
    worker.onmessageerror = () => crash(new Error('an answer did not arrive'))
    worker.onerror = (event) => crash(causeOfEvent(event))
    worker.postMessage(task)
  }

  /** Ends what is being worked out, if anything is. What is asked afterwards starts anew. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#isBusy = false
  }
}
