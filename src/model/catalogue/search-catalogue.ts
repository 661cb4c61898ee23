import { departmentExists } from '../departments'
import { wordsOf } from '../plain-words'
import type { Party } from '../schema/parties'
import type { Organisation } from './catalogue'

/** How well an organisation fits what was typed, best first. */
const RANK = {
  exact: 0,
  otherAbbreviation: 1,
  abbreviationPrefix: 2,
  namePrefix: 3,
  wordPrefix: 4,
  formerName: 5,
  substring: 6,
} as const

type Rank = (typeof RANK)[keyof typeof RANK]

const BY_NAME = new Intl.Collator('nl')

/** The forms in which an abbreviation is typed: with the ampersand left out (`dtv`) and written out (`dtenv`). */
export function abbreviationKeys(text: string): string[] {
  const forms = [text.replace(/&/g, ''), text].map((form) => wordsOf(form).replace(/ /g, ''))
  return [...new Set(forms)].filter((form) => form !== '')
}

interface Query {
  readonly text: string
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

function isNamePrefix(name: string, query: Query): boolean {
  return name.startsWith(query.text)
}

/** Every typed word begins a word of the name, in any order: `nat imm` finds the IND too. */
function isWordPrefix(name: string, query: Query): boolean {
  const words = name.split(' ')
  return query.words.every((typed) => words.some((word) => word.startsWith(typed)))
}

function rankOf(organisation: Organisation, query: Query): Rank | undefined {
  const name = wordsOf(organisation.name)
  const own = organisation.abbreviation === undefined ? [] : abbreviationKeys(organisation.abbreviation)
  const other = (organisation.otherAbbreviations ?? []).flatMap(abbreviationKeys)
  const former = (organisation.formerNames ?? []).map(wordsOf)

  if (name === query.text || query.keys.some((key) => own.includes(key))) return RANK.exact
  if (query.keys.some((key) => other.includes(key))) return RANK.otherAbbreviation
  const abbreviations = [...own, ...other]
  if (query.keys.some((key) => abbreviations.some((known) => known.startsWith(key)))) return RANK.abbreviationPrefix
  if (isNamePrefix(name, query)) return RANK.namePrefix
  if (isWordPrefix(name, query)) return RANK.wordPrefix
  if (former.some((old) => isWordPrefix(old, query))) return RANK.formerName
  if ([name, ...former].some((known) => known.includes(query.text))) return RANK.substring
  return undefined
}

/**
 * Organisations that fit what was typed, best first: the abbreviation (or the full name) itself, an older
 * abbreviation, the beginning of an abbreviation, of the name, of its words, of a former name, and at last a piece of
 * the name. Case, accents, dots, spaces and ampersands make no difference; equals stand in order of name.
 *
 * @param query what was typed; nothing is found for a text without letters or digits
 * @param limit at most so many results
 */
export function searchCatalogue(organisations: readonly Organisation[], query: string, limit = 8): Organisation[] {
  if (!/[\p{Letter}\p{Number}]/u.test(query)) return []
  const text = wordsOf(query)
  const prepared: Query = { text, words: text.split(' '), keys: abbreviationKeys(query) }
  return organisations
    .flatMap((organisation) => {
      const rank = rankOf(organisation, prepared)
      return rank === undefined ? [] : [{ organisation, rank }]
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        BY_NAME.compare(a.organisation.name, b.organisation.name) ||
        (a.organisation.id < b.organisation.id ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ organisation }) => organisation)
}

/**
 * The fields of a party that an organisation fills in. An organisation outside the departments gives `department:
 * null`, for the register says so; a missing abbreviation stays absent.
 *
 * @param day ISO date the map describes (its peildatum): an organisation whose former department still existed on that
 *   day comes under that one; without a day the department of today's register is given
 */
export function organisationFields(
  organisation: Organisation,
  day?: string,
): Pick<Party, 'name' | 'abbreviation' | 'kind' | 'department' | 'tier' | 'catalogueId'> {
  const { id, name, abbreviation, kind, department, formerDepartment, tier } = organisation
  const stillThere =
    day !== undefined && formerDepartment !== undefined && departmentExists(formerDepartment, day) === true
  return {
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    kind,
    department: (stillThere ? formerDepartment : department) ?? null,
    tier,
    catalogueId: id,
  }
}
