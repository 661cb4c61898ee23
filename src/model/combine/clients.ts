import type { Table } from '../chain-map'
import type { Id } from '../id'
import { sameValue } from '../json-value'
import { wordsOf } from '../plain-words'
import type { Party } from '../schema/parties'
import type { Triangle, TriangleClient } from '../schema/steering'
import { lettersOf } from './party-names'

/** A role in a triangle that one map gave to a ministry and the other to the function in it that holds the role. */
export interface PreciserRole {
  readonly triangle: Id
  readonly role: 'owner' | 'client'
  /** The ministry, which no longer stands there. */
  readonly coarse: Id
  /** Who stands there now: more than one when the ministry spoke for all of them. */
  readonly precise: readonly Id[]
}

const SECRETARY = /\bsecretaris generaal\b/
const DIRECTOR = /\b(?:directeur generaal|directoraat generaal)\b|^dg\b/
/** Words of a directorate-general's name by which it cannot be told from another. */
const TITLE_WORDS = new Set([
  'directoraat',
  'directeur',
  'generaal',
  'secretaris',
  'plaatsvervangend',
  'en',
  'van',
  'de',
  'het',
  'voor',
])

/** Whether a party is a directorate-general, a secretary-general or another part of a ministry. */
function isFunctionOf(part: Party, whole: Party): boolean {
  if (whole.kind !== 'ministry' || part.id === whole.id) return false
  const isOffice = part.kind === 'directorate-general' || SECRETARY.test(wordsOf(part.name))
  if (part.partOf === whole.id) return isOffice || part.kind === 'other'
  const { department } = whole
  return isOffice && !!department && (part.department === department || part.politicalDepartment === department)
}

/** Whether what one map calls a function of the ministry can be that part of it: it names no other. */
function canBe(part: Party, called: string | null | undefined): boolean {
  const text = called ? wordsOf(called) : ''
  const name = wordsOf(part.name)
  if (SECRETARY.test(text) || /^(?:p?sg|minister|staatssecretaris)\b/.test(text))
    return SECRETARY.test(text) && SECRETARY.test(name)
  if (SECRETARY.test(name)) return text === ''
  if (!DIRECTOR.test(text)) return true
  const letters = lettersOf(part)
  const inText = new Set(text.split(' '))
  if (letters !== undefined && inText.has(letters)) return true
  return name.split(' ').every((word) => TITLE_WORDS.has(word) || inText.has(word))
}

interface United {
  readonly clients: readonly TriangleClient[]
  readonly preciser: readonly Omit<PreciserRole, 'triangle'>[]
}

/**
 * The clients of one triangle from two maps. A party that both name is one client, unless it is a ministry that they name
 * for two functions. Where one map names a ministry and the other a directorate-general of it which the first does not name
 * itself, the maps differ in grain only: the precise one stays, with what was known of the other.
 *
 * @param hasOrders whether a party has orders in this triangle, so that it must be clear who takes them over
 */
export function uniteClients(
  own: readonly TriangleClient[],
  other: readonly TriangleClient[],
  parties: Table<Party>,
  hasOrders: (client: Id) => boolean,
): United {
  const [ours, theirs] = [own, other].map((list) => new Set(list.map(({ party }) => party))) as [Set<Id>, Set<Id>]
  let clients = [...own]
  const found = new Set<number>()
  for (const client of other) {
    const free = (fits: (known: TriangleClient) => boolean) =>
      clients.findIndex((known, n) => n < own.length && !found.has(n) && fits(known))
    const itself = free((known) => sameValue(known, client))
    const at = itself >= 0 ? itself : free((known) => isOneClient(known, client, parties))
    const known = clients[at]
    if (known) clients[at] = filledFrom(known, client)
    else if (!clients.some((one) => isOneClient(one, client, parties))) clients.push(client)
    if (known) found.add(at)
  }
  const preciser: Omit<PreciserRole, 'triangle'>[] = []
  for (const client of [...clients]) {
    const [here, there] = [ours.has(client.party), theirs.has(client.party)]
    const whole = parties[client.party]
    if (here === there || !whole) continue
    const elsewhere = here ? theirs : ours
    const itself = here ? ours : theirs
    const parts = [...elsewhere].filter((id) => {
      const part = parties[id]
      return !!part && !itself.has(id) && isFunctionOf(part, whole) && canBe(part, client.function)
    })
    const [only, ...more] = parts
    if (only === undefined || (more.length > 0 && (client.coordinating === true || hasOrders(client.party)))) continue
    clients = clients.flatMap((one) => {
      if (one === client) return []
      return [more.length === 0 && one.party === only && client.coordinating ? { ...one, coordinating: true } : one]
    })
    preciser.push({ role: 'client', coarse: client.party, precise: parts })
  }
  return { clients, preciser }
}

function isOneClient(one: TriangleClient, other: TriangleClient, parties: Table<Party>): boolean {
  if (one.party !== other.party) return false
  return parties[one.party]?.kind !== 'ministry' || !one.function || !other.function || one.function === other.function
}

/** What is not filled in comes from the other; the same client when nothing does. */
function filledFrom(own: TriangleClient, other: TriangleClient): TriangleClient {
  const adds = Object.entries(other).some(
    ([name, value]) => value !== undefined && own[name as keyof TriangleClient] === undefined,
  )
  return adds ? { ...other, ...own } : own
}

/** The owner from two maps: the one who is named most precisely, else that of the first. */
export function uniteOwners(
  own: Triangle['owner'],
  other: Triangle['owner'],
  parties: Table<Party>,
): { readonly owner: Triangle['owner']; readonly coarse?: Id } {
  if (own === undefined || other === undefined || !own || !other) return { owner: own === undefined ? other : own }
  const [one, two] = [parties[own.party], parties[other.party]]
  if (!one || !two || own.party === other.party) {
    return { owner: own.party === other.party && own.function === undefined ? { ...other, ...own } : own }
  }
  if (isFunctionOf(two, one) && canBe(two, own.function)) return { owner: other, coarse: own.party }
  return isFunctionOf(one, two) && canBe(one, other.function) ? { owner: own, coarse: other.party } : { owner: own }
}
