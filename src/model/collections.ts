/**
 * What a file holds besides the fields of the map, in its order: the records of every collection and, among them, the
 * positions. The one list of the collections: the tables of a map, the empty map, the schema and the order of the file,
 * the diff and the checks all follow from it, and what has to be said of each collection (its schema, its references, its
 * words) does not compile when one is missing. Nothing is imported here, so that a page that checks nothing loads no
 * schema.
 */
export const FILE_TABLES = [
  'chains',
  'steps',
  'parties',
  'triangles',
  'assignments',
  'dependencies',
  'couplingPoints',
  'meetings',
  'agreements',
  'goals',
  'bottlenecks',
  'capacities',
  'answers',
  'statements',
  'recognitions',
  'sessions',
  'actions',
  'decisions',
  'proposals',
  'positions',
  'views',
] as const

export type TableName = (typeof FILE_TABLES)[number]

/** A kind of records; positions are none: they have no id of their own. */
export type Collection = Exclude<TableName, 'positions'>

/** All collections, in the order in which they stand in the file. */
export const COLLECTIONS: readonly Collection[] = FILE_TABLES.filter((name) => name !== 'positions')

/** The collections of which people chose the order, with the field of a map that holds it. The others have none. */
export const ORDERS = {
  steps: 'stepOrder',
  decisions: 'decisionOrder',
  proposals: 'proposalOrder',
  views: 'viewOrder',
} as const satisfies { readonly [C in Collection]?: string }

export type OrderedCollection = keyof typeof ORDERS
export type OrderName = (typeof ORDERS)[OrderedCollection]

export const ORDERED_COLLECTIONS = Object.keys(ORDERS) as readonly OrderedCollection[]

/** Whether people chose the order of this collection. */
export function isOrdered(collection: Collection): collection is OrderedCollection {
  return Object.hasOwn(ORDERS, collection)
}

/** A yes or no for each collection, so that a new one is not passed over in silence. */
type Choice = Readonly<Record<Collection, boolean>>

/** The collections that a choice says yes to. */
type Chosen<T extends Choice> = { [C in Collection]: T[C] extends true ? C : never }[Collection]

/** The collections that a choice says yes to, in the order of the file. */
export function chosen<const T extends Choice>(choice: T): readonly Chosen<T>[] {
  return COLLECTIONS.filter((collection): collection is Chosen<T> => choice[collection])
}

/**
 * Some collections in an order of one's own. The others are named too, so that a new one is not passed over in silence:
 * one that stands on neither side does not compile.
 */
export function listed<const L extends readonly Collection[]>(
  list: L,
  _others: { readonly [C in Exclude<Collection, L[number]>]: 'left out' },
): L {
  return list
}
