import { type YearEvent, yearOf } from '../facts/year'
import type { MapComparison } from './compare-maps'
import type { Mark } from './difference'

interface YearChanges {
  /** The moments of either map, those that ended among them, in order of month. */
  readonly events: readonly YearEvent[]
  /** By the id of the moment; what is not in it stands in both the same. */
  readonly kinds: ReadonlyMap<string, Mark['kind']>
}

/**
 * How the year of a chain differs between two maps. A moment that moves ends in the one month and is new in the other; one
 * of which only the ground differs (a default that was made their own) has changed.
 */
export function yearChanges({ before, after }: MapComparison): YearChanges {
  const [was, is] = [yearOf(before), yearOf(after)]
  const [then, now] = [was, is].map((events) => new Map(events.map((event) => [event.id, event])))
  const kinds = new Map<string, Mark['kind']>()
  for (const { id, source } of is) {
    const former = then?.get(id)
    if (!former) kinds.set(id, 'added')
    else if (former.source !== source) kinds.set(id, 'changed')
  }
  const ended = was.filter(({ id }) => !now?.has(id))
  for (const { id } of ended) kinds.set(id, 'removed')
  return { events: [...is, ...ended].sort((a, b) => a.month - b.month), kinds }
}
