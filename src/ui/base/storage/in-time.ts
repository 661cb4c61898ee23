/** So long a browser's store may take to answer, in ms. After that it counts as failed: the user must not wait for ever. */
const PATIENCE = 5_000

/** The store gave no answer in time. What was asked may still happen. */
export class TooLateError extends Error {
  constructor(ms: number) {
    super(`the store gave no answer within ${ms} ms`)
    this.name = 'TooLateError'
  }
}

/**
 * The same as the work itself, unless that takes too long.
 *
 * @throws TooLateError when there is no answer within the patience
 */
export function inTime<T>(work: Promise<T>, ms = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLateError(ms)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
