import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Flow } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { arrowsOf } from '../core/compact-graph'
import { strongComponents } from '../core/strong-components'
import { isOwnJudgement } from './by-law'

/** Parties that all wait for each other, directly or by way of others among them. */
export interface Cycle {
  /** Two or more, in order of id. */
  readonly parties: readonly Id[]
  /** The dependencies between them that count, in order of id. */
  readonly dependencies: readonly Dependency[]
}

/** What one party waits for at another. Information that comes back is often healthy; money follows an order. */
const WAITED_FOR: ReadonlySet<Flow> = new Set<Flow>(['product', 'decision', 'capacity'])

/** Of three one can say who waits for what; of more it is a pattern that nobody in the room recognises. */
const LARGEST = 3

/**
 * All cycles of products, decisions and capacity, each as large as it gets, in order of their first party. What is not for
 * the two ends to settle (a judgment, authority) is not waited for in this sense. Of a cycle of more than three parties
 * only what is critical is followed; if that is as large still, it is the chain itself and no cycle.
 */
export function dependencyCycles(graph: ChainGraph): readonly Cycle[] {
  const counted = graph.structure.dependencies.filter(
    (dependency) => WAITED_FOR.has(dependency.flow) && !isOwnJudgement(graph, dependency),
  )
  return cyclesOf(graph, counted)
    .flatMap((cycle) => {
      if (cycle.parties.length <= LARGEST) return cycle
      const critical = cycle.dependencies.filter((dependency) => dependency.critical === true)
      return cyclesOf(graph, critical).filter(({ parties }) => parties.length <= LARGEST)
    })
    .sort(byFirst)
}

function cyclesOf(
  { structure: { parties, compact } }: ChainGraph,
  dependencies: readonly Dependency[],
): readonly Cycle[] {
  const number = (id: Id) => compact.numberOf.get(id) as number
  const froms = dependencies.map(({ supplier }) => number(supplier))
  const tos = dependencies.map(({ dependent }) => number(dependent))
  const component = strongComponents(arrowsOf(parties.length, froms, tos))

  const members = new Map<number, Id[]>()
  for (const [v, first] of component.entries()) {
    const id = compact.ids[v] as Id
    const known = members.get(first)
    if (known) known.push(id)
    else members.set(first, [id])
  }
  const inside = new Map<number, Dependency[]>()
  for (const [i, dependency] of dependencies.entries()) {
    const first = component[froms[i] as number] as number
    if (first !== component[tos[i] as number]) continue
    const known = inside.get(first)
    if (known) known.push(dependency)
    else inside.set(first, [dependency])
  }
  return [...inside].map(([first, edges]) => ({ parties: members.get(first) ?? [], dependencies: edges }))
}

function byFirst({ parties: [a = ''] }: Cycle, { parties: [b = ''] }: Cycle): number {
  return a < b ? -1 : 1
}
