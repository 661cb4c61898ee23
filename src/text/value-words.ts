import type { Collection } from '../model/chain-map'
import type { FieldKind } from '../model/fields/field'
import type { FieldOwner, NamedField } from '../model/fields/index'
import type { Id } from '../model/id'
import { fieldWords } from './field-words'
import { numberText } from './parse-number'
import { nameById, partyName, type RecordTables } from './record-names'
import type { Language, Texts } from './texts'

/** Between the items of a list, on the screen, in what is typed and on the clipboard. */
const BETWEEN_ITEMS = '; '

const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
}

/** A day as it stands in a table: 31-05-2026. */
function shortDate(isoDate: string, language: Language): string {
  const day = new Date(`${isoDate}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? isoDate : DAYS[language].format(day)
}

/** What has to be known to say a value. */
interface ValueLook {
  readonly kind: FieldKind
  /** Of codes: their words. */
  readonly words?: Readonly<Record<string, string>> | undefined
  /** Of ids: where their records stand. */
  readonly to?: readonly Collection[] | undefined
}

/** What a record is called beside others; a party by its abbreviation. `?` for one that is not there. */
function nameOf(tables: RecordTables, texts: Texts, collections: readonly Collection[], id: Id): string {
  for (const collection of collections) {
    const name = nameById(tables, collection, id, texts)
    if (name !== undefined) return collection === 'parties' ? partyName(tables.parties, id) : name
  }
  return '?'
}

/** A value in words; empty when there is none. */
export function valueWords(look: ValueLook, value: unknown, tables: RecordTables, texts: Texts): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => itemWords(look, String(item), tables, texts)).join(BETWEEN_ITEMS)
  if (typeof value === 'boolean') return value ? texts.forms.states.yes : texts.forms.states.no
  if (typeof value === 'number') {
    if (look.kind === 'moment') return texts.vocabulary.months[value - 1] ?? String(value)
    return numberText(look.kind === 'percent' ? value * 100 : value, texts.language)
  }
  return itemWords(look, String(value), tables, texts)
}

/** A line of a list: own words, or those of the code that stands for it. */
export function lineWords(words: Readonly<Record<string, string>> | undefined, line: string): string {
  return words && Object.hasOwn(words, line) ? (words[line] ?? line) : line
}

/** One code, id or text in words. */
function itemWords({ kind, words, to = [] }: ValueLook, item: string, tables: RecordTables, texts: Texts): string {
  switch (kind) {
    case 'choice':
    case 'choices':
      return words?.[item] ?? item
    case 'record':
    case 'records':
      return nameOf(tables, texts, to, item)
    case 'lines':
      return lineWords(words, item)
    case 'months':
      return texts.vocabulary.months[Number(item) - 1] ?? item
    case 'date':
      return shortDate(item, texts.language)
    default:
      return item
  }
}

/**
 * The value of a field in words, as it stands beside its name.
 *
 * @returns undefined of a field that is made of parts
 */
export function fieldValueWords(
  owner: FieldOwner,
  field: NamedField,
  value: unknown,
  tables: RecordTables,
  texts: Texts,
): string | undefined {
  if (field.kind === 'parts') return undefined
  const { states } = texts.forms
  if (field.kind === 'flag') return value === true ? states.yes : states.no
  if (value === null || (Array.isArray(value) && value.length === 0)) return states.none
  if (value === undefined) return field.absentMeansAll ? texts.records.everyChain : states.unknown
  return valueWords({ ...field, words: fieldWords(texts, owner, field.name).codes }, value, tables, texts)
}
