import type { FieldNameWith, FieldOwner } from '../../model/fields/index'
import { isJsonObject, sameValue } from '../../model/json-value'
import type { CouplingPoint } from '../../model/schema/relations'
import type { Assignment, TriangleDocument } from '../../model/schema/steering'
import type { MANDATES } from '../../model/vocabulary'
import type { Teller } from '../narrative/teller'
import { roleOf, unbracketed } from '../narrative/words'

type Mandate = (typeof MANDATES)[number]

type OwnPartField = { [O in FieldOwner]: FieldNameWith<O, { readonly kind: 'parts' }> }[FieldOwner]

/** Every field that is made of parts, by its name. */
type PartField = OwnPartField | 'confirmedBy'

/** One item with any of the parts that the fields have. */
interface Part {
  readonly party?: string
  readonly by?: string
  readonly kind?: TriangleDocument['kind']
  readonly year?: number
  readonly function?: string | null
  readonly mandate?: Mandate | null
  readonly scope?: string | null
  readonly coordinating?: boolean | null
  readonly over?: string
  readonly date?: string | null
  readonly what?: string
  readonly statutory?: boolean | null
  readonly interest?: string | null
  readonly status?: TriangleDocument['status']
  readonly coversUntil?: number | null
  readonly month?: number
}

/** What an item is known by, and what is told of it behind that. */
interface PartLook {
  readonly name: (part: Part, teller: Teller) => string
  readonly traits: readonly (keyof Part & keyof Teller['texts']['compare']['parts'])[]
}

const ofParty = ({ party }: Part, teller: Teller) => teller.party(party).text
const ofJudge = ({ by }: Part, teller: Teller) => teller.party(by).text
const kindName = ({ kind }: Part, { texts }: Teller) => (kind ? texts.vocabulary.documentKind[kind] : '')

const LOOKS: Readonly<Record<Exclude<PartField, 'volume' | 'ends'>, PartLook>> = {
  participants: { name: ofParty, traits: ['function', 'mandate', 'scope'] },
  clients: { name: ofParty, traits: ['function', 'coordinating'] },
  authorities: { name: ofParty, traits: ['over'] },
  commitments: { name: ofParty, traits: ['function', 'date'] },
  contributions: { name: ofParty, traits: ['what', 'statutory', 'interest'] },
  documents: {
    name: (part, teller) => `${kindName(part, teller)} ${part.year}`,
    traits: ['status', 'date', 'coversUntil'],
  },
  calendar: { name: kindName, traits: ['month'] },
  owner: { name: ofParty, traits: ['function'] },
  accountable: { name: ofParty, traits: ['function'] },
  chainEffectChecked: { name: ofJudge, traits: ['date'] },
  feasibilityChecked: { name: ofJudge, traits: ['date'] },
  confirmedBy: { name: ofParty, traits: ['date'] },
}

function lookOf(field: string): PartLook | undefined {
  const looks: Readonly<Record<string, PartLook>> = LOOKS
  return Object.hasOwn(looks, field) ? looks[field] : undefined
}

/**
 * One item of a field that is made of parts, or the whole of one that is not a list: what it is known by, with the rest
 * between brackets.
 */
export function partWords(field: string, value: unknown, teller: Teller): string {
  if (field === 'ends') {
    const [first, second] = value as CouplingPoint['ends']
    return teller.texts.forms.relations.between(teller.end(first), teller.end(second))
  }
  if (field === 'volume') {
    const { amount, unit } = value as NonNullable<Assignment['volume']>
    return `${teller.number(amount)} ${unbracketed(unit)}`
  }
  const look = lookOf(field)
  if (!look || !isJsonObject(value)) return ''
  const traits = look.traits.flatMap((trait) => {
    const told = value[trait]
    if (told === true) return [teller.texts.compare.parts[trait]]
    if (told === undefined || told === null || told === false) return []
    const words = traitWords(trait, told, teller)
    // A bare year beside the day of a document says nothing.
    return [trait === 'coversUntil' ? `${teller.texts.compare.parts[trait]} ${words}` : words]
  })
  return look.name(value as Part, teller) + roleOf(traits.join('; '))
}

/** What differs in an item that stayed: each part that was and is. */
export function partChange(field: string, from: unknown, to: unknown, before: Teller, after: Teller): string {
  const { compare, forms } = after.texts
  const look = lookOf(field)
  if (!look || !isJsonObject(from) || !isJsonObject(to)) return ''
  const side = (trait: PartLook['traits'][number], value: unknown, teller: Teller) =>
    value === undefined ? forms.states.unknown : value === null ? forms.states.none : traitWords(trait, value, teller)
  const changes = look.traits
    .filter((trait) => !sameValue(from[trait], to[trait]))
    .map((trait) => compare.was(compare.parts[trait], side(trait, from[trait], before), side(trait, to[trait], after)))
  return `${look.name(to as Part, after)} (${changes.join('; ')})`
}

function traitWords(trait: PartLook['traits'][number], value: unknown, teller: Teller): string {
  const { vocabulary, forms } = teller.texts
  if (typeof value === 'boolean') return value ? forms.states.yes : forms.states.no
  switch (trait) {
    case 'mandate':
      return vocabulary.mandate[value as Mandate]
    case 'status':
      return vocabulary.documentStatus[value as TriangleDocument['status']]
    case 'date':
      return teller.date(String(value))
    case 'month':
      return teller.month(Number(value))
    default:
      return unbracketed(String(value))
  }
}
