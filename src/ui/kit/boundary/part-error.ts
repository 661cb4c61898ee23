/** A part of the build that could not be fetched, which is no fault of what it shows. */
export class PartError extends Error {
  /** Lets the next try fetch the part again, instead of failing with what is remembered of this one. */
  readonly renew: () => void

  constructor(cause: unknown, renew: () => void) {
    super('a part of the app could not be fetched', { cause })
    this.name = 'PartError'
    this.renew = renew
  }
}
