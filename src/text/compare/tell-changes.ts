import type { FieldChange, MapComparison, RecordChange } from '../../graph/compare/compare-maps'
import type { AnyRecord, Collection } from '../../model/chain-map'
import { ORDERED_COLLECTIONS, ORDERS } from '../../model/collections'
import type { FieldOwner } from '../../model/fields/index'
import type { Id } from '../../model/id'
import { Teller } from '../narrative/teller'
import { bare, quoted, sentence } from '../narrative/words'
import { nameById } from '../record-names'
import type { Language } from '../texts'
import { absorbedInto, besideAbsorbed } from './absorbed-words'
import { changeWords } from './change-words'
import { thingIn, written } from './thing-words'

/** What became of one record, of the map itself (no id) or of the drawing, in one line. */
export interface ToldChange {
  readonly about: FieldOwner | 'drawing'
  readonly id?: Id
  /** Another record of the same collection that the line tells all about. */
  readonly also?: Id
  readonly kind: 'added' | 'removed' | 'changed'
  readonly text: string
}

interface TellOptions {
  readonly language: Language
  /** Whether what stands elsewhere on the drawing gets its line too. */
  readonly layout: boolean
  /** What the signal of an answer says, by the key the answer keeps. */
  readonly signalOf?: ((key: string) => string | undefined) | undefined
}

/** Collections whose records have a name that is said beside the old one when it changes. */
export const NAME_FIELD: Readonly<Partial<Record<FieldOwner, string>>> = {
  chains: 'name',
  steps: 'name',
  parties: 'name',
  triangles: 'name',
  meetings: 'name',
  agreements: 'title',
  proposals: 'title',
  views: 'title',
  map: 'title',
  goals: 'text',
  bottlenecks: 'text',
  principles: 'text',
}

/** Their name is a sentence: it reads, it is not what they are called. */
export const REWORDED: readonly FieldOwner[] = ['goals', 'bottlenecks', 'principles']

/** Tells how two maps differ: a line for the map, one for each record by collection and name, one for the drawing. */
export function tellChanges(comparison: MapComparison, options: TellOptions): readonly ToldChange[] {
  const { language, layout, signalOf = () => undefined } = options
  const sides = {
    before: new Teller(comparison.before, language),
    after: new Teller(comparison.after, language),
    signalOf,
  }
  const { texts } = sides.after
  const collator = new Intl.Collator(language)
  const told = toldRecords(comparison, sides)
  // The records come by collection already; a sort keeps what is equal in its order.
  const place = new Map(told.map((change, index) => [change, index]))
  const first = new Map<string, number>()
  told.forEach(({ about }, index) => {
    if (!first.has(about)) first.set(about, index)
  })
  const sorted = [...told].sort(
    (a, b) =>
      (first.get(a.about) ?? 0) - (first.get(b.about) ?? 0) ||
      collator.compare(a.text, b.text) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  )
  const placed = layout ? comparison.placed.length : 0
  return [
    ...mapSentences(comparison.map, sides),
    ...sorted,
    ...(placed > 0
      ? [{ about: 'drawing' as const, kind: 'changed' as const, text: sentence(texts.compare.placed(placed)) }]
      : []),
  ]
}

/** A line for each record, and one for a meeting that did nothing but take in another together with that other. */
function toldRecords(comparison: MapComparison, sides: Sides): readonly ToldChange[] {
  const { compare } = sides.after.texts
  const into = new Map(comparison.absorbed.map(({ from, to }) => [from, to]))
  const told = new Map<Id, Id>()
  const rest = comparison.records.map((change) => {
    if (change.collection !== 'meetings' || change.kind !== 'changed') return change
    const absorbed = absorbedInto(comparison, change.id)
    const fields = besideAbsorbed(change.fields, absorbed)
    const [first] = absorbed
    if (first && fields.length === 0) told.set(first.id, change.id)
    return { ...change, fields }
  })
  return rest.flatMap((change): ToldChange[] => {
    const { collection, id, kind } = change
    const line = (text: string): ToldChange[] => [{ about: collection, id, kind, text }]
    if (collection !== 'meetings') return line(recordSentence(change, sides))
    if (kind === 'changed' && change.fields.length === 0) return []
    const to = into.get(id)
    if (to === undefined) return line(recordSentence(change, sides))
    const [own, other] = [sides.before.map.meetings[id]?.name, sides.after.map.meetings[to]?.name]
    const text = sentence(compare.absorbed(quoted(own ?? ''), quoted(other ?? '')))
    const also = told.get(id)
    return [{ about: collection, id, ...(also !== undefined && { also }), kind, text }]
  })
}

