import { drawReport, type ReportDrawing } from '../../../export/report/draw-report'
import { type CauseFacts, causesOf } from '../report/causes'

/** What the worker is asked: a map, what of it is shown, and in which language. */
export type DrawRequest = Parameters<typeof drawReport>

/** What the worker answers: the drawing, or why there is none. */
export type DrawReply =
  | { readonly kind: 'drawn'; readonly drawing: ReportDrawing }
  | { readonly kind: 'failed'; readonly causes: readonly CauseFacts[] }

const post = (reply: DrawReply) => postMessage(reply)

// What goes wrong in a worker does not reach the page by itself.

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  try {
    post({ kind: 'drawn', drawing: drawReport(...data) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})
