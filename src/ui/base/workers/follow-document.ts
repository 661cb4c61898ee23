import type { TableCover } from '../../../graph/facts/tables'
import type { Finding } from '../../../graph/finding'
import type { PartyMeasures } from '../../../graph/measures/index'
import type { Table } from '../../../model/chain-map'
import { isoDay } from '../clock/iso-day'
import { useDocument } from '../state/document-store'
import { NO_FINDINGS, useFindings } from '../state/findings-store'
import type { AnalysisReply, AnalysisRequest } from './analysis-messages'
import { patchedList, patchedTable } from './patches'

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
      useFindings.setState(NO_FINDINGS)
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
  const receive = createReceiver(sendMap)
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => receive(data))
  worker.addEventListener('error', () => useFindings.setState({ busy: false, failed: true }))
  follow()
  const stop = useDocument.subscribe(follow)
  return () => {
    stop()
    worker.terminate()
  }
}

/** Keeps what the worker said last, of whatever revision: the next message is told as a difference from it. */
function createReceiver(sendMap: () => void): (reply: AnalysisReply) => void {
  let findings: readonly Finding[] = []
  let tables: Table<TableCover> = {}
  let measures: Table<PartyMeasures> = {}
  return (reply) => {
    if (reply.kind === 'findings') findings = patchedList(findings, reply.findings)
    if (reply.kind === 'tables') tables = patchedTable(tables, reply.tables)
    if (reply.kind === 'measures') measures = patchedTable(measures, reply.measures)
    const { revision } = reply
    if (revision !== useDocument.getState().revision) return
    switch (reply.kind) {
      case 'findings':
        useFindings.setState({ revision, findings, busy: false, failed: false })
        break
      case 'tables':
        useFindings.setState({ tables })
        break
      case 'level':
        useFindings.setState({ level: reply.level ?? 'failed' })
        break
      case 'measures':
        useFindings.setState({ measures, structure: reply.structure })
        break
      case 'failed':
        useFindings.setState({ busy: false, failed: true })
        break
      case 'lost':
        sendMap()
        break
    }
  }
}
