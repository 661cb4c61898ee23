import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/graph/finding'
import { useErrors } from '../../src/ui/base/report/report'
import { openMap, runCommand, useDocument } from '../../src/ui/base/state/document-store'
import { useFindings } from '../../src/ui/base/state/findings-store'
import type { AnalysisReply, AnalysisRequest } from '../../src/ui/base/workers/analysis-messages'
import { followDocument } from '../../src/ui/base/workers/follow-document'
import { chainMap, party } from '../support/chain-builder'

/** Stands in for the worker: keeps what it was sent, and says what the test wants. */
class StandIn extends EventTarget {
  static readonly all: StandIn[] = []
  readonly received: AnalysisRequest[] = []
  constructor() {
    super()
    StandIn.all.push(this)
  }
  postMessage(message: AnalysisRequest): void {
    this.received.push(message)
  }
  isOver = false
  terminate(): void {
    this.isOver = true
  }
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
  say(data: AnalysisReply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

function finding(key: string): Finding {
  return {
    rule: 'sole-supplier',
    group: 'structure',
    key,
    kind: 'finding',
    severity: 'low',
    about: [],
    message: 'sole-supplier.no-fallback',
    values: {},
    inputsHash: '',
    evidence: [],
  }
}

const found = (revision: number, ...keys: string[]): AnalysisReply => ({
  kind: 'findings',
  revision,
  findings: { from: Int32Array.from(keys, () => -1), fresh: keys.map(finding) },
})

const rename = (name: string) => runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name } })

const shown = () => useFindings.getState().findings.map(({ key }) => key)

describe('what follows the document', () => {
  let stop: () => void
  let worker: StandIn
  beforeEach(() => {
    vi.stubGlobal('Worker', StandIn)
    openMap(chainMap({ parties: [party('a')] }))
    stop = followDocument()
    worker = StandIn.all.at(-1) as StandIn
  })
  afterEach(() => {
    stop()
    openMap(null)
    vi.unstubAllGlobals()
  })

  it('sends the map once and then what changes', () => {
    rename('Eerste')
    rename('Tweede')
    expect(worker.received.map(({ kind }) => kind)).toEqual(['map', 'diff', 'diff'])
  })

  it('drops findings of a revision that is no longer there, and takes those of the newest', () => {
    const { revision } = useDocument.getState()
    worker.say(found(revision, 'old'))
    expect(shown()).toEqual(['old'])
    rename('Eerste')
    rename('Tweede')
    expect(useFindings.getState().busy).toBe(true)
    worker.say(found(revision + 1, 'late'))
    expect(shown()).toEqual(['old'])
    expect(useFindings.getState().busy).toBe(true)
    worker.say(found(revision + 2, 'new'))
    expect(shown()).toEqual(['new'])
    expect(useFindings.getState()).toMatchObject({ busy: false, revision: revision + 2 })
  })

  it('builds on what a late answer said, for the next is told as a difference from it', () => {
    const { revision } = useDocument.getState()
    rename('Eerste')
    worker.say(found(revision, 'one', 'two'))
    expect(shown()).toEqual([])
    worker.say({ kind: 'findings', revision: revision + 1, findings: { from: Int32Array.of(1), fresh: [] } })
    expect(shown()).toEqual(['two'])
  })

  it('sends the whole map again when the worker lost track', () => {
    rename('Eerste')
    worker.say({ kind: 'lost', revision: useDocument.getState().revision })
    expect(worker.received.at(-1)).toMatchObject({ kind: 'map', revision: useDocument.getState().revision })
  })

  it('says so when the analysis failed', () => {
    worker.say({ kind: 'failed', revision: useDocument.getState().revision })
    expect(useFindings.getState()).toMatchObject({ busy: false, failed: true })
  })

  it('starts a worker that crashed again with the whole map, and keeps why it crashed', () => {
    worker.say(found(useDocument.getState().revision, 'one'))
    rename('Eerste')
    worker.crash('first crash')
    const next = StandIn.all.at(-1) as StandIn
    expect([worker.isOver, next === worker]).toEqual([true, false])
    expect(next.received).toMatchObject([{ kind: 'map', revision: useDocument.getState().revision }])
    expect(useFindings.getState()).toMatchObject({ busy: true, failed: false })
    expect(useErrors.getState().errors.at(-1)).toMatchObject({
      where: 'analysis',
      causes: [{ message: 'first crash' }],
    })
    // What the second says starts from nothing, and what the first still says is not heard.
    worker.say(found(useDocument.getState().revision, 'dead'))
    next.say(found(useDocument.getState().revision, 'two'))
    expect(shown()).toEqual(['two'])
  })

  it('does not go on starting workers for a revision that makes each crash, and tries the next', () => {
    const before = StandIn.all.length
    worker.crash('once')
    StandIn.all.at(-1)?.crash('twice')
    expect(StandIn.all.length).toBe(before + 1)
    expect(useFindings.getState()).toMatchObject({ busy: false, failed: true })
    rename('Eerste')
    expect(StandIn.all.length).toBe(before + 2)
    expect(StandIn.all.at(-1)?.received.map(({ kind }) => kind)).toEqual(['map'])
    expect(useFindings.getState()).toMatchObject({ busy: true, failed: false })
  })

  it('starts again when an answer cannot be taken in', () => {
    worker.say({ kind: 'findings', revision: 1, findings: undefined } as unknown as AnalysisReply)
    expect(worker.isOver).toBe(true)
    expect(StandIn.all.at(-1)?.received).toHaveLength(1)
  })

  it('keeps what went wrong in the worker without calling the analysis off', () => {
    const { revision } = useDocument.getState()
    worker.say({ kind: 'trouble', causes: [{ name: 'RangeError', message: 'no level' }] })
    worker.say(found(revision, 'one'))
    expect(useErrors.getState().errors.at(-1)).toMatchObject({
      where: 'analysis',
      causes: [{ name: 'RangeError', message: 'no level' }],
    })
    expect(useFindings.getState()).toMatchObject({ busy: false, failed: false })
  })
})
