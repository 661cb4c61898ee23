import type { ChainMap, Collection, Records } from '../chain-map'
import type { Id } from '../id'
import type { Agreement, Meeting } from '../schema/governance'
import type { CouplingEnd } from '../schema/relations'
import type { Assignment } from '../schema/steering'
import { isSameTitle, plainTitle } from './plain-title'

/** What the two maps are to each other, as far as it says which of their records can be one. */
export interface TwinContext {
  /** The chain that each is about where a record names none, by its id in the first; undefined when it draws several. */
  readonly own: Id | undefined
  readonly other: Id | undefined
}

/** How two records of a collection are compared: `key` brings together what may be one, `fits` says whether it is. */
interface Likeness<R> {
  readonly key: (record: R) => string | undefined
  readonly fits?: (own: R, other: R, context: TwinContext) => boolean
}

const words = (text: string) => plainTitle(text).words
const endOf = (end: CouplingEnd) => ('party' in end ? end.party : end.triangle)

/** Whether two fields can say the same: they do, or one of the two says nothing. */
function agree(one: unknown, other: unknown): boolean {
  return one === undefined || other === undefined || one === other
}

/** Whether two lists have something in common, or one of the two is not filled in. */
function meet(one: readonly Id[] | undefined, other: readonly Id[] | undefined): boolean {
  return !one || !other || one.length === 0 || other.length === 0 || other.some((id) => one.includes(id))
}

/** *Jaarplan*, *Stuurgroep*: a title of one word that every organisation and every chain has one of. */
const isGeneral = (title: string) => !words(title).includes(' ')

function isSameOrder(own: Assignment, other: Assignment): boolean {
  const sameVolume =
    !own.volume ||
    !other.volume ||
    (own.volume.amount === other.volume.amount && words(own.volume.unit) === words(other.volume.unit))
  if (!sameVolume || !agree(own.from, other.from) || !agree(own.until, other.until)) return false
  if (isSameTitle(own.product, other.product)) return true
  // The same amount for the same time is no chance, whatever the two call it.
  const hasPeriod = !!own.from && !!own.until && own.from === other.from && own.until === other.until
  return !!own.volume && !!other.volume && hasPeriod
}

function isSameMeeting(own: Meeting, other: Meeting, context: TwinContext): boolean {
  if (!isSameTitle(own.name, other.name) || own.scope !== other.scope) return false
  if (own.scope === 'chain') {
    const [one, two] = [own.chain ?? context.own, other.chain ?? context.other]
    if (one !== undefined && one === two) return true
    if (own.chain && other.chain) return false
  }
  const [seats, others] = [own, other].map(({ participants }) => [...new Set(participants?.map(({ party }) => party))])
  if (!seats?.length || !others?.length) return !isGeneral(own.name) || (own.scope !== 'chain' && isTwin(own, other))
  const shared = others.filter((id) => seats.includes(id)).length
  const fewest = Math.min(seats.length, others.length)
  return isGeneral(own.name) ? shared > 1 && shared === fewest : shared > 0 && shared * 2 >= fewest
}

function isSameAgreement(own: Agreement, other: Agreement): boolean {
  if (!isSameTitle(own.title, other.title) || !agree(own.from, other.from)) return false
  if (own.parties?.length && other.parties?.length) return meet(own.parties, other.parties)
  return !isGeneral(own.title) || (!!own.from && own.from === other.from) || isTwin(own, other)
}

/** Whether nothing tells two apart but their ids. */
const isTwin = (own: Meeting | Agreement, other: Meeting | Agreement) => contentOf(own) === contentOf(other)

type Likenesses = { readonly [C in Collection]: Likeness<Records[C]> }

/** Parties and triangles are compared elsewhere, with more care; here only what is the same to the letter. */
const never = { key: () => undefined }

