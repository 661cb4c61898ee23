/** What tells of when a map speaks. */
export interface MapMoment {
  /** ISO day of which the map speaks. */
  readonly referenceDate?: string | null | undefined
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt?: number | undefined
}

/** By what two maps are told apart in time: the day they speak of, else when they were changed last. */
type TimeBy = 'referenceDate' | 'changedAt' | 'nothing'

/** What tells which of two maps is the earlier. */
export function toldApartBy(one: MapMoment, other: MapMoment): TimeBy {
  if (one.referenceDate && other.referenceDate && one.referenceDate !== other.referenceDate) return 'referenceDate'
  return one.changedAt !== undefined && other.changedAt !== undefined && one.changedAt !== other.changedAt
    ? 'changedAt'
    : 'nothing'
}

/** Whether the one map is earlier than the other; false too when nothing tells. */
export function isEarlier(one: MapMoment, other: MapMoment): boolean {
  const by = toldApartBy(one, other)
  if (by === 'referenceDate') return (one.referenceDate ?? '') < (other.referenceDate ?? '')
  return by === 'changedAt' && (one.changedAt ?? 0) < (other.changedAt ?? 0)
}
