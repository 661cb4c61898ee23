import type { AnyRecord } from '../../../../model/chain-map'
import type { Changes } from '../../../../model/commands/changes'
import { fieldChanges } from '../../../../model/fields/field-changes'
import type { NamedField } from '../../../../model/fields/index'
import { limitsOf } from '../../../../model/fields/limits-of'
import { valueIn } from '../../../../model/fields/value-in'
import { fieldWords } from '../../../../text/field-words'
import type { Texts } from '../../../../text/texts'
import type { Absence, Cell, Column, ColumnKind, TableCollection } from '../column'
import { itemsOf, listCell } from './cells'

/** The usual width of a column, in rem. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  line: 13,
  text: 18,
  date: 8.5,
  number: 7.5,
  percent: 7.5,
  boolean: 8,
  choice: 11,
  choices: 14,
  record: 12,
  records: 17,
  lines: 16,
  months: 12,
  moment: 9,
  frequency: 9,
  department: 9,
}

/** The code that stands for a yes in a column of a field that is absent when it is a no. */
const YES = 'yes'

interface Access {
  read(record: AnyRecord): Cell
  /** The value of the field that a cell stands for. */
  valueFor(cell: Cell, before: unknown): unknown
}

/** How the value of a field becomes that of a cell and back. */
function accessTo({ name, kind }: NamedField): Access {
  if (kind === 'months') {
    return {
      read: (record) => listCell((valueIn(record, name) as readonly number[] | undefined)?.map(String)),
      valueFor: (cell) => itemsOf(cell)?.map(Number),
    }
  }
  if (kind === 'records' || kind === 'choices' || kind === 'lines') {
    return {
      read: (record) => listCell(valueIn(record, name) as readonly string[] | undefined),
      valueFor: itemsOf,
    }
  }
  if (kind === 'flag') {
    return {
      read: (record) => (valueIn(record, name) ? YES : undefined),
      // What a file says is no stays so until somebody says yes.
      valueFor: (cell, before) => ((cell === YES) === (before === true) ? before : cell === YES || undefined),
    }
  }
  return { read: (record) => valueIn(record, name) as Cell, valueFor: (cell) => cell }
}

function absenceOf({ absentMeansAll, kind }: NamedField, isCheckable: boolean): Absence {
  if (absentMeansAll) return (texts) => texts.records.everyChain
  if (kind === 'flag') return (texts) => texts.forms.states.no
  return isCheckable ? 'question' : 'blank'
}

/** The column of a field that holds one value or a plain list. */
export function fieldColumn(collection: TableCollection, field: NamedField): Column {
  const { name, kind, to, column, isNeverNone, absentMeansAll, suggests } = field
  const { isRequired, allowsNull, ...limits } = limitsOf(collection, name)
  const isList = kind === 'records' || kind === 'choices' || kind === 'lines' || kind === 'months'
  const ownKind: ColumnKind = kind === 'flag' ? 'choice' : (kind as ColumnKind)
  const allowsNone = isList ? kind !== 'months' && !isNeverNone : allowsNull && kind !== 'boolean' && !absentMeansAll
  const { read, valueFor } = accessTo(field)
  return {
    read,
    write: (cell, record, { map }) =>
      fieldChanges(collection, name, valueFor(cell, valueIn(record, name)), record, map) as Changes<AnyRecord>,
    id: name,
    kind: ownKind,
    label: (texts) => fieldWords(texts, collection, name).column ?? fieldWords(texts, collection, name).label,
    width: column?.width ?? WIDTHS[ownKind],
    isRequired,
    allowsNone,
    absence: absenceOf(field, isRequired || allowsNull || isList),
    ...limits,
    ...(kind === 'flag' && { codes: [YES], words: (texts) => ({ [YES]: texts.forms.states.yes }) }),
    ...(limits.codes && { words: (texts) => fieldWords(texts, collection, name).codes ?? {} }),
    ...(suggests && { codes: suggests, words: (texts: Texts) => fieldWords(texts, collection, name).codes ?? {} }),
    ...(to && { to }),
  }
}
