import { drawReport, type ReportDrawing } from '../../../export/report/draw-report'
import { writeDocx } from '../../../export/report/write-docx'
import { nowAndLater } from '../../../graph/compare/now-and-later'
import { type CauseFacts, causesOf } from '../report/causes'

/**
 * What the worker is asked: the drawing of a map (which map, what of it, in which language), now and later of a map with
 * proposals, or the file of a report.
 */
export type ReportTask =
  | { readonly kind: 'draw'; readonly given: Parameters<typeof drawReport> }
  | { readonly kind: 'look'; readonly given: Parameters<typeof nowAndLater> }
  | { readonly kind: 'write'; readonly given: Parameters<typeof writeDocx> }

/** What comes of each task. */
export interface ReportResults {
  readonly draw: ReportDrawing
  readonly look: ReturnType<typeof nowAndLater>
  readonly write: Uint8Array
}

/** What the worker answers: what came of it, or why nothing did. */
export type ReportReply =
  | { readonly kind: 'done'; readonly result: ReportResults[keyof ReportResults] }
  | { readonly kind: 'failed'; readonly causes: readonly CauseFacts[] }

async function made(task: ReportTask): Promise<ReportResults[keyof ReportResults]> {
  switch (task.kind) {
    case 'draw':
      return drawReport(...task.given)
    case 'look':
      return nowAndLater(...task.given)
    case 'write':
      return await writeDocx(...task.given)
  }
}

const post = (reply: ReportReply) => postMessage(reply)

// What goes wrong in a worker does not reach the page by itself.

addEventListener('message', async ({ data }: MessageEvent<ReportTask>) => {
  try {
    post({ kind: 'done', result: await made(data) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})
