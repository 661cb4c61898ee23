import { type CauseFacts, causesOf, chainOf } from './causes'
import { framesOf } from './hide-texts'
import type { Place } from './place'

/** What went wrong, as it is kept. */
export interface KeptError {
  /** Counts up from 1; errors that were pushed out leave a gap. */
  readonly number: number
  /** When it was seen first, in milliseconds since 1970. */
  readonly at: number
  readonly where: Place
  /** The error and what caused it, the outermost first. */
  readonly causes: readonly CauseFacts[]
  /** How often the very same was seen. */
  readonly times: number
}

interface ErrorLog {
  /** Keeps an error, unless it is kept already. */
  readonly add: (cause: unknown, where: Place, at: number) => void
  /** What is kept, the oldest first. */
  readonly kept: () => readonly KeptError[]
}

const MOST = 50

/**
 * Keeps the last errors in memory. The same cause that comes by at two levels, as itself and inside another error, is
 * kept once, with the longer chain. An error that is told again in the same words by the same line of code counts up, so that
 * one fault that repeats with every move of the mouse does not push out what came before it.
 */
export function createErrorLog(most = MOST): ErrorLog {
  let kept: readonly KeptError[] = []
  let last = 0
  const numbers = new WeakMap<object, number>()

  function entryOf(chain: readonly unknown[]): KeptError | undefined {
    for (const cause of chain) {
      if (typeof cause !== 'object' || cause === null) continue
      const number = numbers.get(cause)
      const entry = kept.find((candidate) => candidate.number === number)
      if (entry) return entry
    }
    return undefined
  }

  function change(entry: KeptError, changes: Partial<KeptError>): void {
    kept = kept.map((candidate) => (candidate === entry ? { ...entry, ...changes } : candidate))
  }

  return {
    add(cause, where, at) {
      const chain = chainOf(cause)
      const causes = causesOf(cause)
      const seen = entryOf(chain)
      const same = seen ?? kept.find((entry) => entry.where === where && sameWords(entry.causes, causes))
      const number = same?.number ?? ++last
      for (const link of chain) if (typeof link === 'object' && link !== null) numbers.set(link, number)
      if (seen) {
        if (causes.length > seen.causes.length) change(seen, { causes })
      } else if (same) change(same, { times: same.times + 1 })
      else kept = [...kept, { number, at, where, causes, times: 1 }].slice(-most)
    },
    kept: () => kept,
  }
}

function sameWords(some: readonly CauseFacts[], others: readonly CauseFacts[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, message, stack }, i) => {
      const other = others[i]
      // How React came there differs from time to time: the first line of code tells one fault from another.
      return name === other?.name && message === other.message && framesOf(stack)[0] === framesOf(other.stack)[0]
    })
  )
}
