import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { daysBetween } from './days'

/**
 * Whether the map holds a figure in which more is asked of the party than it can handle. Figures older than the
 * setting `staleDays` raise nothing.
 */
export function demandExceedsCapacity(graph: ChainGraph, party: Id): boolean {
  return graph
    .capacitiesOf(party)
    .some(
      (figure) =>
        typeof figure.capacity === 'number' &&
        typeof figure.demand === 'number' &&
        figure.demand > figure.capacity &&
        daysBetween(figure.asOf, graph.today) <= graph.settings.staleDays,
    )
}
