/** What a queue does with the values that are pushed into it. */
interface SaveSteps<T> {
  readonly write: (value: T) => Promise<void>
  /** Milliseconds to gather changes before a write; 0 writes at once. */
  readonly delayOf: (value: T) => number
  readonly onSaving: () => void
  /** The newest value has been written. */
  readonly onSaved: () => void
  readonly onFailed: (error: unknown) => void
}

interface SaveQueue<T> {
  /** Puts the newest value in the place of one that still waits. */
  readonly push: (value: T) => void
  /** Starts the write of what waits without any delay. @returns when all writes are done, well or not */
  readonly flush: () => Promise<void>
}

interface Numbered<T> {
  readonly value: T
  /** Counts up with every push. */
  readonly number: number
}

/**
 * Writes the newest of a row of values: at once when nothing is being written, otherwise when that is done, skipping
 * what has been overtaken. A value whose write failed keeps waiting for the next push or flush, unless a newer one has
 * been written or is being written: an older value never comes after a newer one.
 */
export function createSaveQueue<T>(steps: SaveSteps<T>): SaveQueue<T> {
  let waiting: Numbered<T> | undefined
  let pushed = 0
  let newestStarted = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const writes = new Set<Promise<void>>()

  function start(): void {
    clearTimeout(timer)
    timer = undefined
    if (!waiting) return
    const taken = waiting
    waiting = undefined
    newestStarted = taken.number
    steps.onSaving()
    const write = steps.write(taken.value).then(
      () => {
        writes.delete(write)
        if (waiting) schedule(waiting.value)
        else if (writes.size === 0) steps.onSaved()
      },
      (error: unknown) => {
        writes.delete(write)
        if (waiting) schedule(waiting.value)
        else if (taken.number === newestStarted) {
          waiting = taken
          steps.onFailed(error)
        } else if (writes.size === 0) steps.onSaved()
      },
    )
    writes.add(write)
  }

  function schedule(value: T): void {
    if (writes.size > 0 || timer !== undefined) return
    const delay = steps.delayOf(value)
    if (delay > 0) timer = setTimeout(start, delay)
    else start()
  }

  return {
    push(value) {
      pushed += 1
      waiting = { value, number: pushed }
      schedule(value)
    },
    async flush() {
      start()
      while (writes.size > 0) await Promise.all(writes)
    },
  }
}
