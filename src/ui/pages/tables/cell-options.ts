import type { AnyRecord } from '../../../model/chain-map'
import { DEPARTMENTS, departmentExists } from '../../../model/departments'
import { fold } from '../../../text/match-text'
import { partyOptions, recordOptions } from '../../forms/options/use-options'
import { type ComboGroup, type ComboOption, fittingOptions } from '../../kit/fields/combo-options'
import type { Cell, Column, GridContext } from './column'

const UNKNOWN = '-unknown'
const NONE = '-none'

/** What can be chosen in a cell, besides the states without a value. */
export function optionsOf(column: Column, record: AnyRecord | undefined, context: GridContext): readonly ComboOption[] {
  const { texts, map } = context
  const { codes = [], to = [] } = column
  switch (column.kind) {
    case 'choice':
    case 'choices': {
      const words = column.words?.(texts) ?? {}
      return codes.map((id) => ({ id, label: words[id] ?? id }))
    }
    case 'boolean':
      return [
        { id: 'true', label: texts.forms.states.yes },
        { id: 'false', label: texts.forms.states.no },
      ]
    case 'months':
    case 'moment':
      return texts.vocabulary.months.map((label, at) => ({ id: String(at + 1), label }))
    case 'department':
      return departmentOptions(map.referenceDate ?? undefined)
    case 'record':
    case 'records':
      return to.length === 1 && to[0] === 'parties'
        ? partyOptions(map, texts.language)
        : recordOptions(map, texts, to, record?.id)
    default:
      return []
  }
}

/** Departments of that day first. */
function departmentOptions(day: string | undefined): readonly ComboOption[] {
  const isThere = ({ code, until }: (typeof DEPARTMENTS)[number]) =>
    day === undefined ? until === undefined : departmentExists(code, day) === true
  return [...DEPARTMENTS.filter(isThere), ...DEPARTMENTS.filter((one) => !isThere(one))].map(({ code, name }) => ({
    id: code,
    label: code,
    detail: name,
    alsoKnownAs: [name],
  }))
}

/** The choices that say that there is no value, as far as this column knows them. */
export function stateOptions(column: Column, { texts }: GridContext): readonly ComboOption[] {
  const { states } = texts.forms
  const absent = typeof column.absence === 'function' ? column.absence(texts) : states.unknown
  return [
    ...(column.isRequired ? [] : [{ id: UNKNOWN, label: absent, isQuiet: true }]),
    ...(column.allowsNone ? [{ id: NONE, label: states.none, isQuiet: true }] : []),
  ]
}

/** Finds among choices; the states come first, and are found by their words as well. */
export function finder(states: readonly ComboOption[], options: readonly ComboOption[]) {
  return (query: string): readonly ComboGroup[] => {
    const typed = fold(query)
    const fitting = typed === '' ? states : states.filter(({ label }) => fold(label).startsWith(typed))
    const found = { id: 'all', options: fittingOptions(options, query) }
    const said = { id: '-states', options: fitting }
    return typed === '' ? [said, found] : [found, said]
  }
}

/** The value that a choice stands for. */
export function valueOfOption({ kind }: Column, id: string): Cell {
  if (id === UNKNOWN) return undefined
  if (id === NONE) return null
  if (kind === 'boolean') return id === 'true'
  return kind === 'moment' ? Number(id) : id
}

/** The choice that a value stands for. */
export function optionOfValue(value: Cell): string {
  return value === undefined ? UNKNOWN : value === null ? NONE : String(value)
}