const LIKENESS: Likenesses = {
  chains: { key: ({ name }) => words(name), fits: (a, b) => isSameTitle(a.name, b.name) },
  steps: { key: ({ chain, name }) => `${chain} ${words(name)}` },
  parties: never,
  triangles: never,
  assignments: { key: ({ triangle, client }) => `${triangle} ${client}`, fits: isSameOrder },
  dependencies: {
    key: ({ supplier, dependent, flow, product }) => [supplier, dependent, flow, words(product)].join(' '),
    fits: (a, b) => isSameTitle(a.product, b.product),
  },
  couplingPoints: {
    key: ({ ends, kind }) => [...ends.map(endOf).sort(), kind].join(' '),
    fits: (a, b) => agree(a.moment, b.moment) && agree(a.meeting, b.meeting) && meet(a.dependencies, b.dependencies),
  },
  meetings: { key: ({ name }) => words(name), fits: isSameMeeting },
  agreements: { key: ({ title }) => words(title), fits: isSameAgreement },
  goals: { key: ({ text }) => words(text), fits: (a, b) => isSameTitle(a.text, b.text) && agree(a.chain, b.chain) },
  bottlenecks: { key: ({ text }) => words(text), fits: (a, b) => isSameTitle(a.text, b.text) },
  capacities: {
    key: ({ party, unit, period, asOf }) => [party, words(unit), plain(period), asOf].join(' '),
    fits: (a, b) => agree(a.dependency, b.dependency) && isSameTitle(a.unit, b.unit),
  },
  answers: { key: ({ finding, date, answer, by, reason }) => JSON.stringify([finding, date, answer, by, reason]) },
  statements: never,
  recognitions: never,
  sessions: { key: ({ date, kind }) => `${date} ${kind}` },
  actions: { key: ({ text, due }) => `${plain(text)} ${due ?? ''}` },
  decisions: { key: ({ text, date }) => `${plain(text)} ${date ?? ''}` },
  proposals: { key: ({ title, change }) => `${plain(title)} ${JSON.stringify(change)}` },
  views: never,
}

/** With its years: those of a period or a day are what tells two apart. */
function plain(text: string): string {
  const title = plainTitle(text)
  return `${title.words} ${title.years}`
}

/** A record as a text that is the same for what is the same but for its id. */
export function contentOf({ id: _id, ...record }: { readonly id: Id }): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/**
 * Finds in the records of a map the one that is the same as a given one: to the letter first, then by what they are about
 * and what they are called. Each record is found once, so two of one map never become one.
 *
 * @param known records of the first map
 * @returns a function from a record, whose references already point into that map, to the id of its twin
 */
export function twinFinder<C extends Collection>(
  known: ChainMap[C],
  collection: C,
  context: TwinContext,
): (record: Records[C]) => Id | undefined {
  const { key: keyOf, fits } = LIKENESS[collection] as unknown as Likeness<Records[C]>
  const records = (Object.values(known) as Records[C][]).sort((a, b) => (a.id < b.id ? -1 : 1))
  const byKey = new Map<string, Records[C][]>()
  for (const record of records) {
    const key = keyOf(record) ?? contentIn(record, context.own)
    const alike = byKey.get(key)
    if (alike) alike.push(record)
    else byKey.set(key, [record])
  }
  const taken = new Set<Id>()
  return (record) => {
    const key = keyOf(record)
    const free = (byKey.get(key ?? contentIn(record, context.other)) ?? []).filter(({ id }) => !taken.has(id))
    const itself = free.find((own) => own.id === record.id && contentOf(own) === contentOf(record))
    const alike = itself ? [itself] : free.filter((own) => key === undefined || !fits || fits(own, record, context))
    const twin = alike.find(sameAs(record, alike, context)) ?? alike.find(({ id }) => id === record.id) ?? alike[0]
    if (twin) taken.add(twin.id)
    return twin?.id
  }
}

/** The same where a record that names no chain is about the only one of its map. */
function contentIn(record: { readonly id: Id }, chain: Id | undefined): string {
  const told: { readonly id: Id; readonly chain?: unknown } = record
  return contentOf(chain === undefined || told.chain !== undefined ? record : { ...record, ...{ chain } })
}

/** Which of several is the same to the letter. */
function sameAs<R extends { readonly id: Id }>(
  record: R,
  alike: readonly R[],
  { own, other }: TwinContext,
): (known: R) => boolean {
  if (alike.length < 2) return () => false
  const content = contentIn(record, other)
  return (known) => contentIn(known, own) === content
}
