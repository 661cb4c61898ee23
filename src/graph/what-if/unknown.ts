import type { Id } from '../../model/id'
import { compareText } from '../indexing'
import type { OpenFlow, WaveNetwork } from './network'

/** What of the wave cannot be told, and what to ask for it. */
interface UnknownInflow {
  /** The parties of which is not known how much reaches them, in order of id. */
  readonly parties: readonly Id[]
  /** The relations somebody has to say more about before it is known what reaches a party, in order of id. */
  readonly because: (party: Id) => readonly OpenFlow[]
}

/** Everything that can be reached, the beginnings included. */
function reachedFrom(beginnings: Iterable<number>, next: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const reached = new Set(beginnings)
  for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other)
  return reached
}

function linked(links: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [from, to] of links) {
    const known = found.get(from)
    if (known) known.push(to)
    else found.set(from, [to])
  }
  return found
}

/**
 * Which parties have an inflow that is not known, directly or by way of others, and because of which relations: what is
 * unknown is carried along, never filled in. The numbers of a simulation hold what is known.
 */
export function unknownInflow({ open, flows, streams, streamsOf }: WaveNetwork): UnknownInflow {
  const partyAt = (place: number) => streams[place]?.party ?? ''
  const onwards = linked(flows.map(({ from, to }) => [from, to]))
  const backwards = linked([
    ...flows.map(({ from, to }) => [to, from] as const),
    ...open.flatMap(({ feeders, receivers }) => receivers.flatMap((to) => feeders.map((from) => [to, from] as const))),
  ])
  const openInto = new Map<number, OpenFlow[]>()
  for (const one of open) {
    for (const place of one.receivers) {
      const known = openInto.get(place)
      if (known) known.push(one)
      else openInto.set(place, [one])
    }
  }
  const reached = reachedFrom(openInto.keys(), onwards)
  return {
    parties: [...new Set([...reached].map(partyAt))].sort(),
    because: (party) => {
      const behind = reachedFrom(streamsOf(party), backwards)
      const found = new Set([...behind].flatMap((place) => openInto.get(place) ?? []))
      return [...found].sort((a, b) => compareText(a.relation, b.relation))
    },
  }
}
