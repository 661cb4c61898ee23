import type { Id } from '../../model/id'
import type { CouplingEnd, CouplingPoint, Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { indexBy, sortedRecords } from '../indexing'
import { pairName } from './pairs'

/** The party at an end of a coupling point; a triangle stands for its contractor, which may be open. */
export function partyAt({ map }: ChainGraph, end: CouplingEnd): Id | null | undefined {
  return 'party' in end ? end.party : map.triangles[end.triangle]?.contractor
}

/** The coupling points that join two parties, themselves or by way of their triangles, in order of id. */
export type CouplingsBetween = (a: Id, b: Id) => readonly CouplingPoint[]

/** Prepares the look-up of coupling points by pair of parties. */
export function couplingsBetween(graph: ChainGraph): CouplingsBetween {
  const ofPair = indexBy(sortedRecords(graph.map.couplingPoints), ({ ends }) => {
    const [a, b] = ends.map((end) => partyAt(graph, end))
    return a && b ? pairName(a, b) : []
  })
  return (a, b) => ofPair(pairName(a, b))
}

/** Two parties between whom information runs one way, while the chain leans on what lies between them. */
interface OneWay {
  readonly sender: Id
  readonly receiver: Id
  /** The information from sender to receiver, in order of id. */
  readonly information: readonly Dependency[]
  /** Whether a coupling point says that forecasts are part of it. */
  readonly forecast: boolean
  /**
   * Whether what became of it matters to the sender: it asked to hear, or one of both works to an ordered volume. `open`
   * when nobody looked yet.
   */
  readonly matters: 'yes' | 'open'
}

/** The parties of which an order that is not over yet says how much they should do. */
function partiesWithVolume(graph: ChainGraph): ReadonlySet<Id> {
  return new Set(
    Object.values(graph.map.assignments).flatMap(({ triangle, volume, until }) => {
      const contractor = graph.map.triangles[triangle]?.contractor
      return contractor && volume && (until ?? graph.today) >= graph.today ? contractor : []
    }),
  )
}

function matters(
  { supplier, dependent }: Dependency,
  towards: readonly Dependency[],
  withVolume: ReadonlySet<Id>,
): OneWay['matters'] | undefined {
  if (towards.some(({ feedbackWanted }) => feedbackWanted === true)) return 'yes'
  if (towards.some(({ feedbackWanted }) => feedbackWanted !== undefined)) return undefined
  return withVolume.has(supplier) || withVolume.has(dependent) ? 'yes' : 'open'
}

/** Whether the receiver steers the sender: the order or the money it sends is what came of the information. */
function isAnsweredByOrder(graph: ChainGraph, sender: Id, receiver: Id): boolean {
  const steers = graph
    .trianglesOf(sender)
    .some(({ owner, clients = [] }) => owner?.party === receiver || clients.some(({ party }) => party === receiver))
  return (
    steers &&
    graph
      .outgoing(receiver)
      .some(({ dependent, flow }) => dependent === sender && (flow === 'decision' || flow === 'money'))
  )
}

/**
 * The pairs with a critical dependency between them where all information runs one way and what became of it matters, or
 * might (catalogue, signal 35), in order of the first piece of information. An information coupling point between two
 * parties has no direction and counts as both ways; so does information that is marked as mutual.
 */
export function oneWayInformation(graph: ChainGraph): readonly OneWay[] {
  const between = couplingsBetween(graph)
  const withVolume = partiesWithVolume(graph)
  const information = graph.dependencies.filter(({ flow }) => flow === 'information')
  const ofPair = indexBy(information, ({ supplier, dependent }) => pairName(supplier, dependent))
  return information.flatMap((first): readonly OneWay[] => {
    const { supplier: sender, dependent: receiver } = first
    const all = ofPair(pairName(sender, receiver))
    if (all[0] !== first || all.some(({ supplier, mutual }) => supplier !== sender || mutual === true)) return []
    const critical = graph.criticalOf(sender)
    if (!critical.some(({ supplier, dependent }) => supplier === receiver || dependent === receiver)) return []
    const points = between(sender, receiver)
    if (points.some(({ kind }) => kind === 'information')) return []
    if (isAnsweredByOrder(graph, sender, receiver)) return []
    const towards = graph.outgoing(sender).filter(({ dependent }) => dependent === receiver)
    const weight = matters(first, towards, withVolume)
    if (!weight) return []
    return [
      { sender, receiver, information: all, forecast: points.some(({ kind }) => kind === 'forecast'), matters: weight },
    ]
  })
}
