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

/** What the tables layer tells apart: the outcome, or that nobody looked far enough yet to know it. */
export type TableDress = TableOutcome | 'open'

/** How the layer draws one dependency; `plain` steps back. */
export type EdgeDress = TableDress | 'bridge' | 'plain'

export const TABLE_DRESSES = ['decided', 'discussed', 'open', 'none'] as const satisfies readonly TableDress[]

/** The dress of an outcome. */
export function tableDress({ outcome, isOpen }: TableCover): TableDress {
  return isOpen ? 'open' : outcome
}

/** The dress of a dependency; undefined without a layer. One the analysis does not know yet is plain. */
export function dressOf(layer: EdgeLayer | undefined, dependency: Id): EdgeDress | undefined {
  if (!layer) return undefined
  if (layer.kind === 'bridges') return layer.bridges.has(dependency) ? 'bridge' : 'plain'
  const cover = layer.tables[dependency]
  return cover ? tableDress(cover) : 'plain'
}

/** What the layer says of a dependency, for in the accessible name of its line; undefined when it says nothing. */
export function layerInWords(layer: EdgeLayer | undefined, dependency: Id, texts: Texts): string | undefined {
  if (!layer) return undefined
  if (layer.kind === 'bridges') return layer.bridges.has(dependency) ? texts.measures.bridgeName : undefined
  const cover = layer.tables[dependency]
  return cover && tableInWords(cover, texts)
}

/** What an outcome says. Open is said of parties that meet, and otherwise of a map on which nobody is seated yet. */
export function tableInWords(cover: TableCover, texts: Texts): string {
  const dress = tableDress(cover)
  return texts.tables.outcome[dress === 'open' && cover.outcome === 'none' ? 'unseated' : dress]
}

/** How many of these dependencies have which dress in the tables layer. */
export function countTables(
  dependencies: readonly { readonly id: Id }[],
  tables: Table<TableCover>,
): Readonly<Record<TableDress, number>> {
  const counts = { decided: 0, discussed: 0, open: 0, none: 0 }
  for (const { id } of dependencies) {
    const cover = tables[id]
    if (cover) counts[tableDress(cover)]++
  }
  return counts
}
