import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveQueue } from '../../src/ui/base/storage/save-queue'

/** A store whose writes end when the test says so. */
function slowStore(delayOf: (value: string) => number = () => 0) {
  const written: string[] = []
  const events: string[] = []
  const open: { value: string; end: (error?: Error) => void }[] = []
  const queue = createSaveQueue<string>({
    write: (value) =>
      new Promise((resolve, reject) => {
        open.push({
          value,
          end: (error) => {
            if (error) reject(error)
            else {
              written.push(value)
              resolve()
            }
          },
        })
      }),
    delayOf,
    onSaving: () => events.push('saving'),
    onSaved: () => events.push('saved'),
    onFailed: () => events.push('failed'),
  })
  return {
    queue,
    written,
    events,
    underWay: () => open.map(({ value }) => value),
    /** Ends the write of this value, or the oldest. */
    async end(error?: Error, value?: string) {
      const at = value === undefined ? 0 : open.findIndex((write) => write.value === value)
      open.splice(at, 1)[0]?.end(error)
      // The queue hears of it a few turns later.
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

describe('the queue of saves', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('writes the first value at once', () => {
    const { queue, underWay, events } = slowStore()
    queue.push('a')
    expect(underWay()).toEqual(['a'])
    expect(events).toEqual(['saving'])
  })

  it('writes one at a time, and skips what was overtaken meanwhile', async () => {
    const { queue, written, underWay, events, end } = slowStore()
    for (const value of ['a', 'b', 'c', 'd']) queue.push(value)
    expect(underWay()).toEqual(['a'])
    await end()
    expect(underWay()).toEqual(['d'])
    await end()
    expect(written).toEqual(['a', 'd'])
    expect(events).toEqual(['saving', 'saving', 'saved'])
  })

  it('only says saved when the newest value is there', async () => {
    const { queue, events, end } = slowStore()
    queue.push('a')
    queue.push('b')
    await end()
    expect(events).not.toContain('saved')
    await end()
    expect(events.at(-1)).toBe('saved')
  })

  it('gathers the changes of a large map, without putting the write off for ever', async () => {
    const { queue, underWay } = slowStore(() => 400)
    queue.push('a')
    await vi.advanceTimersByTimeAsync(300)
    queue.push('b')
    expect(underWay()).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(underWay()).toEqual(['b'])
  })

  it('flushes what waits for its delay, and returns when it is written', async () => {
    const { queue, written, underWay, end } = slowStore(() => 400)
    queue.push('a')
    let isFlushed = false
    const flush = queue.flush().then(() => {
      isFlushed = true
    })
    expect(underWay()).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(0)
    expect(isFlushed).toBe(false)
    await end()
    await flush
    expect(written).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(underWay()).toEqual([])
  })

  it('flushes beside a write that is under way: a page that is being left cannot wait for it', async () => {
    const { queue, written, underWay, end } = slowStore()
    queue.push('a')
    queue.push('b')
    const flush = queue.flush()
    expect(underWay()).toEqual(['a', 'b'])
    await end()
    await end()
    await flush
    expect(written).toEqual(['a', 'b'])
  })

  it('keeps a value whose write failed for the next flush, and does not try on and on', async () => {
    const { queue, written, underWay, events, end } = slowStore()
    queue.push('a')
    await end(new Error('full'))
    expect(events).toEqual(['saving', 'failed'])
    expect(underWay()).toEqual([])
    const flush = queue.flush()
    await end()
    await flush
    expect(written).toEqual(['a'])
    expect(events.at(-1)).toBe('saved')
  })

  it('writes the newer value after a failure', async () => {
    const { queue, written, end } = slowStore()
    queue.push('a')
    queue.push('b')
    await end(new Error('full'))
    await end()
    expect(written).toEqual(['b'])
  })

  it('does not write an older value over a newer one that was written beside it', async () => {
    const { queue, written, underWay, events, end } = slowStore()
    queue.push('old')
    queue.push('new')
    const flush = queue.flush()
    expect(underWay()).toEqual(['old', 'new'])
    await end(new Error('full'))
    await end()
    await flush
    expect(underWay()).toEqual([])
    expect(written).toEqual(['new'])
    expect(events).toEqual(['saving', 'saving', 'saved'])
  })

  it('says saved when only an overtaken write failed, also when it ended last', async () => {
    const { queue, written, underWay, events, end } = slowStore()
    queue.push('old')
    queue.push('new')
    const flush = queue.flush()
    await end(undefined, 'new')
    await end(new Error('full'))
    await flush
    expect(underWay()).toEqual([])
    expect(written).toEqual(['new'])
    expect(events.at(-1)).toBe('saved')
  })

  it('keeps the newer value when both writes beside each other failed', async () => {
    const { queue, written, events, end } = slowStore()
    queue.push('old')
    queue.push('new')
    const first = queue.flush()
    await end(new Error('full'))
    await end(new Error('full'))
    await first
    expect(events.at(-1)).toBe('failed')
    const second = queue.flush()
    await end()
    await second
    expect(written).toEqual(['new'])
  })

  it('has nothing to flush when nothing was pushed', async () => {
    const { queue, events } = slowStore()
    await queue.flush()
    expect(events).toEqual([])
  })
})
