import type { ChainMap } from '../../model/chain-map'
import { findDepartment } from '../../model/departments'
import type { Id } from '../../model/id'
import type { CouplingEnd, Dependency } from '../../model/schema/relations'
import type { Assignment, Triangle } from '../../model/schema/steering'
import { joined, type Language, longDate, type Texts, textsOf } from '../texts'
import { bare, isPlural, type Name, quoted, unbracketed } from './words'

/** More names than this are counted in a sentence, not named. */
const NAMED_AT_MOST = 30

/** What makes sentences about one map in one language: the names of its records, numbers, days and lists. */
export class Teller {
  readonly texts: Texts
  readonly words: Texts['narrative']['claims']
  private readonly names = new Map<Id, Name>()
  private readonly numbers: Intl.NumberFormat
  private readonly divider: RegExp

  /** @param day ISO date from which a period is past; absent: nothing is */
  constructor(
    readonly map: ChainMap,
    readonly language: Language,
    readonly day: string | undefined = map.referenceDate ?? undefined,
  ) {
    this.texts = textsOf(language)
    this.words = this.texts.narrative.claims
    this.divider = language === 'nl' ? /,| en / : /,| and /
    this.numbers = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 })
  }

  /** A number in digits. */
  number(count: number): string {
    return this.numbers.format(count)
  }

  /** A number in running text: small ones in words. */
  count(count: number): string {
    return this.words.number(count, this.number(count))
  }

  date(isoDate: string): string {
    return longDate(isoDate, this.language)
  }

  isPast(isoDate: string): boolean {
    return this.day !== undefined && isoDate < this.day
  }

  month(month: number): string {
    return this.texts.vocabulary.months[month - 1] ?? String(month)
  }

  /** Items as a sentence part: a, b en c; set apart by semicolons where an item has a comma or an "and" of its own. */
  list(items: readonly string[]): string {
    const isMixed =
      items.length > 1 && items.some((item) => this.divider.test(item.replace(/\([^()]*\)|‘[^’]*’/gu, '')))
    return isMixed ? items.join('; ') : joined(items, this.language)
  }

  /** One or two parts of a sentence that are said of the same thing. */
  both(parts: readonly string[]): string {
    return joined(parts, this.language)
  }

  /** A list of which only the first are named when there are very many. */
  longList(items: readonly string[]): string {
    if (items.length <= NAMED_AT_MOST) return this.list(items)
    const rest = this.number(items.length - NAMED_AT_MOST)
    return this.list([...items.slice(0, NAMED_AT_MOST), this.texts.narrative.open.more(rest)])
  }

  /** What a party is called in a sentence. */
  party(id: Id | null | undefined): Name {
    const known = id ? this.names.get(id) : undefined
    if (known) return known
    const party = id ? this.map.parties[id] : undefined
    if (!party || !id) return { text: '?', many: false }
    const text = bare(party.abbreviation ?? party.name)
    const name = { text, many: isPlural(text, party.kind) }
    this.names.set(id, name)
    return name
  }

  partyList(ids: readonly Id[]): string {
    return this.longList([...new Set(ids)].map((id) => this.party(id).text))
  }

  /** A department by its name, or by its code when we do not know it. */
  department(code: string): string {
    return findDepartment(code)?.name ?? bare(code)
  }

  triangle(triangle: Triangle | undefined): string {
    const words = this.words.triangle
    if (triangle?.name) return words.named(quoted(triangle.name))
    return triangle?.contractor ? words.of(this.party(triangle.contractor).text) : words.open
  }

  end(end: CouplingEnd): string {
    return 'party' in end ? this.party(end.party).text : this.triangle(this.map.triangles[end.triangle])
  }

  dependency({ product, supplier, dependent }: Dependency): string {
    const end = (id: Id) => unbracketed(this.party(id).text)
    return this.words.dependency.short(bare(product), end(supplier), end(dependent))
  }

  assignment({ product, client }: Assignment): string {
    return this.words.thing.assignment(quoted(product), this.party(client).text)
  }

  /** What a record is called within a sentence about another; undefined when it is not there. */
  thing(id: Id): string | undefined {
    const { map } = this
    const { parties, triangles, dependencies, couplingPoints, meetings, agreements, goals, chains, steps } = map
    if (parties[id]) return this.party(id).text
    if (dependencies[id]) return this.dependency(dependencies[id])
    if (triangles[id]) return this.triangle(triangles[id])
    const coupling = couplingPoints[id]
    if (coupling) return this.words.coupling.between(this.end(coupling.ends[0]), this.end(coupling.ends[1]))
    if (map.assignments[id]) return this.assignment(map.assignments[id])
    const { thing } = this.words
    if (meetings[id]) return thing.meeting(quoted(meetings[id].name))
    if (agreements[id]) return thing.agreement(quoted(agreements[id].title))
    if (goals[id]) return thing.goal(quoted(goals[id].text))
    if (map.principles[id]) return thing.principle(quoted(map.principles[id].text))
    if (chains[id]) return thing.chain(bare(chains[id].name))
    return steps[id] && thing.step(quoted(steps[id].name))
  }

  /** Those of these records that are there, as a list; undefined when none is. */
  things(ids: readonly Id[] | undefined): string | undefined {
    const names = [...new Set(ids)].flatMap((id) => this.thing(id) ?? [])
    return names.length > 0 ? this.longList(names) : undefined
  }

  meeting(id: Id | null | undefined): string | undefined {
    const meeting = id ? this.map.meetings[id] : undefined
    return meeting && quoted(meeting.name)
  }
}
