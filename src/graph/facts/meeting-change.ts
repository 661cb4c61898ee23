import type { ChainMap } from '../../model/chain-map'
import { removalEffects } from '../../model/commands/removal-effects'
import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'
import { meetingLoad, type PartyLoad } from './meeting-load'
import { isHeldOn, seatsOf } from './meetings'

/** What a change of the meetings asks of the parties, compared with before. */
export interface LoadChange {
  /** The parties that sit more or less often, by how much a year: those that win most first, then by name. */
  readonly parties: readonly { readonly party: Id; readonly by: number }[]
  /** How many sessions a year there are more; below zero when there are fewer. */
  readonly sessions: number
  /** Whether for some party a meeting comes or goes of which the rhythm is no number. */
  readonly isPartlyUnknown: boolean
}

/** Compares what the meetings ask of each party before and after a change. */
export function loadChange(before: ChainGraph, after: ChainGraph): LoadChange {
  const [was, is] = [meetingLoad(before), meetingLoad(after)]
  const byParty = ({ parties }: typeof was) => new Map(parties.map((load): [Id, PartyLoad] => [load.party, load]))
  const [old, now] = [byParty(was), byParty(is)]
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  const parties = ids
    .map((party) => ({ party, by: (now.get(party)?.perYear ?? 0) - (old.get(party)?.perYear ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => a.by - b.by || compareText(before.nameOf(a.party), before.nameOf(b.party)))
  return {
    parties,
    sessions: is.rhythm.perYear - was.rhythm.perYear,
    isPartlyUnknown: ids.some((party) => (now.get(party)?.unknown ?? 0) !== (old.get(party)?.unknown ?? 0)),
  }
}

/** What going into another meeting does beside what it asks of the parties. */
interface AbsorbEffects {
  /** Parties that sit in the meeting that stays from then on, in order of id. */
  readonly joining: readonly Id[]
  /** Parties that sat in both, in order of id. */
  readonly both: readonly Id[]
  /** Those of them that keep a mandate of each, because one would be lost in the other. */
  readonly apart: readonly Id[]
  /** Records that referred to the meeting that is gone, or named both, in numbers. */
  readonly moved: ReturnType<typeof removalEffects>['touched']
  /** Whether the meeting that stays is kept off the wall from then on. */
  readonly isWithheld: boolean
}

/** What became of a map in which one meeting went into another, told from the two maps. */
export function absorbEffects(before: ChainMap, after: ChainMap, absorbed: Id, into: Id): AbsorbEffects | undefined {
  const [gone, own, joined] = [before.meetings[absorbed], before.meetings[into], after.meetings[into]]
  if (!gone || !own || !joined) return undefined
  const [satBefore, sitsAfter] = [seatsOf(own), seatsOf(joined)]
  const places = ({ participants = [] }: typeof own, party: Id) =>
    participants.filter((seat) => seat.party === party).length
  return {
    joining: [...sitsAfter].filter((party) => !satBefore.has(party)).sort(),
    both: [...seatsOf(gone)].filter((party) => satBefore.has(party)).sort(),
    apart: [...satBefore].filter((party) => places(joined, party) > Math.max(1, places(own, party))).sort(),
    moved: removalEffects(before, after, [absorbed, into]).touched,
    isWithheld: own.discretion !== 'withheld' && joined.discretion === 'withheld',
  }
}

/** What only this meeting decides on of those still held, in the order in which it says so: nobody would without it. */
export function decidedHereOnly(graph: ChainGraph, meeting: Id): readonly Id[] {
  const held = graph.meetings.filter((one) => isHeldOn(one, graph.today))
  const elsewhere = new Set(held.flatMap(({ id, decidesOn }) => (id === meeting ? [] : (decidesOn ?? []))))
  const own = held.find(({ id }) => id === meeting)?.decidesOn ?? []
  return own.filter((id) => !elsewhere.has(id))
}
