/**
 * One error of a chain of causes as plain data: fit to be sent by a worker, and to be kept without holding on to
 * anything the error itself refers to.
 */
export interface CauseFacts {
  readonly name: string
  readonly message: string
  readonly stack?: string
}

/** Deeper than this nobody reads, and a chain may go round in a circle. */
const DEPTH = 8
const LONGEST_MESSAGE = 1000
const LONGEST_STACK = 6000

/** What was thrown and what caused that, the outermost first. Anything can be thrown; this takes anything. */
export function chainOf(thrown: unknown): readonly unknown[] {
  const chain: unknown[] = []
  let rest: readonly unknown[] = [thrown]
  while (rest.length > 0 && chain.length < DEPTH) {
    const [next, ...others] = rest
    chain.push(next)
    const inner = next instanceof AggregateError ? [...next.errors] : []
    if (next instanceof Error && next.cause !== undefined) inner.unshift(next.cause)
    rest = [...inner.filter((cause) => !chain.includes(cause)), ...others]
  }
  return chain
}

/** The chain of causes as plain data, the outermost first; never empty. */
export function causesOf(thrown: unknown): readonly CauseFacts[] {
  return chainOf(thrown).map(factsOf)
}

/** An error with the chain of causes that a worker sent, so that it can be thrown or reported like any other. */
export function errorOf(causes: readonly CauseFacts[]): Error {
  const [first, ...rest] = causes
  const error = new Error(first?.message ?? 'unknown', rest.length > 0 ? { cause: errorOf(rest) } : undefined)
  error.name = first?.name ?? 'Error'
  error.stack = first?.stack ?? ''
  return error
}

/** What an `error` event says: the error itself, or where it stood when that stayed in a worker or never was one. */
export function causeOfEvent({ error, message, filename, lineno, colno }: ErrorEvent): unknown {
  if (error !== undefined && error !== null) return error
  const cause = new Error(message || 'a script could not be started')
  cause.stack = filename ? `    at ${filename}:${lineno}:${colno}` : ''
  return cause
}

function factsOf(cause: unknown): CauseFacts {
  if (typeof cause !== 'object' || cause === null) {
    // Of a text that was thrown only the text tells anything; of other values their kind is enough.
    return { name: typeof cause, message: typeof cause === 'string' ? cause.slice(0, LONGEST_MESSAGE) : '' }
  }
  // Some libraries throw objects that only look like an error.
  const { name, message, stack } = cause as Readonly<Record<string, unknown>>
  return {
    name: typeof name === 'string' ? name : 'object',
    message: typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : '',
    ...(typeof stack === 'string' && stack !== '' && { stack: stack.slice(0, LONGEST_STACK) }),
  }
}
