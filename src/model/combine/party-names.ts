import type { Organisation } from '../catalogue/catalogue'
import { spokenNames } from '../catalogue/spoken-names'
import type { Id } from '../id'
import { wordsOf } from '../plain-words'
import type { Party } from '../schema/parties'
import { plainTitle } from './plain-title'

/** Which organisation of the list a party is: what it says itself, else what its name says. Undefined when neither tells. */
export type ListedAs = (party: Party) => Id | undefined

/** Adds a name for an organisation; a name of two says nothing of either. */
function add(names: Map<string, Id | null>, name: string, id: Id): void {
  const known = names.get(name)
  if (known !== undefined && known !== id) names.set(name, null)
  else names.set(name, id)
}

/**
 * Makes the function that tells which organisation of the list a party is. Its own name goes before what it was called
 * once, which goes before an abbreviation that somebody wrote as a name; the last only for a party of the same kind.
 */
export function listedAs(organisations: readonly Organisation[]): ListedAs {
  const [own, spoken, short] = [
    new Map<string, Id | null>(),
    new Map<string, Id | null>(),
    new Map<string, Id | null>(),
  ]
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]))
  for (const organisation of organisations) {
    const { id, name, abbreviation, otherAbbreviations = [] } = organisation
    add(own, plainTitle(name).words, id)
    for (const other of spokenNames(organisation)) add(spoken, plainTitle(other).words, id)
    for (const letters of [abbreviation ?? [], otherAbbreviations].flat()) add(short, wordsOf(letters), id)
  }
  return (party) => {
    if (party.catalogueId) return party.catalogueId
    const name = plainTitle(party.name).words
    const found = own.get(name) ?? spoken.get(name)
    if (found) return found
    const abbreviated = short.get(wordsOf(party.name))
    return abbreviated && kinds.get(abbreviated) === party.kind ? abbreviated : undefined
  }
}

/** Words that stand in names and tell nothing apart. */
const SMALL = new Set([
  'de',
  'het',
  'een',
  'en',
  'van',
  'der',
  'den',
  'voor',
  'te',
  'in',
  'op',
  'bij',
  'stichting',
  'vereniging',
])

/** The words of a name in the order of the alphabet, without those that tell nothing apart. */
export function looseName(name: string): string {
  const all = plainTitle(name.replace(/[([].*?[)\]]/g, ' ')).words.split(' ')
  return [...new Set(all.filter((word) => !SMALL.has(word)))].sort().join(' ')
}

/** The abbreviation of a party as it counts in a comparison; undefined when it has none. */
export function lettersOf({ abbreviation }: Party): string | undefined {
  const letters = abbreviation
    ? wordsOf(abbreviation)
        .replace(/ (?:en|&) /g, '')
        .replace(/ /g, '')
    : ''
  return letters === '' ? undefined : letters
}

const ONE_COURT = /\b(?:rechtbank|gerechtshof|hof)\b/
const ALL_COURTS = /\b(?:rechtbanken|gerechtshoven|gerechten|rechtspraak|rechterlijke macht)\b/
/** Bodies of the judiciary that judge nothing, or stand beside its courts. */
const NO_COURT = /\b(?:raad|college|openbaar ministerie|parket|bureau|dienst)\b/

/**
 * Whether a party is one court, or stands for the courts together (*Rechtspraak*, *Rechtbanken en gerechtshoven*).
 * Undefined for what is neither.
 */
export function courtOf({ kind, name }: Party): 'one' | 'all' | undefined {
  if (kind !== 'judiciary') return undefined
  const words = plainTitle(name).words
  if (NO_COURT.test(words)) return undefined
  if (ALL_COURTS.test(words)) return 'all'
  return ONE_COURT.test(words) ? 'one' : undefined
}
