import { departmentExists } from '../departments'
import type { Id } from '../id'
import { wordsOf } from '../plain-words'
import type { Party } from '../schema/parties'
import { hasEnded, type Organisation } from './catalogue'

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

/** How the first words of a name are typed, and how the list writes them, both as `wordsOf` gives them. */
const OTHER_WORDS = [
  ['dg', 'directoraat generaal'],
  ['directeur generaal', 'directoraat generaal'],
  ['sg', 'secretaris generaal'],
  ['vr', 'veiligheidsregio'],
  ['rb', 'rechtbank'],
  ['hof', 'gerechtshof'],
  ['od', 'omgevingsdienst'],
] as const

interface Query {
  /** What was typed, and the same with its first words written as in the list. */
  readonly texts: readonly string[]
  readonly keys: readonly string[]
}

function prepared(query: string): Query {
  const text = wordsOf(query)
  const others = OTHER_WORDS.filter(([typed]) => text === typed || text.startsWith(`${typed} `))
  return {
    texts: [text, ...others.map(([typed, listed]) => listed + text.slice(typed.length))],
    keys: abbreviationKeys(query),
  }
}

/** Every typed word begins a word of the name, in any order: `nat imm` finds the IND too. */
function isWordPrefix(words: readonly string[], text: string): boolean {
  return text.split(' ').every((typed) => words.some((word) => word.startsWith(typed)))
}

function rankOf(organisation: Organisation, query: Query): Rank | undefined {
  const name = wordsOf(organisation.name)
  const own = organisation.abbreviation === undefined ? [] : abbreviationKeys(organisation.abbreviation)
  const other = (organisation.otherAbbreviations ?? []).flatMap(abbreviationKeys)
  const former = (organisation.formerNames ?? []).map(wordsOf)

  const { texts, keys } = query
  if (texts.includes(name) || keys.some((key) => own.includes(key))) return RANK.exact
  if (keys.some((key) => other.includes(key))) return RANK.otherAbbreviation
  // `SG` alone asks for the secretaries-general, not for what happens to begin with these letters.
  if (texts.slice(1).some((text) => name.startsWith(text))) return RANK.otherAbbreviation
  const abbreviations = [...own, ...other]
  if (keys.some((key) => abbreviations.some((known) => known.startsWith(key)))) return RANK.abbreviationPrefix
  if (texts.some((text) => name.startsWith(text))) return RANK.namePrefix
  const words = [...name.split(' '), ...abbreviations]
  if (texts.some((text) => isWordPrefix(words, text))) return RANK.wordPrefix
  if (texts.some((text) => former.some((old) => isWordPrefix(old.split(' '), text)))) return RANK.formerName
  if (texts.some((text) => [name, ...former].some((known) => known.includes(text)))) return RANK.substring
  return undefined
}

interface SearchOptions {
  /** ISO date the map describes; without one the list is asked as it is today. */
  readonly day?: string | undefined
  /** At most so many results. Default 8. */
  readonly limit?: number
}

/**
 * Organisations that fit what was typed, best first: the abbreviation (or the full name) itself, an older
 * abbreviation, the beginning of an abbreviation, of the name, of its words, of a former name, and at last a piece of
 * the name. Case, accents, dots, spaces and ampersands make no difference; `DG`, `SG`, `VR`, `Rb.` and `hof` before a
 * name read as the words they stand for. Equals stand in order of name, what has ended after what is still there. Right
 * before an organisation that has ended stand those that took its place, also where nothing in them was typed.
 *
 * @param query what was typed; nothing is found for a text without letters or digits
 */
export function searchCatalogue(
  organisations: readonly Organisation[],
  query: string,
  { day, limit = 8 }: SearchOptions = {},
): Organisation[] {
  if (!/[\p{Letter}\p{Number}]/u.test(query)) return []
  const asked = prepared(query)
  const fitting = organisations
    .flatMap((organisation) => {
      const rank = rankOf(organisation, asked)
      return rank === undefined ? [] : [{ organisation, rank, isGone: hasEnded(organisation, day) }]
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.isGone) - Number(b.isGone) ||
        BY_NAME.compare(a.organisation.name, b.organisation.name) ||
        (a.organisation.id < b.organisation.id ? -1 : 1),
    )
    .map(({ organisation }) => organisation)
  return withSuccessors(fitting, organisations, day).slice(0, Math.max(0, limit))
}

/** The same, each once, with the successors of what has ended before it where they do not stand there already. */
function withSuccessors(
  fitting: readonly Organisation[],
  all: readonly Organisation[],
  day: string | undefined,
): Organisation[] {
  const byId = new Map<Id, Organisation>()
  if (fitting.some((one) => hasEnded(one, day))) for (const one of all) byId.set(one.id, one)
  const result = new Set<Organisation>()
  for (const one of fitting) {
    if (hasEnded(one, day)) for (const successor of successorsOf(one, byId)) result.add(successor)
    result.add(one)
  }
  return [...result]
}

/** The organisations of today that took the place of one that ended. */
export function successorsOf(
  { successors = [] }: Organisation,
  byId: ReadonlyMap<Id, Organisation>,
): readonly Organisation[] {
  return successors.flatMap((id) => byId.get(id) ?? [])
}

/**
 * The fields of a party that an organisation fills in. An organisation outside the departments gives `department:
 * null`, for the register says so; one that ended before the table of departments begins gives none. A missing
 * abbreviation stays absent.
 *
 * @param day ISO date the map describes (its peildatum): an organisation whose former department still existed on that
 *   day comes under that one; without a day the department of today's register is given
 */
export function organisationFields(
  organisation: Organisation,
  day?: string,
): Pick<Party, 'name' | 'abbreviation' | 'kind' | 'department' | 'tier' | 'catalogueId'> {
  const { id, name, abbreviation, kind, department, formerDepartment, until, tier } = organisation
  const stillThere =
    day !== undefined && formerDepartment !== undefined && departmentExists(formerDepartment, day) === true
  return {
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    kind,
    ...((department !== undefined || until === undefined) && {
      department: (stillThere ? formerDepartment : department) ?? null,
    }),
    tier,
    catalogueId: id,
  }
}
