import { type AnyRecord, COLLECTIONS, type Collection } from '../../../src/model/chain-map'
import { isJsonObject } from '../../../src/model/json-value'
import { REFERENCES, rewriteIds } from '../../../src/model/references'
import type { Dice } from './dice'
import { fittingId, oddId, oddNumber, oddOfKind, oddText, oddValue } from './odd-values'
import { drop, type Json, type Place, placesIn, put, recordLists, valueAt } from './places'

/** Changes a document in place; does nothing where there is nothing to change. */
export type Mutator = (document: Json, dice: Dice) => void

const anyPlace = (document: Json, dice: Dice, wanted: Parameters<typeof placesIn>[1]): Place | undefined => {
  const places = placesIn(document, wanted)
  return places.length > 0 ? dice.pick(places) : undefined
}

const anyList = (document: Json, dice: Dice) => {
  const lists = recordLists(document)
  return lists.length > 0 ? dice.pick(lists) : undefined
}

const idsIn = (document: Json, collection: string): string[] => {
  const list = document[collection]
  return Array.isArray(list) ? list.flatMap((record) => (typeof record?.id === 'string' ? [record.id] : [])) : []
}

const isScalar = (value: unknown) => typeof value !== 'object'
const isText = (value: unknown, key: string | number) => typeof value === 'string' && key !== 'id'

/** Everything that points at one id points at another, its own record and its place included. */
function renameId(document: Json, from: string, to: string): void {
  for (const place of placesIn(document, (value) => value === from)) put(place, to)
  const positions = document.positions
  if (isJsonObject(positions) && Object.hasOwn(positions, from)) {
    put({ holder: positions as Json, key: to }, positions[from])
    drop({ holder: positions as Json, key: from })
  }
}

function shuffle(list: unknown[], dice: Dice): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = dice.int(i + 1)
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}

/** Changes after which a file often still opens: what is then drawn and told is odd. */
export const GENTLE: Readonly<Record<string, Mutator>> = {
  'odd text': (document, dice) => {
    const place = anyPlace(document, dice, (value, key) => isText(value, key) && String(value).includes(' '))
    if (place) put(place, oddText(dice))
  },
  'odd names everywhere': (document, dice) => {
    for (const place of placesIn(document, (_, key) => key === 'name' || key === 'product' || key === 'title')) {
      if (dice.chance(0.5)) put(place, oddText(dice))
    }
  },
  'field gone': (document, dice) => {
    const place = anyPlace(document, dice, (_, key) => typeof key === 'string' && key !== 'id')
    if (place) drop(place)
  },
  'field null': (document, dice) => {
    const place = anyPlace(document, dice, (value, key) => isScalar(value) && key !== 'id')
    if (place) put(place, null)
  },
  'odd day or number': (document, dice) => {
    const isDay = (value: unknown) =>
      typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    const place = anyPlace(document, dice, isDay)
    if (place) put(place, oddOfKind(valueAt(place), dice))
  },
  'turned over': (document, dice) => {
    const place = anyPlace(document, dice, (value) => typeof value === 'boolean')
    if (place) put(place, !valueAt(place))
  },
  'value of a sibling': (document, dice) => {
    const place = anyPlace(document, dice, (value, key) => isScalar(value) && typeof key === 'string' && key !== 'id')
    if (!place) return
    const { key } = place
    const other = anyPlace(document, dice, (value, otherKey) => otherKey === key && isScalar(value))
    if (other) put(place, valueAt(other))
  },
  'other ends': (document, dice) => {
    const collection: Collection = dice.pick(COLLECTIONS)
    const list = document[collection]
    const references = REFERENCES[collection]
    if (!Array.isArray(list) || list.length === 0) return
    const at = dice.int(list.length)
    const reference = dice.pick(references)
    const ids = idsIn(document, dice.pick(reference.to))
    if (ids.length > 0 && isJsonObject(list[at])) {
      list[at] = rewriteIds(list[at] as object as AnyRecord, reference, () => dice.pick(ids))
    }
  },
  'records twice': (document, dice) => {
    const { list } = anyList(document, dice) ?? {}
    if (!list) return
    for (const record of list.slice(0, dice.pick([1, 3, 20]))) {
      list.push({ ...structuredClone(record as Json), id: `copy_${list.length}_${dice.int(1e9)}` })
    }
  },
  'other order': (document, dice) => {
    const place = anyPlace(document, dice, (value) => Array.isArray(value) && value.length > 1)
    if (place) shuffle(valueAt(place) as unknown[], dice)
  },
  'keys in another order': (document, dice) => {
    const entries = Object.entries(document)
    shuffle(entries, dice)
    for (const [key, value] of entries) {
      delete document[key]
      put({ holder: document, key }, value)
    }
  },
  'renamed id': (document, dice) => {
    const { name } = anyList(document, dice) ?? {}
    const ids = name ? idsIn(document, name) : []
    if (ids.length > 0) renameId(document, dice.pick(ids), fittingId(dice))
  },
  'places far away': (document, dice) => {
    const ids = idsIn(document, dice.pick(COLLECTIONS))
    const positions: Json = isJsonObject(document.positions) ? (document.positions as Json) : {}
    document.positions = positions
    const number = () => (dice.chance(0.3) ? oddNumber(dice) : dice.pick([-1e6, 1e6, 0, 0.0001, dice.int(4_000)]))
    for (const id of ids.slice(0, dice.pick([1, 2, 50])))
      put({ holder: positions, key: id }, { x: number(), y: number() })
  },
  'all in one place': (document, dice) => {
    if (!isJsonObject(document.positions)) return
    for (const place of placesIn(document.positions, isJsonObject)) put(place, { x: dice.int(2), y: 0 })
  },
  'no places': (document) => {
    delete document.positions
  },
  'collection without ties gone': (document, dice) => {
    delete document[
      dice.pick(['views', 'answers', 'statements', 'recognitions', 'bottlenecks', 'capacities', 'settings'])
    ]
  },
  'first version': (document) => {
    document.version = 1
  },
}

