import type { AnyRecord, ChainMap, Table } from '../chain-map'
import { type Collection, listed } from '../collections'
import type { Id } from '../id'
import type { Party } from '../schema/parties'
import type { Assignment, Triangle } from '../schema/steering'
import { drawnBy } from './chain-membership'
import type { PreciserRole } from './clients'
import { mergeRecords } from './merge-records'
import type { PartyTwins } from './party-twins'
import { type Names, namesBeside, renamed } from './rename'
import { triangleTwins, uniteTriangles } from './triangles'
import { type TwinContext, twinFinder } from './twins'
import { besideViews } from './views-beside'

/** A triangle of which the two maps name another owner. */
export interface OtherOwner {
  readonly triangle: Id
  readonly own: Id
  readonly other: Id
}

interface Joined {
  readonly tables: { [C in Collection]: Record<Id, AnyRecord> }
  readonly names: Names
  readonly preciser: readonly PreciserRole[]
  readonly otherOwners: readonly OtherOwner[]
  /** Ids of records that stood in both maps. */
  readonly inBoth: ReadonlySet<Id>
}

/** What is compared by what it refers to comes after that. Parties, triangles and views are looked at with more care. */
const COMPARED = listed(
  [
    'assignments',
    'dependencies',
    'meetings',
    'couplingPoints',
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
    'principles',
  ],
  { chains: 'left out', steps: 'left out', parties: 'left out', triangles: 'left out', views: 'left out' },
)

const inOrder = <R extends AnyRecord>(table: Table<R>) => Object.values(table).sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * A party that is a link of the one chain is no supplier or surroundings on a map of both, whatever it is to the other: of the
 * two the nearest counts, and where one map says nothing, so does the other.
 */
function asPartner(party: Party, own: Party | undefined, twin: Party | undefined): Party {
  if (!own || !twin || own.partnership === twin.partnership) return party
  const { partnership: _one, ...rest } = party
  const isPartner = own.partnership === 'chain-partner' || twin.partnership === 'chain-partner'
  if (isPartner) return { ...rest, partnership: 'chain-partner' }
  return own.partnership && twin.partnership ? party : rest
}

/**
 * The records of two maps in one: what is the same stands there once, and nothing refers to an id that is not there.
 *
 * @param isKept whether a record of the second is that of the first with its id, whatever else is like it; two maps that
 *   began apart have no such records
 */
export function joinTables(
  base: ChainMap,
  other: ChainMap,
  twins: PartyTwins,
  title: string,
  isKept: (collection: Collection, id: Id) => boolean = () => false,
): Joined {
  const names = namesBeside(base)
  const inBoth = new Set<Id>()
  const context: { -readonly [K in keyof TwinContext]: TwinContext[K] } = {
    own: onlyOne(drawnBy(base)),
    other: undefined,
  }
  const match = (collection: Collection, find: (record: AnyRecord) => Id | undefined) => {
    for (const record of inOrder<AnyRecord>(other[collection])) {
      const twin = isKept(collection, record.id) ? record.id : find(record)
      if (twin !== undefined) inBoth.add(twin)
      names.give(record, twin)
    }
  }
  const free = <R extends AnyRecord>(collection: Collection, table: Table<R>): Table<R> => {
    const records = Object.values(table)
    const left = records.filter(({ id }) => !isKept(collection, id))
    return left.length === records.length ? table : Object.fromEntries(left.map((record) => [record.id, record]))
  }
  const compare = (collection: Collection, known: Table<AnyRecord> = base[collection]) => {
    const find = twinFinder(free(collection, known) as never, collection, context)
    match(collection, (record) => find(renamed(collection, record, names) as never))
  }
  const merged = <R extends AnyRecord>(collection: Collection, own: Table<R>, theirs: Table<R>): Record<Id, R> => {
    const table: Record<Id, R> = { ...own }
    for (const record of Object.values(theirs)) {
      const moved = renamed(collection, record, names)
      const twin = table[moved.id]
      table[moved.id] = twin ? mergeRecords(twin, moved) : moved
    }
    return table
  }

  compare('chains')
  context.other = onlyOne(drawnBy(other).map(names.of))
  compare('steps')
  const sameParty = new Map(twins.same.map(({ own, other: theirs }) => [theirs, own]))
  match('parties', ({ id }) => sameParty.get(id))
  const theirParty = new Map(twins.same.map(({ own, other: theirs }) => [own, theirs]))
  const parties = changed(merged<Party>('parties', base.parties, other.parties), (party) =>
    asPartner(party, base.parties[party.id], other.parties[theirParty.get(party.id) ?? '']),
  )

  const others = inOrder(free('triangles', other.triangles))
  const sameTriangle = triangleTwins(
    free('triangles', base.triangles),
    others.map((one) => renamed('triangles', one, names)),
    parties,
  )
  match('triangles', ({ id }) => sameTriangle.get(id))
  const { triangles, ...steering } = joinTriangles(base, other, parties, names)

  const precise = preciseClient(steering.preciser)
  const ownOrders = changed(base.assignments, precise)
  const theirOrders = changed(other.assignments, (order) => {
    const moved = precise({ ...order, triangle: names.of(order.triangle), client: names.of(order.client) })
    return moved.client === names.of(order.client) ? order : { ...order, client: moved.client }
  })
  for (const collection of COMPARED) {
    if (collection !== 'assignments') compare(collection)
    else {
      const find = twinFinder(free(collection, ownOrders), collection, context)
      match(collection, (record) => find(renamed(collection, theirOrders[record.id] as Assignment, names)))
    }
  }
  const views = besideViews(base, other, title, names)
  const tables = {
    ...Object.fromEntries(
      COMPARED.map((collection) => [
        collection,
        merged(collection, base[collection] as Table<AnyRecord>, other[collection]),
      ]),
    ),
    chains: merged('chains', base.chains, other.chains),
    steps: merged('steps', base.steps, other.steps),
    assignments: merged<Assignment>('assignments', ownOrders, theirOrders),
    parties,
    triangles,
    views: { ...base.views, ...Object.fromEntries(views.map((view) => [view.id, view])) },
  } as Joined['tables']
  return { tables, names, inBoth, ...steering }
}

