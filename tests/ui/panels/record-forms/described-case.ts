import type { ChainMap, Collection } from '../../../../src/model/chain-map'
import { type FieldOwner, fieldsOf, type NamedField } from '../../../../src/model/fields/index'
import { limitsOf } from '../../../../src/model/fields/limits-of'
import { fieldWords } from '../../../../src/text/field-words'
import { nameById } from '../../../../src/text/record-names'
import { textsOf } from '../../../../src/text/texts'
import { ABSENT, type FieldCase, field } from './field-case'

const nl = textsOf('nl')

/** Fields whose control is the form's own, or that change more than themselves: the table of edits has them. */
const IN_THE_TABLE: Readonly<Partial<Record<FieldOwner, readonly string[]>>> = {
  parties: ['name', 'step', 'chains'],
  steps: ['chain'],
}

/** The described fields of a form that say by their description alone how they are filled in. */
export function describedFields(owner: FieldOwner): readonly NamedField[] {
  return fieldsOf(owner).filter(
    ({ kind, name, filledIn }) => kind !== 'parts' && filledIn !== 'elsewhere' && !IN_THE_TABLE[owner]?.includes(name),
  )
}

/**
 * An edit that gives a field another value than it has.
 *
 * @param before the record as it is
 */
export function describedCase(owner: FieldOwner, described: NamedField, before: object, map: ChainMap): FieldCase {
  const { name, kind, to = [] } = described
  const { label, codes: words = {} } = fieldWords(nl, owner, name)
  const { codes = [], max } = limitsOf(owner, name)
  const value = (before as Readonly<Record<string, unknown>>)[name]
  const { id: ownId, supplier, dependent } = before as Readonly<Record<string, unknown>>
  // Both ends of a relation differ, and a record does not refer to itself.
  const taken = [ownId, supplier, dependent, ...[value].flat()]
  const sets = (entry: FieldCase['enter'], next: unknown) => field(label, entry, { [name]: next }, { under: name })
  switch (kind) {
    case 'line':
    case 'text':
      return sets('nieuwe woorden', 'nieuwe woorden')
    case 'department':
      return sets('EZ', 'EZ')
    case 'moment':
      return sets('elke zomer', 'elke zomer')
    case 'frequency':
      return sets('53', 53)
    case 'date':
      return sets('2031-03-04', '2031-03-04')
    case 'number':
      return sets(String(max ?? 77), max ?? 77)
    case 'percent':
      return sets('37', 0.37)
    case 'boolean':
      return sets(value === true ? nl.forms.states.no : nl.forms.states.yes, value !== true)
    case 'flag':
      return sets('', value === true ? ABSENT : true)
    case 'lines':
      return sets({ add: 'nieuw punt' }, [...((value ?? []) as string[]), 'nieuw punt'])
    case 'months': {
      const months = (value ?? []) as number[]
      return sets('december', months.includes(12) ? months.filter((month) => month !== 12) : [...months, 12])
    }
    case 'choice': {
      const code = codes.find((one) => one !== value) ?? ''
      return sets(words[code] ?? '', code)
    }
    case 'choices': {
      const code = codes.find((one) => !((value ?? []) as string[]).includes(one)) ?? ''
      return sets({ add: words[code] ?? '' }, [...((value ?? []) as string[]), code])
    }
    case 'record': {
      const id = otherRecord(map, to, taken)
      return sets(labelOf(map, to, id), id)
    }
    case 'records': {
      const known = (value ?? []) as string[]
      const id = otherRecord(map, to, taken)
      return sets({ add: labelOf(map, to, id) }, [...known, id])
    }
    case 'parts':
      throw new Error(`${name} is made of parts`)
  }
}

function otherRecord(map: ChainMap, to: readonly Collection[], taken: readonly unknown[]): string {
  const ids = to.flatMap((collection) => Object.keys(map[collection]))
  const found = ids.find((id) => !taken.includes(id))
  if (found === undefined) throw new Error(`the map has no other record of ${to.join()}`)
  return found
}

function labelOf(map: ChainMap, to: readonly Collection[], id: string): string {
  const party = to.length === 1 ? map.parties[id] : undefined
  // Alone, parties are offered by their abbreviations.
  if (party) return party.abbreviation ?? party.name
  for (const collection of to) {
    const name = nameById(map, collection, id, nl)
    if (name !== undefined) return name
  }
  throw new Error(`nothing is called by ${id}`)
}
