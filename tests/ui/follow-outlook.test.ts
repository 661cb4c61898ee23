import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAhead } from '../../src/graph/compare/look-ahead'
import { NO_CHANGE } from '../../src/model/proposals/proposable'
import { useErrors } from '../../src/ui/base/report/report'
import { openMap, runCommand, useDocument } from '../../src/ui/base/state/document-store'
import { useOutlookStore } from '../../src/ui/base/state/outlook-store'
import { setSession } from '../../src/ui/base/state/session-store'
import { chooseStand, openProposal, useWanted } from '../../src/ui/base/state/wanted-store'
import { followOutlook } from '../../src/ui/base/workers/follow-outlook'
import type { OutlookReply, OutlookTask } from '../../src/ui/base/workers/outlook-worker'
import { chainMap, party } from '../support/chain-builder'

/** Stands in for the worker: keeps what it was asked, and answers when the test says so. */
class StandIn {
  static all: StandIn[] = []
  readonly asked: OutlookTask[] = []
  isOver = false
  onmessage: ((event: { readonly data: OutlookReply }) => void) | undefined
  onerror: ((event: { readonly message: string }) => void) | undefined
  constructor() {
    StandIn.all.push(this)
  }
  postMessage(task: OutlookTask): void {
    this.asked.push(task)
  }
  terminate(): void {
    this.isOver = true
  }
  answer(): void {
    const task = this.asked.at(-1) as OutlookTask
    this.onmessage?.({ data: { kind: 'done', outlook: lookAhead(task.map, task.ids, { today: task.today }) } })
  }
}

const MAP = chainMap({
  parties: [party('a'), party('b', { discretion: 'withheld' })],
  proposals: [
    { id: 'v1', title: 'Eerste', state: 'idea', change: NO_CHANGE },
    { id: 'v2', title: 'Tweede', state: 'idea', change: NO_CHANGE },
  ],
})

const rename = (name: string) => runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name } })
const tasks = () => StandIn.all.flatMap(({ asked }) => asked.map(({ ids }) => ids))
const state = () => useOutlookStore.getState()
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', StandIn)
  StandIn.all = []
  setSession({ theme: 'light' })
  openMap(MAP)
})
afterEach(() => {
  stop()
  openMap(null)
  setSession({ theme: 'light' })
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function follow(): StandIn {
  stop = followOutlook()
  vi.runAllTimers()
  return StandIn.all.at(-1) as StandIn
}

it('nothing is asked before somebody wants to see it, and nothing after', () => {
  rename('Eerst')
  vi.runAllTimers()
  expect(StandIn.all).toEqual([])
  const worker = follow()
  expect([tasks(), state().busy]).toEqual([[['v1', 'v2']], true])
  worker.answer()
  expect([state().busy, state().outlook?.of.ids]).toEqual([false, ['v1', 'v2']])
  stop()
  expect([worker.isOver, state().outlook]).toEqual([true, null])
  stop = () => {}
  rename('Daarna')
  vi.runAllTimers()
  expect(tasks()).toHaveLength(1)
})

it('a second follower asks nothing of its own, and what is known stays for who is left', () => {
  follow().answer()
  const other = followOutlook()
  vi.runAllTimers()
  expect(tasks()).toHaveLength(1)
  other()
  expect(state().outlook).not.toBeNull()
})

it('edits in a row are asked once, for the last of them, and a late answer is not heard', () => {
  const first = follow()
  rename('Een')
  rename('Twee')
  expect(first.isOver).toBe(true)
  first.answer()
  expect(state().outlook).toBeNull()
  vi.runAllTimers()
  expect(tasks()).toHaveLength(2)
  const second = StandIn.all.at(-1) as StandIn
  expect(second.asked[0]?.map.parties.a?.name).toBe('Twee')
  second.answer()
  expect(state().outlook?.sides.before.parties.a?.name).toBe('Twee')
})

it('what was found stays in sight until the next answer, with its own maps', () => {
  follow().answer()
  rename('Later')
  expect([state().busy, state().outlook?.sides.before.parties.a?.name]).toEqual([true, 'A'])
})

it('an open proposal, or a choice of them, is another question; where one looks is not', () => {
  follow().answer()
  chooseStand('difference')
  vi.runAllTimers()
  expect(tasks()).toHaveLength(1)
  openProposal('v2')
  vi.runAllTimers()
  openProposal(null)
  useWanted.setState({ chosen: new Set(['v1']) })
  vi.runAllTimers()
  expect(tasks()).toEqual([['v1', 'v2'], ['v2'], ['v1']])
})

it('on the wall what was found at the desk goes at once', () => {
  follow().answer()
  expect(state().outlook?.sides.before.parties.b).toBeDefined()
  setSession({ theme: 'beamer' })
  expect(state().outlook).toBeNull()
  vi.runAllTimers()
  const worker = StandIn.all.at(-1) as StandIn
  expect(worker.asked.at(-1)?.isOnWall).toBe(true)
  worker.answer()
  expect(state().outlook?.sides.before.parties.b).toBeUndefined()
})

it('another map, or one without proposals, takes away what was found', () => {
  follow().answer()
  openMap(chainMap({ parties: [party('a')] }))
  expect(state()).toEqual({ outlook: null, busy: false, failed: false })
  expect(useDocument.getState().whole?.proposalOrder).toEqual([])
})

it('what cannot be worked out is said and reported, and the next change asks again', () => {
  const before = useErrors.getState().errors.length
  follow().onerror?.({ message: 'kapot' })
  expect(state()).toEqual({ outlook: null, busy: false, failed: true })
  expect(useErrors.getState().errors.length).toBe(before + 1)
  rename('Weer')
  vi.runAllTimers()
  expect(state()).toMatchObject({ busy: true, failed: false })
  ;(StandIn.all.at(-1) as StandIn).answer()
  expect(state().outlook).not.toBeNull()
})
