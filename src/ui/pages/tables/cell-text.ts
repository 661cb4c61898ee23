import type { AnyRecord } from '../../../model/chain-map'
import { valueWords } from '../../../text/value-words'
import type { Cell, Column, GridContext } from './column'

/** What a cell says, as it is shown, sorted, searched, edited and copied; empty when it has no value. */
export function cellText({ kind, words, to }: Column, cell: Cell, { map, texts }: GridContext): string {
  return valueWords({ kind, words: words?.(texts), to }, cell, map, texts)
}

/** The cells of a table with their words, each worked out once for as long as it stays the same. */
export interface CellTexts {
  readonly context: GridContext
  cell(column: Column, record: AnyRecord): Cell
  text(column: Column, record: AnyRecord): string
}

interface Known {
  readonly sources: readonly unknown[]
  readonly cells: WeakMap<AnyRecord, { readonly cell: Cell; readonly text: string }>
}

interface CachedTexts extends CellTexts {
  readonly known: ReadonlyMap<Column, Known>
}

/** What the words of a column depend on besides the record itself. */
function sourcesOf(column: Column, { map, texts, badges }: GridContext): readonly unknown[] {
  const named = column.to ? [...column.to.map((collection) => map[collection]), map.parties] : []
  return [texts, ...named, ...(column.isComputed ? [badges, map.stepOrder, map.steps] : [])]
}

/**
 * The words of the cells in this context.
 *
 * @param before those of an earlier context: what still holds is taken over
 */
export function cellTexts(context: GridContext, before?: CellTexts): CellTexts {
  const earlier = (before as CachedTexts | undefined)?.known
  const known = new Map<Column, Known>()

  function of(column: Column): Known {
    const found = known.get(column)
    if (found) return found
    const sources = sourcesOf(column, context)
    const old = earlier?.get(column)
    const holds = old?.sources.length === sources.length && old.sources.every((source, at) => source === sources[at])
    const fresh = holds && old ? old : { sources, cells: new WeakMap() }
    known.set(column, fresh)
    return fresh
  }

  function look(column: Column, record: AnyRecord) {
    const { cells } = of(column)
    const found = cells.get(record)
    if (found) return found
    const cell = column.read(record, context)
    const entry = { cell, text: cellText(column, cell, context) }
    cells.set(record, entry)
    return entry
  }

  const texts: CachedTexts = {
    context,
    known,
    cell: (column, record) => look(column, record).cell,
    text: (column, record) => look(column, record).text,
  }
  return texts
}
