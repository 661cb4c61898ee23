import { natureReading } from '../../graph/facts/natures'
import type { TableCover, TableOutcome } from '../../graph/facts/tables'
import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Texts } from '../../text/texts'
import { type AgreementDress, type AgreementLayer, agreementDress, agreementInWords } from './agreement-dress'
import { type NatureDress, natureDresses, natureInWords } from './nature-dress'

/** Draws dependencies by one trait alone, and lets every other line step back. */
export type EdgeLayer =
  /** By whether there is a table where the dependency is decided on. */
  | { readonly kind: 'tables'; readonly tables: Table<TableCover> }
  /** The only connections between two parts of the chain, by id of the dependency. */
  | { readonly kind: 'bridges'; readonly bridges: ReadonlySet<Id> }
  /** By what both ends see in each other. */
  | { readonly kind: 'nature' }
  /** By the agreements that hold on a day. */
  | AgreementLayer

/** What the tables layer tells apart: the outcome, or that nobody looked far enough yet to know it. */
export type TableDress = TableOutcome | 'open'

/** How a layer draws a line from end to end; `plain` steps back. */
export type LineDress = TableDress | 'bridge' | 'plain' | NatureDress | AgreementDress

/**
 * How the layer draws one dependency: `split` has at each end the dress of what that end sees, `half` has so too, but only
 * one of the ends was asked.
 */
export type EdgeDress = LineDress | 'split' | 'half'

export const TABLE_DRESSES = ['decided', 'discussed', 'open', 'none'] as const satisfies readonly TableDress[]

/** The dress of an outcome. */
export function tableDress({ outcome, isOpen }: TableCover): TableDress {
  return isOpen ? 'open' : outcome
}

/** The dress of a dependency; undefined without a layer. One the analysis does not know yet is plain. */
export function dressOf(layer: EdgeLayer | undefined, dependency: Dependency): EdgeDress | undefined {
  switch (layer?.kind) {
    case undefined:
      return undefined
    case 'bridges':
      return layer.bridges.has(dependency.id) ? 'bridge' : 'plain'
    case 'nature':
      return natureDressOf(dependency)
    case 'agreements': {
      const cover = layer.covers[dependency.id]
      return cover ? agreementDress(cover, layer.known) : 'plain'
    }
    case 'tables': {
      const cover = layer.tables[dependency.id]
      return cover ? tableDress(cover) : 'plain'
    }
  }
}

function natureDressOf(dependency: Dependency): EdgeDress {
  const [supplier, dependent] = natureDresses(dependency)
  if (supplier === dependent) return supplier
  return natureReading(dependency).differ ? 'split' : 'half'
}

/** What the layer says of a dependency, for in the accessible name of its line; undefined when it says nothing. */
export function layerInWords(
  layer: EdgeLayer | undefined,
  map: ChainMap,
  dependency: Dependency,
  texts: Texts,
): string | undefined {
  switch (layer?.kind) {
    case undefined:
      return undefined
    case 'bridges':
      return layer.bridges.has(dependency.id) ? texts.measures.bridgeName : undefined
    case 'nature':
      return natureInWords(map, dependency, texts)
    case 'agreements': {
      const cover = layer.covers[dependency.id]
      return cover && agreementInWords(cover, layer, texts)
    }
    case 'tables': {
      const cover = layer.tables[dependency.id]
      return cover && tableInWords(cover, texts)
    }
  }
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
