import { isoDay } from '../shared/iso-day'
import { useDocument } from '../state/document-store'
import { useFindings } from '../state/findings-store'
import type { AnalysisReply, AnalysisRequest } from './analysis-messages'

/**
 * Keeps the findings in step with the document: sends every change to the analysis worker and shows what comes back,
 * unless a newer revision is already on its way.
 *
 * @returns a function that stops following
 */
export function followDocument(): () => void {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
  let sent = -1
  const send = (message: AnalysisRequest) => worker.postMessage(message)
  const sendMap = () => {
    const { map, revision } = useDocument.getState()
    if (!map) return
    sent = revision
    useFindings.setState({ busy: true, failed: false })
    send({ kind: 'map', revision, map, today: isoDay(new Date()) })
  }
  const follow = () => {
    const { map, revision, lastDiff } = useDocument.getState()
    if (revision === sent) return
    if (!map) {
      useFindings.setState({
        revision: -1,
        findings: [],
        tables: {},
        level: null,
        measures: {},
        structure: null,
        busy: false,
        failed: false,
      })
      return
    }
    if (!lastDiff || sent !== revision - 1) {
      if (!lastDiff) useFindings.setState({ findings: [], tables: {}, level: null, measures: {}, structure: null })
      sendMap()
      return
    }
    send({ kind: 'diff', from: sent, revision, diff: lastDiff })
    sent = revision
    useFindings.setState({ busy: true })
  }
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => receive(data, sendMap))
  worker.addEventListener('error', () => useFindings.setState({ busy: false, failed: true }))
  follow()
  const stop = useDocument.subscribe(follow)
  return () => {
    stop()
    worker.terminate()
  }
}

function receive(reply: AnalysisReply, sendMap: () => void): void {
  if (reply.revision !== useDocument.getState().revision) return
  switch (reply.kind) {
    case 'findings':
      useFindings.setState({
        revision: reply.revision,
        findings: reply.findings,
        tables: reply.tables,
        busy: false,
        failed: false,
      })
      break
    case 'level':
      useFindings.setState({ level: reply.level ?? 'failed' })
      break
    case 'measures':
      useFindings.setState({ measures: reply.measures, structure: reply.structure })
      break
    case 'failed':
      useFindings.setState({ busy: false, failed: true })
      break
    case 'lost':
      sendMap()
      break
  }
}
