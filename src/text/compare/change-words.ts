import type { FieldChange } from '../../graph/compare/compare-maps'
import { evidenceFields } from '../../model/fields/evidence'
import type { FieldDescription, HiddenField } from '../../model/fields/field'
import { type FieldOwner, fieldsOf, type NamedField } from '../../model/fields/index'
import { limitsOf } from '../../model/fields/limits-of'
import { fieldWords } from '../field-words'
import type { Teller } from '../narrative/teller'
import { lowered } from '../narrative/words'
import { nameById, partyName } from '../record-names'
import type { Texts } from '../texts'
import { fieldValueWords, lineWords } from '../value-words'
import { partChange, partWords } from './part-words'
import { written } from './thing-words'

/** What became of one field, as a part of a sentence: voorzitter was COA, is nu IND. */
export function changeWords(owner: FieldOwner, change: FieldChange, before: Teller, after: Teller): string {
  const { texts } = after
  const words = texts.compare
  const field = described(owner, change.field)
  const hidden: Readonly<Record<string, string>> = words.hidden
  if (!field) return hidden[`${owner}.${change.field}`] ?? change.field
  const name = labelOf(owner, field, texts)
  if (change.items) return words.list(name, itemsWords(owner, change, field, before, after))
  const label = isNoun(field) && !words.unfinished.test(name) ? name : words.apart(name)
  const [from, to] = [sideWords(owner, field, change.from, before), sideWords(owner, field, change.to, after)]
  if (from !== undefined && to !== undefined) return words.was(label, from, to)
  return to === undefined ? words.vanished(label, from ?? '?') : words.appeared(label, to)
}

/** The same as short as a drawing has room for: voorzitter: COA → IND. */
export function changeInShort(owner: FieldOwner, change: FieldChange, before: Teller, after: Teller): string {
  const field = described(owner, change.field)
  const [from, to] =
    field && !change.items
      ? [sideWords(owner, field, change.from, before), sideWords(owner, field, change.to, after)]
      : []
  return field && from !== undefined && to !== undefined
    ? after.texts.drawing.difference.became(labelOf(owner, field, after.texts), from, to)
    : changeWords(owner, change, before, after)
}

/** The description of a field that users see; undefined for another. */
function described(owner: FieldOwner, name: string): NamedField | undefined {
  const own = fieldsOf(owner).find((field) => field.name === name)
  if (own) return own
  const shared: Readonly<Record<string, FieldDescription | HiddenField>> = evidenceFields
  const field = owner === 'map' ? undefined : shared[name]
  return field && !('hidden' in field) ? { ...field, name } : undefined
}

/** What a field is called in a sentence. */
function labelOf(owner: FieldOwner, field: NamedField, texts: Texts): string {
  if (Object.hasOwn(evidenceFields, field.name)) {
    return lowered(texts.forms.evidence[field.name as keyof typeof evidenceFields & keyof Texts['forms']['evidence']])
  }
  const { label, column } = fieldWords(texts, owner, field.name)
  return lowered(column ?? label)
}

/** Kinds of fields whose label is the subject of a sentence: voorzitter was COA. Others stand before a colon. */
function isNoun({ kind, name }: NamedField): boolean {
  return !['boolean', 'flag', 'date', 'months', 'records', 'choices', 'lines'].includes(kind) && name !== 'clients'
}

/** One side of a change; undefined where a field that nobody has to look at is absent. */
function sideWords(owner: FieldOwner, field: NamedField, value: unknown, teller: Teller): string | undefined {
  const { states } = teller.texts.forms
  if (value === undefined && field.kind !== 'flag' && !isAsked(owner, field)) return undefined
  if (field.kind === 'parts' && (value === undefined || value === null || Array.isArray(value))) {
    return field.name === 'ends' ? partWords('ends', value, teller) : value === undefined ? states.unknown : states.none
  }
  if (value === undefined || value === null || Array.isArray(value)) {
    return fieldValueWords(owner, field, value, teller.map, teller.texts) ?? states.none
  }
  return itemWords(owner, field, value, teller)
}

/** Whether absent means that nobody looked yet. */
function isAsked(owner: FieldOwner, { name, absentMeansAll, counts, lens }: NamedField): boolean {
  return limitsOf(owner, name).allowsNull || absentMeansAll === true || counts === true || lens !== undefined
}

function itemsWords(
  owner: FieldOwner,
  { items = [] }: FieldChange,
  field: NamedField,
  before: Teller,
  after: Teller,
): string {
  const { compare } = after.texts
  if (items.length === 0) return compare.otherOrder
  const come = items.filter((item) => !('from' in item)).map(({ to }) => itemWords(owner, field, to, after))
  const gone = items.filter((item) => !('to' in item)).map(({ from }) => itemWords(owner, field, from, before))
  const stayed = items.filter((item) => 'from' in item && 'to' in item)
  return [
    ...(come.length > 0 ? [compare.come(after.longList(come))] : []),
    ...(gone.length > 0 ? [compare.gone(after.longList(gone))] : []),
    ...stayed.map(({ from, to }) => partChange(field.name, from, to, before, after)),
  ].join('; ')
}

/** A value that is there, or one of a list. */
function itemWords(owner: FieldOwner, field: NamedField, value: unknown, teller: Teller): string {
  const { map, texts } = teller
  if (field.name === 'discretion') return texts.vocabulary.discretion[value as keyof Texts['vocabulary']['discretion']]
  if (field.name === 'certainty') return texts.vocabulary.certainty[value as keyof Texts['vocabulary']['certainty']]
  switch (field.kind) {
    case 'parts':
      return partWords(field.name, value, teller)
    case 'record':
    case 'records':
      return recordWords(field, String(value), teller)
    case 'date':
      return teller.date(String(value))
    case 'lines':
      return written(lineWords(fieldWords(texts, owner, field.name).codes, String(value)))
    case 'line':
    case 'text':
      return written(String(value))
    case 'moment':
    case 'frequency':
      if (typeof value === 'string') return written(value)
      return fieldValueWords(owner, field, value, map, texts) ?? ''
    case 'months':
      return teller.month(Number(value))
    default:
      return fieldValueWords(owner, field, value, map, texts) ?? ''
  }
}

function recordWords({ to = [] }: NamedField, id: string, teller: Teller): string {
  const { map, texts } = teller
  if (map.parties[id] && to.includes('parties')) return partyName(map.parties, id)
  for (const collection of to) {
    const name = nameById(map, collection, id, texts)
    if (name !== undefined) return written(name)
  }
  return '?'
}
