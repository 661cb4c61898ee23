/** One line of the table: a time or a size, and when it is compared with something, with what and how many times it. */
export interface Row {
  readonly name: string
  /** What it was measured on, for instance `200/600` (parties/dependencies). */
  readonly size: string
  /** Median, in milliseconds. */
  readonly ms?: number
  /** Thousands of bytes. */
  readonly kB?: number
  readonly against?: string
  readonly ratio?: number
}

/** Hands a row to scripts/bench.mjs. */
export function report(row: Row): void {
  console.log(JSON.stringify(row))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('the median of nothing')
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/**
 * The median time of each candidate in milliseconds. They take turns, so that a busy moment of the machine hits all of
 * them; the first round only warms up and does not count.
 *
 * @param rounds at least 5
 */
export function compareTimes<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  if (rounds < 5) throw new RangeError('fewer than five rounds say too little')
  const entries = Object.entries(candidates) as [Name, () => unknown][]
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of entries) {
      const start = performance.now()
      work()
      const elapsed = performance.now() - start
      if (round > 0) times.get(name)?.push(elapsed)
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)])) as Record<Name, number>
}
