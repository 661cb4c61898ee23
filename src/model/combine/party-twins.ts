import type { Organisation } from '../catalogue/catalogue'
import type { Table } from '../chain-map'
import type { Id } from '../id'
import { wordsOf } from '../plain-words'
import type { Party } from '../schema/parties'
import { courtOf, type ListedAs, lettersOf, listedAs, looseName } from './party-names'
import { plainTitle } from './plain-title'

/**
 * Why two parties are, or may be, one: `listed` is one organisation of the list, `chosen` what the user said. The rest is
 * no more than likely: the same letters, nearly the same name, an organisation and what came after it, or one court
 * beside the courts together.
 */
export type Likeness = 'catalogue' | 'name' | 'listed' | 'letters' | 'chosen'
export type Resemblance = 'letters' | 'words' | 'successor' | 'court'

/** A party of the first map and one of the second, each by its own id. */
export interface PartyPair<Why extends string = string> {
  readonly own: Id
  readonly other: Id
  readonly why: Why
}

/** What the user says about a pair; a part: the party of the one map is part of that of the other. */
export type PairAnswer = 'same' | 'different' | 'part'

/** The name under which an answer about a pair is kept. */
export const pairKey = ({ own, other }: Pick<PartyPair, 'own' | 'other'>): string => `${own} ${other}`

export interface PartyTwins {
  /** Those that are one. */
  readonly same: readonly PartyPair<Likeness>[]
  /** Those that may be one and stay two, or are part and whole, until the user says otherwise. */
  readonly maybe: readonly PartyPair<Resemblance>[]
}

interface Known {
  readonly organisations?: readonly Organisation[] | undefined
  readonly answers?: ReadonlyMap<string, PairAnswer> | undefined
}

const sorted = (parties: Table<Party>) => Object.values(parties).sort((a, b) => (a.id < b.id ? -1 : 1))

/** Finds for each party of the second map the one of the first that it is. Two never become one with the same. */
export function partyTwins(
  first: Table<Party>,
  second: Table<Party>,
  { organisations = [], answers }: Known,
): PartyTwins {
  const same: PartyPair<Likeness>[] = []
  const [owns, others] = [new Set(sorted(first)), new Set(sorted(second))]
  const isRefused = (own: Party, other: Party) => {
    const answer = answers?.get(pairKey({ own: own.id, other: other.id }))
    if (answer === 'different' || answer === 'part') return true
    return !!own.catalogueId && !!other.catalogueId && own.catalogueId !== other.catalogueId
  }
  const take = (own: Party, other: Party, why: Likeness) => {
    owns.delete(own)
    others.delete(other)
    same.push({ own: own.id, other: other.id, why })
  }
  for (const own of owns) {
    const other = [...(answers?.keys() ?? [])].find(
      (key) => key.startsWith(`${own.id} `) && answers?.get(key) === 'same',
    )
    const party = other === undefined ? undefined : second[other.slice(own.id.length + 1)]
    if (party && others.has(party)) take(own, party, 'chosen')
  }
  const listed = listedAs(organisations)
  for (const [why, keyOf, fits] of waysToBeOne(listed)) {
    const byKey = indexed(owns, keyOf)
    for (const other of others) {
      const alike = keysIn(keyOf(other)).flatMap((key) => byKey.get(key) ?? [])
      const free = alike.filter((own) => owns.has(own) && !isRefused(own, other) && (!fits || fits(own, other)))
      const own = free.find(({ id }) => id === other.id) ?? free[0]
      if (own) take(own, other, why)
    }
  }
  return { same, maybe: resemblances(owns, others, isRefused, { organisations, answers }, listed) }
}

type Keys = string | undefined | readonly string[]
const keysIn = (keys: Keys): readonly string[] => (keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys)

