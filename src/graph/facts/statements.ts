import type { Id } from '../../model/id'
import type { Statement } from '../../model/schema/findings-and-views'
import type { StatedFeature } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { compareText, sortedRecords } from '../indexing'

/**
 * What parties of the map say of a feature, of each party the latest: who changed its mind is heard once.
 *
 * @param counts whether a statement is about what is looked at
 * @returns in order of party
 */
export function latestStatements(
  graph: ChainGraph,
  feature: StatedFeature,
  counts: (statement: Statement) => boolean,
): readonly Statement[] {
  const latest = new Map<Id, Statement>()
  for (const statement of sortedRecords(graph.map.statements)) {
    if (statement.feature !== feature || !graph.party(statement.party) || !counts(statement)) continue
    const known = latest.get(statement.party)
    if (!known || known.date <= statement.date) latest.set(statement.party, statement)
  }
  return [...latest.values()].sort((a, b) => compareText(a.party, b.party))
}
