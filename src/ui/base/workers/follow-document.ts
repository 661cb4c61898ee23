import type { VenueCover } from '../../../graph/facts/venues'
import type { Finding } from '../../../graph/finding'
import type { PartyMeasures } from '../../../graph/measures/index'
import type { Table } from '../../../model/chain-map'
import { isoDay } from '../clock/iso-day'
import { causeOfEvent, errorOf } from '../report/causes'
import { report } from '../report/report'
import { useDocument } from '../state/document-store'
import { NO_FINDINGS, useFindings } from '../state/findings-store'
import { isOnWall, useSession } from '../state/session-store'
import type { AnalysisReply, AnalysisRequest } from './analysis-messages'
import { patchedList, patchedTable } from './patches'

/**
 * Keeps the findings in step with the document: sends every change to the analysis worker and shows what comes back,
 * unless a newer revision is already on its way. A worker that crashes is started again. When the next one crashes on
 * the same revision, that revision has no analysis and the panel says so; the next change starts another.
 *
 * @returns a function that stops following
 */
export function followDocument(): () => void {
  let worker: Worker | undefined
  let sent = -1
  let crashedAt = -1
  const sendMap = () => {
    const { looked: map, revision } = useDocument.getState()
    if (!map) return
    worker ??= startWorker(sendMap, crash)
    sent = revision
    useFindings.setState({ busy: true, failed: false })
    send(worker, { kind: 'map', revision, map, today: isoDay(new Date()), isOnWall: isWall() })
  }
  const crash = (crashed: Worker, cause: unknown) => {
    if (crashed !== worker) return
    report(cause, 'analysis')
    crashed.terminate()
    worker = undefined
    sent = -1
    const { revision } = useDocument.getState()
    const isSecond = revision === crashedAt
    crashedAt = revision
    if (isSecond) useFindings.setState({ busy: false, failed: true })
    else sendMap()
  }
  const follow = () => {
    const { map, revision, lookedDiff } = useDocument.getState()
    if (revision === sent) return
    if (!map) {
      useFindings.setState(NO_FINDINGS)
      return
    }
    if (!worker || !lookedDiff || sent !== revision - 1) {
      if (!lookedDiff) useFindings.setState({ findings: [], venues: {}, level: null, measures: {}, structure: null })
      sendMap()
      return
    }
    send(worker, { kind: 'diff', from: sent, revision, diff: lookedDiff, isOnWall: isWall() })
    sent = revision
    useFindings.setState({ busy: true })
  }
  follow()
  const stop = useDocument.subscribe(follow)
  return () => {
    stop()
    worker?.terminate()
    worker = undefined
  }
}

const isWall = () => isOnWall(useSession.getState())

const send = (worker: Worker, message: AnalysisRequest) => worker.postMessage(message)

function startWorker(sendMap: () => void, crash: (worker: Worker, cause: unknown) => void): Worker {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
  const receive = createReceiver(sendMap)
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => {
    try {
      receive(data)
    } catch (cause) {
      // What comes next builds on an answer that could not be taken in.
      crash(worker, cause)
    }
  })
  worker.addEventListener('messageerror', () => crash(worker, new Error('an answer did not arrive')))
  worker.addEventListener('error', (event) => crash(worker, causeOfEvent(event)))
  return worker
}

/** Keeps what the worker said last, of whatever revision: the next message is told as a difference from it. */
function createReceiver(sendMap: () => void): (reply: AnalysisReply) => void {
  let findings: readonly Finding[] = []
  let venues: Table<VenueCover> = {}
  let measures: Table<PartyMeasures> = {}
  return (reply) => {
    if (reply.kind === 'trouble') {
      report(errorOf(reply.causes), 'analysis')
      return
    }
    if (reply.kind === 'findings') findings = patchedList(findings, reply.findings)
    if (reply.kind === 'venues') venues = patchedTable(venues, reply.venues)
    if (reply.kind === 'measures') measures = patchedTable(measures, reply.measures)
    const { revision } = reply
    if (revision !== useDocument.getState().revision) return
    switch (reply.kind) {
      case 'findings':
        useFindings.setState({ revision, findings, busy: false, failed: false })
        break
      case 'venues':
        useFindings.setState({ venues })
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
