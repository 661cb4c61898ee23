import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { compareText, indexBy } from '../indexing'
import type { OpenFlow, OpenReason, WorkFlow } from './network'
import type { WaveChange } from './scenario'
import { arrivesBy, isAbout, type Simulation } from './simulate'

/** What differs less is rounding. */
export const HAIR = 1e-6

/** A simulation beside the same one when nothing changes. */
export interface Pair {
  readonly now: Simulation
  readonly unchanged: Simulation
}

/** Whether two amounts differ by more than rounding. */
export function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > HAIR * Math.max(1, Math.abs(b) / 1000)
}

/** What a flow brings more than when nothing changes, for each month. */
function extraOf({ now, unchanged }: Pair, flow: WorkFlow): readonly number[] {
  return Array.from({ length: now.months }, (_, i) => {
    const [more, before] = [arrivesBy(now, flow, i + 1), arrivesBy(unchanged, flow, i + 1)]
    return differ(more, before) ? more - before : 0
  })
}

function sumOf(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists
  return first.map((amount, i) => others.reduce((sum, list) => sum + (list[i] ?? 0), amount))
}

/** A relation that the wave takes, or may take. */
interface Reach {
  readonly relation: Id
  readonly extra: readonly number[] | undefined
  /** Streams it goes between, places in the list. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly open: OpenReason | undefined
}

/** The changes that begin in time and change something. */
export function realChanges({ changes, months }: Simulation): readonly WaveChange[] {
  return changes.filter(({ from, inflow = 1, capacity = 1 }) => from <= months && (inflow !== 1 || capacity !== 1))
}

/** The streams where the wave is: what they finish differs, or, where nobody can tell that, what reaches them. */
function touchedStreams({ now, unchanged }: Pair): ReadonlySet<number> {
  const { streams, counted } = now.network
  const changes = realChanges(now)
  const touched = new Set<number>()
  for (const [place, stream] of streams.entries()) {
    const months = now.streams[place] ?? []
    const field = counted[place] ? 'out' : 'inflow'
    const isOther = months.some((one, i) => differ(one[field] ?? 0, unchanged.streams[place]?.[i]?.[field] ?? 0))
    const isChanged = !counted[place] && changes.some((change) => isAbout(change, stream))
    if (isOther || isChanged) touched.add(place)
  }
  return touched
}

/** Of a relation of which not all is known: what can be said of it, when the wave reaches its beginning. */
function openReach(pair: Pair, one: OpenFlow, isTouched: boolean, share: number | null | undefined): Reach | undefined {
  if (!isTouched) return undefined
  const known =
    one.reason === 'place' && typeof share === 'number' && one.feeders.every((at) => pair.now.network.counted[at])
  if (!known) return { relation: one.relation, extra: undefined, from: undefined, to: undefined, open: one.reason }
  // How much is known here, only not where it arrives.
  const extra = sumOf(
    one.feeders.map((from) => extraOf(pair, { relation: one.relation, from, to: -1, share, perUnit: 1, lag: 0 })),
  )
  return { relation: one.relation, extra, from: undefined, to: undefined, open: one.reason }
}

/** The relations that carry more or less than before, and those of which nobody can tell. */
export function reaches(graph: ChainGraph, pair: Pair): readonly Reach[] {
  const { flows, open, streamsOf } = pair.now.network
  const touched = touchedStreams(pair)
  const changed = new Set(realChanges(pair.now).map(({ party }) => party))
  const flowsOf = indexBy(flows, ({ relation }) => relation)
  const carried = [...new Set(flows.map(({ relation }) => relation))].flatMap((relation): readonly Reach[] => {
    const own = flowsOf(relation)
    if (!own.some(({ from }) => touched.has(from))) return []
    const extra = sumOf(own.map((flow) => extraOf(pair, flow)))
    return extra.some((amount) => amount !== 0)
      ? [{ relation, extra, from: own[0]?.from, to: own[0]?.to, open: undefined }]
      : []
  })
  const asked = open.flatMap((one) => {
    const isTouched =
      one.feeders.length > 0
        ? one.feeders.some((place) => touched.has(place))
        : changed.has(one.supplier) || streamsOf(one.supplier).some((place) => touched.has(place))
    return openReach(pair, one, isTouched, graph.map.dependencies[one.relation]?.share) ?? []
  })
  const isCarried = new Set(carried.map(({ relation }) => relation))
  return [...carried, ...asked.filter(({ relation }) => !isCarried.has(relation))]
}

interface Hop extends Reach {
  readonly hop: number
  readonly dependency: Dependency
}

/** Puts the relations in the order in which the wave takes them, beginning where something changes. */
export function inHops(graph: ChainGraph, beginnings: ReadonlySet<Id>, found: readonly Reach[]): readonly Hop[] {
  const bySupplier = indexBy(found, ({ relation }) => graph.map.dependencies[relation]?.supplier ?? '')
  const hops: Hop[] = []
  const seen = new Set(beginnings)
  let front: readonly Id[] = [...beginnings]
  for (let hop = 1; front.length > 0; hop++) {
    const taken = front.flatMap(bySupplier).flatMap((reach): readonly Hop[] => {
      const dependency = graph.map.dependencies[reach.relation]
      return dependency ? [{ ...reach, hop, dependency }] : []
    })
    hops.push(...taken.sort((a, b) => compareText(a.relation, b.relation)))
    // Where nobody can tell, the wave ends by itself: nothing that comes after is known to differ.
    const next = new Set(taken.map(({ dependency }) => dependency.dependent))
    front = [...next].filter((party) => !seen.has(party))
    for (const party of front) seen.add(party)
  }
  return hops
}
