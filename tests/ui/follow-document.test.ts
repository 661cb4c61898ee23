import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/graph/finding'
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
  terminate(): void {}
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
})