/** Both versions with their names, and the words of the signals. */
interface Sides {
  readonly before: Teller
  readonly after: Teller
  readonly signalOf: (key: string) => string | undefined
}

function mapSentences(changes: readonly FieldChange[], sides: Sides): ToldChange[] {
  const { compare } = sides.after.texts
  const orders: Readonly<Record<string, ((names: string) => string) | undefined>> = compare.order
  const line = (text: string): ToldChange => ({ about: 'map', kind: 'changed', text: sentence(text) })
  return changes.map((change) => {
    const { field, from, to } = change
    const order = orders[field]
    if (order) return line(order(orderedNames(field, to as readonly Id[], sides.after)))
    if (field === 'title') return line(compare.mapRenamed(quoted(String(from)), quoted(String(to))))
    return line(compare.of(compare.map, changeWords('map', change, sides.before, sides.after)))
  })
}

function orderedNames(field: string, ids: readonly Id[], teller: Teller): string {
  const collection = ORDERED_COLLECTIONS.find((one) => ORDERS[one] === field)
  if (!collection) return ''
  return ids.map((id) => quoted(nameById(teller.map, collection, id, teller.texts) ?? '?')).join(', ')
}

function recordSentence(change: RecordChange, sides: Sides): string {
  const { compare } = sides.after.texts
  if (change.kind === 'changed') return changedSentence(change, sides)
  const isNew = change.kind === 'added'
  const teller = isNew ? sides.after : sides.before
  const record = (isNew ? change.after : change.before) as AnyRecord
  if (change.collection === 'dependencies' && 'supplier' in record) {
    const { supplier, dependent, product } = record
    const say = isNew ? compare.supplies : compare.suppliesNoMore
    return sentence(say(teller.party(supplier), teller.party(dependent).text, written(product)))
  }
  if (isNew && 'inputsHash' in record) {
    const { answer, reason, finding } = record
    const signal = sides.signalOf(finding)
    const given = teller.texts.conversation.answers[answer].given + (reason ? ` (${written(reason)})` : '')
    return sentence(compare.answered(signal && quoted(signal), given))
  }
  const thing = thingIn(record, teller, sides.signalOf)
  return sentence(isNew ? compare.added(thing) : compare.removed(thing))
}

function changedSentence({ collection, fields, before, after }: RecordChange, sides: Sides): string {
  const { compare, vocabulary } = sides.after.texts
  const nameField = NAME_FIELD[collection]
  const named = fields.find(
    ({ field, from, to }) => field === nameField && typeof from === 'string' && typeof to === 'string',
  )
  // Who types another name has left the list of organisations; that goes without saying.
  const others = fields.filter((change) => change !== named && !(named && change.field === 'catalogueId'))
  const changes = others.map((change) => changeWords(collection, change, sides.before, sides.after)).join('; ')
  const say = REWORDED.includes(collection) ? compare.reworded : compare.renamed
  const renamed =
    named && say(vocabulary.collection[collection], written(String(named.from)), written(String(named.to)))
  if (renamed) return sentence([renamed, changes].filter(Boolean).join('; '))
  return sentence(compare.of(subjectOf((after ?? before) as AnyRecord, collection, sides), changes))
}

/** What a record is called before the colon: a party or meeting by its name alone. */
function subjectOf(record: AnyRecord, collection: Collection, sides: Sides): string {
  const { after } = sides
  if (collection === 'parties') return after.party(record.id).text
  if (collection === 'meetings' && 'name' in record) return bare(record.name ?? '')
  return thingIn(record, after, sides.signalOf)
}
