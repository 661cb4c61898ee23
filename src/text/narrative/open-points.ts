import type { ChainMap } from '../../model/chain-map'
import { CHAIN_BLOCKS } from '../../model/fields/chain-blocks'
import { COUNTED_COLLECTIONS, COUNTED_FIELDS } from '../../model/fields/counted-fields'
import type { Id } from '../../model/id'
import { fieldWords } from '../field-words'
import { nameById } from '../record-names'
import { grouped } from './grouped'
import type { Paragraph } from './section'
import type { Teller } from './teller'
import { lowered, paragraph, quoted } from './words'

/** More names than this say no more than their number. */
const NAMES = 6

const MAP_FIELDS = ['referenceDate', 'mission', 'dominantProblem'] as const satisfies readonly (keyof ChainMap)[]
const COLLECTIONS_ASKED = ['chains', ...COUNTED_COLLECTIONS] as const

type Asked = (typeof COLLECTIONS_ASKED)[number]
type Fields = Readonly<Record<string, unknown>> & { readonly id: Id }

/** The two ways in which a field can be without a value. */
type Emptiness = 'unknown' | 'none'

/**
 * What a map does not hold, field by field: what nobody looked at yet (absent), or what there deliberately is none of
 * (null or an empty list). Fields that are open for the same records share a sentence.
 */
export function openPoints(teller: Teller, emptiness: Emptiness): Paragraph[] {
  const { map, texts } = teller
  const words = texts.narrative.open
  const isSo = (value: unknown) =>
    emptiness === 'unknown' ? value === undefined : value === null || (Array.isArray(value) && value.length === 0)
  const ofMap = MAP_FIELDS.filter((field) => isSo(map[field])).map((field) =>
    emptiness === 'unknown' ? words.wholeMap(words.map[field]) : words.wholeMapNone(words.mapNone[field]),
  )
  const ofRecords = COLLECTIONS_ASKED.flatMap((collection) => {
    const records = Object.values(map[collection]) as readonly unknown[] as readonly Fields[]
    const fields: readonly string[] = collection === 'chains' ? CHAIN_BLOCKS : COUNTED_FIELDS[collection]
    const phrases: Readonly<Record<string, string>> = (emptiness === 'unknown' ? words.field : words.none)[collection]
    const open = fields
      .map((field) => ({
        what: phrases[field] ?? lowered(fieldWords(texts, collection, field).label),
        records: records.filter((record) => isSo(record[field])),
      }))
      .filter((one) => one.records.length > 0)
    const alike = grouped(open, (one) =>
      one.records.length === records.length ? '' : one.records.map(({ id }) => id).join(),
    )
    return [...alike.values()].map((group) => {
      const scope = scopeOf(teller, collection, group[0]?.records ?? [], records.length)
      const [first = '', ...others] = group.map(({ what }) => what)
      const list = [first, ...others].join('; ')
      if (emptiness === 'unknown')
        return others.length > 0 ? words.unknownList(scope, list) : words.unknown(first, scope)
      return others.length > 0 ? words.deliberateList(scope, list) : words.deliberate(first, scope)
    })
  })
  return [...ofMap, ...ofRecords].map((text) => ({ text: paragraph([text]) }))
}

/** For which records it holds: all of them, or so many with the first few by name. */
function scopeOf(teller: Teller, collection: Asked, open: readonly Fields[], count: number): string {
  const { map, texts } = teller
  const words = texts.narrative.open
  const all = texts.narrative.counted[collection](count, teller.number(count))
  if (open.length === count && count > 1) return words.all(all)
  const names = open
    .slice(0, NAMES)
    .map((record) =>
      collection === 'parties'
        ? teller.party(record.id).text
        : quoted(nameById(map, collection, record.id, texts) ?? ''),
    )
  if (open.length > NAMES) names.push(words.more(teller.number(open.length - NAMES)))
  const scope = count === 1 ? words.only(all) : words.some(teller.number(open.length), all)
  return words.named(scope, teller.both(names))
}
