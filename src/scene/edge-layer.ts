import type { TableCover, TableOutcome } from '../graph/facts/tables'
import type { Table } from '../model/chain-map'
import type { Id } from '../model/id'
import type { Texts } from '../text/texts'

/** Draws dependencies by one trait alone, and lets every other line step back. */
export type EdgeLayer =
  /** By whether there is a table where the dependency is decided on. */
  | { readonly kind: 'tables'; readonly tables: Table<TableCover> }
  /** The only connections between two parts of the chain, by id of the dependency. */
  | { readonly kind: 'bridges'; readonly bridges: ReadonlySet<Id> }

/** How the layer draws one dependency; `plain` steps back. */
export type EdgeDress = TableOutcome | 'bridge' | 'plain'

export const TABLE_OUTCOMES = ['decided', 'discussed', 'none'] as const satisfies readonly TableOutcome[]

/** The dress of a dependency; undefined without a layer. One the analysis does not know yet is plain. */
export function dressOf(layer: EdgeLayer | undefined, dependency: Id): EdgeDress | undefined {
  if (!layer) return undefined
  if (layer.kind === 'bridges') return layer.bridges.has(dependency) ? 'bridge' : 'plain'
  return layer.tables[dependency]?.outcome ?? 'plain'
}

/** What the dress says, for in the accessible name of the line; undefined when it says nothing. */
export function dressInWords(dress: EdgeDress | undefined, texts: Texts): string | undefined {
  if (dress === undefined || dress === 'plain') return undefined
  return dress === 'bridge' ? texts.measures.bridgeName : texts.tables.outcome[dress]
}

/** How many of these dependencies have which outcome. */
export function countTables(
  dependencies: readonly { readonly id: Id }[],
  tables: Table<TableCover>,
): Readonly<Record<TableOutcome, number>> {
  const counts = { decided: 0, discussed: 0, none: 0 }
  for (const { id } of dependencies) {
    const outcome = tables[id]?.outcome
    if (outcome) counts[outcome]++
  }
  return counts
}