/** Changes that ought to be refused, or nearly. */
export const ROUGH: Readonly<Record<string, Mutator>> = {
  'any value': (document, dice) => {
    const place = anyPlace(document, dice, () => true)
    if (place) put(place, oddValue(dice))
  },
  'any scalar': (document, dice) => {
    const place = anyPlace(document, dice, isScalar)
    if (place) put(place, oddValue(dice))
  },
  'odd id': (document, dice) => {
    const place = anyPlace(document, dice, (_, key) => key === 'id')
    if (place) put(place, oddId(dice))
  },
  'odd id throughout': (document, dice) => {
    const place = anyPlace(document, dice, (_, key) => key === 'id')
    if (place) renameId(document, String(valueAt(place)), oddId(dice))
  },
  'id of another': (document, dice) => {
    const place = anyPlace(document, dice, (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value))
    const other = anyPlace(document, dice, (_, key) => key === 'id')
    if (place && other) put(place, valueAt(other))
  },
  'record gone': (document, dice) => {
    const { list } = anyList(document, dice) ?? {}
    list?.splice(dice.int(list.length), dice.pick([1, 1, 5, 1_000]))
  },
  'record twice': (document, dice) => {
    const { list } = anyList(document, dice) ?? {}
    if (list) list.push(structuredClone(dice.pick(list)))
  },
  'record elsewhere': (document, dice) => {
    const from = anyList(document, dice)
    const to = anyList(document, dice)
    if (from && to) to.list.push(from.list.splice(dice.int(from.list.length), 1)[0])
  },
  'values swapped': (document, dice) => {
    const first = anyPlace(document, dice, () => true)
    const second = anyPlace(document, dice, isScalar)
    if (!first || !second) return
    const value = structuredClone(valueAt(first))
    put(first, valueAt(second))
    put(second, value)
  },
  'unknown field': (document, dice) => {
    const place = anyPlace(document, dice, isJsonObject)
    const holder = place ? (valueAt(place) as Json) : document
    const key = dice.chance(0.7) ? oddId(dice) : oddText(dice)
    put({ holder, key }, oddValue(dice))
  },
  'list grown': (document, dice) => {
    const place = anyPlace(document, dice, (value) => Array.isArray(value) && value.length > 0)
    if (!place) return
    const list = valueAt(place) as unknown[]
    const item = dice.pick(list)
    // Whole records by the thousand would make files of megabytes, and twice over of gigabytes.
    const extra = dice.pick(isScalar(item) ? [2, 40, 40, 5_001] : [2, 20])
    for (let i = 0; i < extra; i++) list.push(dice.chance(0.5) ? structuredClone(item) : oddId(dice))
  },
  'odd version or format': (document, dice) => {
    put(
      { holder: document, key: dice.pick(['version', 'format', '$schema']) },
      dice.pick([0, 1, 3, Number.MAX_VALUE, -1, '2', oddValue(dice)]),
    )
  },
  'place of something else': (document, dice) => {
    const positions: Json = isJsonObject(document.positions) ? (document.positions as Json) : {}
    document.positions = positions
    put({ holder: positions, key: oddId(dice) }, dice.chance(0.5) ? { x: oddNumber(dice), y: 1 } : oddValue(dice))
  },
}