function indexed(parties: Iterable<Party>, keyOf: (party: Party) => Keys): ReadonlyMap<string, readonly Party[]> {
  const byKey = new Map<string, Party[]>()
  for (const party of parties) {
    for (const key of keysIn(keyOf(party))) {
      const alike = byKey.get(key)
      if (alike) alike.push(party)
      else byKey.set(key, [party])
    }
  }
  return byKey
}

type Way = readonly [Likeness, (party: Party) => Keys, ((own: Party, other: Party) => boolean)?]

const isAlikeIn = (own: Party, other: Party) =>
  own.kind === other.kind && (!own.department || !other.department || own.department === other.department)

/** A ministry that ended is not the one that took its place, though people give both one name. */
function waysToBeOne(listed: ListedAs): readonly Way[] {
  const notTwo = (own: Party, other: Party) => {
    const [one, two] = [listed(own), listed(other)]
    return isAlikeIn(own, other) && (!one || !two || one === two)
  }
  return [
    ['catalogue', ({ catalogueId }) => catalogueId],
    ['name', ({ name }) => wordsOf(name) || name],
    ['listed', listed],
    ['name', ({ name }) => plainTitle(name.replace(/^stichting /i, '')).words, notTwo],
    [
      'letters',
      (party) => [wordsOf(party.name), ...threeLetters(party)],
      (own, other) => isNameOf(own, other) && notTwo(own, other),
    ],
  ]
}

/** Of an abbreviation of two letters there are too many. */
function threeLetters(party: Party): readonly string[] {
  const letters = lettersOf(party)
  return letters && letters.length > 2 ? [letters] : []
}

/** Whether the one is called by what is the abbreviation of the other. */
function isNameOf(own: Party, other: Party): boolean {
  return wordsOf(own.name) === lettersOf(other) || wordsOf(other.name) === lettersOf(own)
}

function resemblances(
  owns: ReadonlySet<Party>,
  others: ReadonlySet<Party>,
  isRefused: (own: Party, other: Party) => boolean,
  { organisations = [], answers }: Known,
  listed: ListedAs,
): readonly PartyPair<Resemblance>[] {
  const organisation = new Map(organisations.map((one) => [one.id, one]))
  const successors = (party: Party): readonly string[] => {
    const id = listed(party)
    return id === undefined ? [] : [id, ...(organisation.get(id)?.successors ?? [])]
  }
  const isAnswered = (own: Party, other: Party) => answers?.has(pairKey({ own: own.id, other: other.id })) === true
  const areCourts = (own: Party, other: Party) => courtOf(own) !== courtOf(other)
  const ways: readonly (readonly [Resemblance, (party: Party) => Keys, ((own: Party, other: Party) => boolean)?])[] = [
    ['court', (party) => (courtOf(party) ? 'court' : undefined), areCourts],
    ['letters', lettersOf],
    ['words', ({ name }) => looseName(name) || undefined],
    ['successor', successors],
  ]
  const found = new Map<string, PartyPair<Resemblance>>()
  for (const [why, keyOf, fits] of ways) {
    const byKey = indexed(owns, keyOf)
    for (const other of others) {
      for (const own of new Set(keysIn(keyOf(other)).flatMap((key) => byKey.get(key) ?? []))) {
        const pair = { own: own.id, other: other.id, why }
        // What was answered stays in the list, so that it can be answered otherwise.
        const isOut = isRefused(own, other) && !isAnswered(own, other)
        if (!isOut && (!fits || fits(own, other)) && !found.has(pairKey(pair)) && found.size < MOST_ASKED) {
          found.set(pairKey(pair), pair)
        }
      }
    }
  }
  return [...found.values()]
}

/** More pairs than these nobody goes through. */
const MOST_ASKED = 60

/** Of a pair of which one is a court and the other the courts together: which is the part. */
export function partOfPair(own: Party, other: Party): 'own' | 'other' | undefined {
  const [one, two] = [courtOf(own), courtOf(other)]
  if (one === 'one' && two === 'all') return 'own'
  return one === 'all' && two === 'one' ? 'other' : undefined
}
