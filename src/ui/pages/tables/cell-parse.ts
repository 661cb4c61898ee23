import type { AnyRecord, ChainMap, Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { fold } from '../../../text/match-text'
import { parseNumber } from '../../../text/parse-number'
import { partyName, recordName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import type { Cell, Column, GridContext } from './column'

/** What was typed or pasted as the value of a cell, or why it is none, in words. */
type Parsed = { readonly value: Cell } | { readonly fault: string }

const faultOf = (fault: string): Parsed => ({ fault })

/**
 * Reads a text as the value of a cell. An empty text is "not looked at yet", the words for it are "deliberately none".
 * Names, labels and days are read as they are shown, whatever their case and accents.
 */
export function parseCell(column: Column, text: string, context: GridContext): Parsed {
  const { texts } = context
  const { faults } = texts.grid
  const typed = text.trim()
  const plain = fold(typed)
  const absent = typeof column.absence === 'function' ? column.absence(texts) : texts.forms.states.unknown
  if (plain === '' || plain === fold(absent)) {
    return column.isRequired ? faultOf(faults.required) : { value: undefined }
  }
  if (plain === fold(texts.forms.states.none)) {
    return column.allowsNone ? { value: null } : faultOf(faults.noNone)
  }
  return parseValue(column, typed, context)
}

function parseValue(column: Column, typed: string, context: GridContext): Parsed {
  const { texts } = context
  const { faults } = texts.grid
  switch (column.kind) {
    case 'boolean':
      return parseBoolean(typed, texts)
    case 'date': {
      const day = parseDate(typed, texts)
      return day === undefined ? faultOf(faults.notADate) : { value: day }
    }
    case 'number':
      return parsedNumber(column, typed, texts)
    case 'percent': {
      const { max = 1, ...rule } = column
      const parsed = parsedNumber({ ...rule, max: max * 100 }, typed.replace(/\s*%$/, ''), texts)
      return 'value' in parsed && typeof parsed.value === 'number' ? { value: parsed.value / 100 } : parsed
    }
    case 'choice':
      return parseCode(column, typed, texts)
    case 'choices':
      return everyItem(splitItems(typed), (item) => parseCode(column, item, texts))
    case 'months':
      return everyItem(splitItems(typed), (item) => {
        const month = monthNumber(item, texts)
        return month === undefined ? faultOf(faults.notAMonth(item)) : { value: String(month) }
      })
    case 'moment': {
      const month = monthNumber(typed, texts)
      return month === undefined ? bounded(column, typed, texts) : { value: month }
    }
    case 'frequency':
      return /^[-+]?[\d.,\s]+$/.test(typed) ? parsedNumber(column, typed, texts) : bounded(column, typed, texts)
    case 'record':
      return parseReference(column, typed, context)
    case 'records':
      return parseReferences(column, typed, context)
    case 'lines':
      return everyItem(splitItems(typed), (item) => parseLine(column, item, texts))
    default:
      return bounded(column, typed, texts)
  }
}

function bounded({ kind, maxLength }: Column, typed: string, texts: Texts): Parsed {
  const value = kind === 'text' ? typed : typed.replace(/\s*[\r\n]+\s*/g, ' ')
  if (maxLength === undefined || value.length <= maxLength) return { value }
  return faultOf(texts.grid.faults.tooLong(maxLength.toLocaleString(texts.language)))
}

function parseBoolean(typed: string, texts: Texts): Parsed {
  const { yes, no } = texts.forms.states
  const plain = fold(typed)
  const means = (words: readonly string[]) => words.some((word) => fold(word) === plain)
  if (means([yes, yes.charAt(0), 'true', 'waar', 'x', '1'])) return { value: true }
  if (means([no, no.charAt(0), 'false', 'onwaar', '0'])) return { value: false }
  return faultOf(texts.grid.faults.notYesNo)
}

/** A number in which thousands may be grouped as the language does: 1.200 in Dutch, 1,200 in English. */
function parsedNumber(column: Pick<Column, 'min' | 'max' | 'isWhole'>, typed: string, texts: Texts): Parsed {
  const grouped = texts.language === 'nl' ? /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ : /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
  const plain = grouped.test(typed) ? typed.replace(texts.language === 'nl' ? /\./g : /,/g, '') : typed
  const { min, max, isWhole = false } = column
  const rule = { isWhole, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  const value = parseNumber(plain, rule, texts.forms.faults, texts.language)
  return typeof value === 'string' ? faultOf(value) : { value }
}

/** An ISO date out of 2026-05-31, 31-5-2026, 31/5/26 or 31 mei 2026; undefined when it is no day. */
export function parseDate(typed: string, texts: Texts): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})[-/. ]\s*([\p{Letter}.]+|\d{1,2})[-/. ]\s*(\d{2}|\d{4})$/u.exec(typed)
  if (!parts) return undefined
  const [, day = '', month = '', year = ''] = parts
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month.replace(/\.$/, ''), texts)
  return number === undefined ? undefined : dayOf(Number(year.length === 2 ? `20${year}` : year), number, Number(day))
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, 12))
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

