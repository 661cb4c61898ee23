import { causeOfEvent, errorOf } from '../report/causes'
import type { ReportReply, ReportResults, ReportTask } from './report-worker'

/**
 * What is made beside the page, which a large map would keep waiting for seconds: the drawing of a report, what its
 * proposals change, and its file.
 */
export class ReportAside {
  readonly #worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })

  /** Draws a map for its report. @throws when it could not be drawn */
  draw(...given: Extract<ReportTask, { kind: 'draw' }>['given']): Promise<ReportResults['draw']> {
    return this.#ask({ kind: 'draw', given }) as Promise<ReportResults['draw']>
  }

  /** Analyses a map as it is now and as its proposals would make it. @throws when that could not be done */
  look(...given: Extract<ReportTask, { kind: 'look' }>['given']): Promise<ReportResults['look']> {
    return this.#ask({ kind: 'look', given }) as Promise<ReportResults['look']>
  }

  /** Writes a report as the bytes of a Word file. @throws when it could not be written */
  write(...given: Extract<ReportTask, { kind: 'write' }>['given']): Promise<ReportResults['write']> {
    return this.#ask({ kind: 'write', given }) as Promise<ReportResults['write']>
  }

  /** Lets go of what works aside; nothing can be asked of it afterwards. */
  close(): void {
    this.#worker.terminate()
  }

  #ask(task: ReportTask): Promise<ReportResults[keyof ReportResults]> {
    const made = new Promise<ReportResults[keyof ReportResults]>((resolve, reject) => {
      const fail = (cause: unknown) => reject(new Error(`no report: ${task.kind}`, { cause }))
      this.#worker.onmessage = ({ data }: MessageEvent<ReportReply>) => {
        if (data.kind === 'done') resolve(data.result)
        else fail(errorOf(data.causes))
      }
      this.#worker.onerror = (event) => fail(causeOfEvent(event))
    })
    this.#worker.postMessage(task)
    return made
  }
}
