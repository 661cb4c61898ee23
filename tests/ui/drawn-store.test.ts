import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { syntheticMap } from '../support/synthetic-map'

// The stores hold on to each other: every test gets its own.
async function stores() {
  const document = await import('../../src/ui/base/state/document-store')
  const { useFindings } = await import('../../src/ui/base/state/findings-store')
  const drawn = await import('../../src/ui/base/state/drawn-store')
  return { ...document, useFindings, ...drawn }
}

let frames: (() => void)[]

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const nextFrame = () => {
  const now = frames
  frames = []
  for (const callback of now) callback()
}
const rename = { type: 'edit-record', collection: 'parties', id: 'party_1', set: { name: 'Anders' } } as const

async function opened(map: ChainMap) {
  const all = await stores()
  all.openMap(map)
  const answer = () => all.useFindings.setState({ revision: all.useDocument.getState().revision, findings: [] })
  const isDrawn = () => all.useDrawn.getState().map === all.useDocument.getState().map
  return { ...all, answer, isDrawn }
}

describe('what the canvas draws', () => {
  it('is another map at once', async () => {
    expect((await opened(syntheticMap(5, 5, 1))).isDrawn()).toBe(true)
  })

  it('follows an edit when the findings have come, and without them soon after', async () => {
    const { runCommand, answer, isDrawn } = await opened(syntheticMap(5, 5, 1))
    expect(runCommand(rename)).toBeUndefined()
    expect(isDrawn()).toBe(false)
    answer()
    vi.advanceTimersByTime(0)
    expect(isDrawn()).toBe(true)
    runCommand({ ...rename, set: { name: 'Weer anders' } })
    vi.advanceTimersByTime(49)
    expect(isDrawn()).toBe(false)
    vi.advanceTimersByTime(1)
    expect(isDrawn()).toBe(true)
  })

  it('follows the hand at once', async () => {
    const { runCommand, isDrawn } = await opened(syntheticMap(5, 5, 1))
    runCommand({ type: 'move-records', positions: { party_1: { x: 4, y: 8 } } })
    expect(isDrawn()).toBe(true)
  })

  it('gives the findings a frame of their own when drawing takes long', async () => {
    const { runCommand, answer, isDrawn } = await opened(syntheticMap(400, 1600, 1))
    runCommand(rename)
    answer()
    vi.advanceTimersByTime(10)
    expect(isDrawn()).toBe(false)
    nextFrame()
    vi.advanceTimersByTime(0)
    expect(isDrawn()).toBe(true)
  })

  it('does not wait for ever, nor for a frame that does not come', async () => {
    const { runCommand, answer, isDrawn } = await opened(syntheticMap(400, 1600, 1))
    runCommand(rename)
    answer()
    vi.advanceTimersByTime(300)
    expect(isDrawn()).toBe(true)
  })

  it('tells when it has caught up', async () => {
    const { runCommand, answer, whenDrawn } = await opened(syntheticMap(5, 5, 1))
    const told = vi.fn()
    whenDrawn(told)
    expect(told).toHaveBeenCalledTimes(1)
    runCommand(rename)
    whenDrawn(told)
    answer()
    vi.advanceTimersByTime(0)
    expect(told).toHaveBeenCalledTimes(1)
    nextFrame()
    expect(told).toHaveBeenCalledTimes(2)
  })
})