/** The number of a month by its name, its first three letters or its number. */
function monthNumber(typed: string, texts: Texts): number | undefined {
  const plain = fold(typed)
  if (/^\d{1,2}$/.test(plain)) return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : undefined
  if (plain.length < 3) return undefined
  const at = texts.vocabulary.months.findIndex((month) => fold(month).startsWith(plain))
  return at < 0 ? undefined : at + 1
}

function parseCode({ codes = [], words }: Column, typed: string, texts: Texts): Parsed {
  const labels = words?.(texts) ?? {}
  const plain = fold(typed)
  const exact = codes.find((code) => fold(labels[code] ?? code) === plain || code === typed)
  if (exact !== undefined) return { value: exact }
  const [only, ...others] = codes.filter((code) => fold(labels[code] ?? code).startsWith(plain))
  if (only !== undefined && others.length === 0) return { value: only }
  return faultOf(texts.grid.faults.notInList(typed))
}

/** A line in own words; one that says what an offered line says is that one. */
function parseLine(column: Column, typed: string, texts: Texts): Parsed {
  const labels = column.words?.(texts) ?? {}
  const offered = column.codes?.find((code) => fold(labels[code] ?? code) === fold(typed))
  return offered === undefined ? bounded(column, typed, texts) : { value: offered }
}

function splitItems(typed: string): string[] {
  return typed
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function everyItem(items: readonly string[], parse: (item: string) => Parsed): Parsed {
  const found: string[] = []
  for (const item of items) {
    const parsed = parse(item)
    if ('fault' in parsed) return parsed
    if (typeof parsed.value === 'string' && !found.includes(parsed.value)) found.push(parsed.value)
  }
  return { value: found }
}

function parseReference(column: Column, typed: string, context: GridContext): Parsed {
  const { faults } = context.texts.grid
  const collections = column.to ?? []
  if (collections.some((collection) => Object.hasOwn(context.map[collection], typed))) return { value: typed }
  const [only, ...others] = namesOf(context, collections).get(fold(typed)) ?? []
  if (only === undefined) return faultOf(faults.notOnMap(typed))
  return others.length > 0 ? faultOf(faults.several(typed)) : { value: only }
}

/** Names between semicolons or on lines of their own; a piece that is no name may be more of them between commas. */
function parseReferences(column: Column, typed: string, context: GridContext): Parsed {
  const one = (item: string) => parseReference(column, item, context)
  const whole = one(typed)
  if ('value' in whole) return { value: [String(whole.value)] }
  const pieces = splitItems(typed).flatMap((item) => ('fault' in one(item) ? item.split(/,\s*/) : [item]))
  return everyItem(
    pieces.filter((piece) => piece !== ''),
    one,
  )
}

const indexes = new WeakMap<ChainMap, Map<string, ReadonlyMap<string, readonly Id[]>>>()

/** The records by everything they are called, folded; made once per map and language. */
function namesOf({ map, texts }: GridContext, collections: readonly Collection[]): ReadonlyMap<string, readonly Id[]> {
  const ofMap = indexes.get(map) ?? new Map<string, ReadonlyMap<string, readonly Id[]>>()
  indexes.set(map, ofMap)
  const key = `${texts.language} ${collections.join()}`
  const known = ofMap.get(key)
  if (known) return known
  const index = new Map<string, Id[]>()
  for (const collection of collections) {
    for (const record of Object.values<AnyRecord>(map[collection])) {
      const names = [recordName(map, collection, record as never, texts)]
      if (collection === 'parties') names.push(partyName(map.parties, record.id))
      for (const name of new Set(names.map(fold))) index.set(name, [...(index.get(name) ?? []), record.id])
    }
  }
  ofMap.set(key, index)
  return index
}