const onlyOne = ([first, ...more]: readonly Id[]) => (more.length === 0 ? first : undefined)

function joinTriangles(
  base: ChainMap,
  other: ChainMap,
  parties: Table<Party>,
  names: Names,
): { triangles: Record<Id, Triangle>; preciser: readonly PreciserRole[]; otherOwners: readonly OtherOwner[] } {
  const triangles: Record<Id, Triangle> = { ...base.triangles }
  const preciser: PreciserRole[] = []
  const otherOwners: OtherOwner[] = []
  const ordering = new Set(
    [
      ...Object.values(base.assignments),
      ...Object.values(other.assignments).map((order) => renamed('assignments', order, names)),
    ].map(({ triangle, client }) => `${triangle} ${client}`),
  )
  for (const record of Object.values(other.triangles)) {
    const moved = renamed('triangles', record, names)
    const own = triangles[moved.id]
    if (!own) {
      triangles[moved.id] = moved
      continue
    }
    const united = uniteTriangles(own, moved, parties, (client) => ordering.has(`${own.id} ${client}`))
    triangles[moved.id] = united.triangle
    preciser.push(...united.preciser)
    const [owner, theirs] = [united.triangle.owner?.party, moved.owner?.party]
    const isTold = united.preciser.some(({ role, coarse }) => role === 'owner' && coarse === theirs)
    if (owner && theirs && owner !== theirs && !isTold)
      otherOwners.push({ triangle: own.id, own: owner, other: theirs })
  }
  return { triangles, preciser, otherOwners }
}

/** Orders of a ministry in whose place one function stands are orders of that function. */
function preciseClient(preciser: readonly PreciserRole[]): (order: Assignment) => Assignment {
  const clients = new Map<string, Id>()
  for (const { triangle, role, coarse, precise } of preciser) {
    const [only, ...more] = precise
    if (role === 'client' && only !== undefined && more.length === 0) clients.set(`${triangle} ${coarse}`, only)
  }
  return (order) => {
    const client = clients.get(`${order.triangle} ${order.client}`)
    return client === undefined ? order : { ...order, client }
  }
}

/** The same table when no record changes. */
function changed<R extends AnyRecord>(table: Table<R>, change: (record: R) => R): Table<R> {
  const found = Object.values(table).flatMap((record) => {
    const next = change(record)
    return next === record ? [] : [[record.id, next] as const]
  })
  return found.length === 0 ? table : { ...table, ...Object.fromEntries(found) }
}
