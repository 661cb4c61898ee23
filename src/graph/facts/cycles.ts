import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Flow } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { arrowsOf } from '../core/compact-graph'
import { strongComponents } from '../core/strong-components'

/** Parties that all wait for each other, directly or by way of others among them. */
export interface Cycle {
  /** Two or more, in order of id. */
  readonly parties: readonly Id[]
  /** The dependencies between them that count, in order of id. */
  readonly dependencies: readonly Dependency[]
}

/** What one party waits for at another. Information that comes back is often healthy; money follows an order. */
const WAITED_FOR: ReadonlySet<Flow> = new Set<Flow>(['product', 'decision', 'capacity'])

/** All cycles of products, decisions and capacity, each as large as it gets, in order of their first party. */
export function dependencyCycles({ structure: { parties, dependencies, compact } }: ChainGraph): readonly Cycle[] {
  const counted = dependencies.filter(({ flow }) => WAITED_FOR.has(flow))
  const number = (id: Id) => compact.numberOf.get(id) as number
  const froms = counted.map(({ supplier }) => number(supplier))
  const tos = counted.map(({ dependent }) => number(dependent))
  const component = strongComponents(arrowsOf(parties.length, froms, tos))

  const members = new Map<number, Id[]>()
  for (const [v, first] of component.entries()) {
    const id = compact.ids[v] as Id
    const known = members.get(first)
    if (known) known.push(id)
    else members.set(first, [id])
  }
  const inside = new Map<number, Dependency[]>()
  for (const [i, dependency] of counted.entries()) {
    const first = component[froms[i] as number] as number
    if (first !== component[tos[i] as number]) continue
    const known = inside.get(first)
    if (known) known.push(dependency)
    else inside.set(first, [dependency])
  }
  return [...inside].map(([first, edges]) => ({ parties: members.get(first) ?? [], dependencies: edges })).sort(byFirst)
}

function byFirst({ parties: [a = ''] }: Cycle, { parties: [b = ''] }: Cycle): number {
  return a < b ? -1 : 1
}
