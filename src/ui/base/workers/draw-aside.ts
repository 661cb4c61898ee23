import type { ReportDrawing } from '../../../export/report/draw-report'
import { causeOfEvent, errorOf } from '../report/causes'
import type { DrawReply, DrawRequest } from './draw-worker'

/**
 * Draws a map for its report beside the page, which a large map would keep waiting for seconds.
 *
 * @throws when it could not be drawn
 */
export function drawAside(...request: DrawRequest): Promise<ReportDrawing> {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' })
  const drawing = new Promise<ReportDrawing>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => {
      if (data.kind === 'drawn') resolve(data.drawing)
      else reject(new Error('no drawing', { cause: errorOf(data.causes) }))
    })
    worker.addEventListener('error', (event) => reject(new Error('no drawing', { cause: causeOfEvent(event) })))
  })
  worker.postMessage(request)
  return drawing.finally(() => worker.terminate())
}
