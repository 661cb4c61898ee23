import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { referencesOf } from '../../model/references'
import type { Meeting } from '../../model/schema/governance'
import { seatsOf } from '../facts/meetings'
import { compareText } from '../indexing'

/** A meeting that went into another. */
export interface Absorbed {
  readonly from: Id
  readonly to: Id
}

/**
 * The meetings of an earlier map that went into another meeting of the later one, told from the two maps alone, in order
 * of id. Of a meeting that is gone this is said of another when
 *
 * - every party that sat in it, of those still on the map, sits in the other now, and there is at least one;
 * - the other has got at least one thing of its work that it had not before: a topic, something it decides on, or what
 *   referred to the one and refers to the other now;
 * - at least two things speak for it: each of those, and once that a party came along, and once that the one escalated
 *   to the other;
 * - no other meeting has as much of it: then nobody can say into which it went, and nothing is said.
 */
export function absorbedMeetings(before: ChainMap, after: ChainMap): readonly Absorbed[] {
  const gone = Object.values(before.meetings).filter(({ id }) => !Object.hasOwn(after.meetings, id))
  if (gone.length === 0) return []
  const movedTo = referrersMoved(before, after, new Set(gone.map(({ id }) => id)))
  return gone
    .flatMap((meeting) => {
      const found = Object.values(after.meetings)
        .map((other) => ({ to: other.id, weight: weightOf(meeting, other, before, after, movedTo) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
      const [first, second] = found
      return first && first.weight !== second?.weight ? [{ from: meeting.id, to: first.to }] : []
    })
    .sort((a, b) => compareText(a.from, b.from))
}

/** How many things speak for it that the one went into the other; 0 when it did not. */
function weightOf(
  { id, topics = [], decidesOn = [], ...one }: Meeting,
  other: Meeting,
  before: ChainMap,
  after: ChainMap,
  movedTo: ReadonlyMap<string, number>,
): number {
  const parties = [...seatsOf(one as Meeting)].filter((party) => Object.hasOwn(after.parties, party))
  const sits = seatsOf(other)
  if (parties.length === 0 || !parties.every((party) => sits.has(party))) return 0
  const was = before.meetings[other.id]
  const come = (own: readonly string[], had: readonly string[] = [], has: readonly string[] = []) =>
    own.filter((item) => has.includes(item) && !had.includes(item)).length
  const work =
    come(topics, was?.topics, other.topics) +
    come(decidesOn, was?.decidesOn, other.decidesOn) +
    (movedTo.get(`${id} ${other.id}`) ?? 0)
  if (work === 0) return 0
  const satBefore = was ? seatsOf(was) : new Set<Id>()
  const along = parties.some((party) => !satBefore.has(party)) ? 1 : 0
  const led = one.escalatesTo === other.id ? 1 : 0
  const weight = work + along + led
  return weight >= 2 ? weight : 0
}

/**
 * How many fields of other records held a meeting that is gone and hold another now that they did not hold before, by the
 * two ids with a space between.
 */
function referrersMoved(before: ChainMap, after: ChainMap, gone: ReadonlySet<Id>): ReadonlyMap<string, number> {
  const placeOf = ({ collection, record, reference }: ReturnType<typeof referencesOf>[number]) =>
    `${collection} ${record.id} ${reference.path}`
  const lost = referencesOf(before).filter(({ id, record }) => gone.has(id) && !gone.has(record.id))
  const places = new Set(lost.map(placeOf))
  const held = new Set(referencesOf(before).map((one) => `${placeOf(one)} ${one.id}`))
  const come = new Map<string, Id[]>()
  for (const one of referencesOf(after)) {
    const place = placeOf(one)
    if (!places.has(place) || !Object.hasOwn(after.meetings, one.id) || held.has(`${place} ${one.id}`)) continue
    come.set(place, [...(come.get(place) ?? []), one.id])
  }
  const moved = new Map<string, number>()
  for (const one of lost) {
    for (const to of come.get(placeOf(one)) ?? []) {
      const pair = `${one.id} ${to}`
      moved.set(pair, (moved.get(pair) ?? 0) + 1)
    }
  }
  return moved
}
