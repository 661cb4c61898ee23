import type { AnyRecord, Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { numberText } from '../../../text/parse-number'
import { nameById, partyName } from '../../../text/record-names'
import type { Language } from '../../../text/texts'
import type { Cell, Column, GridContext } from './column'

/** Between the items of a list, on the screen, in what is typed and on the clipboard. */
const BETWEEN_ITEMS = '; '

const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
}

/** A day as it stands in a cell: 31-05-2026. */
function shortDate(isoDate: string, language: Language): string {
  const day = new Date(`${isoDate}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? isoDate : DAYS[language].format(day)
}

/** What a record that is referred to is called in a cell; a party by its abbreviation. `?` for one that is not there. */
export function nameOf({ map, texts }: GridContext, collections: readonly Collection[], id: Id): string {
  for (const collection of collections) {
    const name = nameById(map, collection, id, texts)
    if (name !== undefined) return collection === 'parties' ? partyName(map.parties, id) : name
  }
  return '?'
}

/** What a cell says, as it is shown, sorted, searched, edited and copied; empty when it has no value. */
export function cellText(column: Column, cell: Cell, context: GridContext): string {
  if (cell === undefined || cell === null) return ''
  if (Array.isArray(cell)) return cell.map((item) => itemText(column, item, context)).join(BETWEEN_ITEMS)
  const { texts } = context
  if (typeof cell === 'boolean') return cell ? texts.forms.states.yes : texts.forms.states.no
  if (typeof cell === 'number') {
    if (column.kind === 'moment') return texts.vocabulary.months[cell - 1] ?? String(cell)
    return numberText(column.kind === 'percent' ? cell * 100 : cell, texts.language)
  }
  return itemText(column, String(cell), context)
}

/** One code, id or text in words. */
function itemText(column: Column, item: string, context: GridContext): string {
  const { texts } = context
  switch (column.kind) {
    case 'choice':
    case 'codes':
      return column.words?.(texts)[item] ?? item
    case 'reference':
    case 'references':
      return nameOf(context, column.to ?? [], item)
    case 'months':
      return texts.vocabulary.months[Number(item) - 1] ?? item
    case 'date':
      return shortDate(item, texts.language)
    default:
      return item
  }
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
