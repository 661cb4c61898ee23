import type { AnyRecord, Collection } from '../../../../model/chain-map'
import { LIMITS } from '../../../../model/limits'
import type { Texts } from '../../../../text/texts'
import type { Changes } from '../../../forms/options/use-edit'
import type { Cell, Column } from '../column'

type Label = (texts: Texts) => string

/** The names of the fields of a record that hold a value of this type. */
type FieldOf<R, T> = {
  [F in keyof R & string]-?: NonNullable<R[F]> extends T ? F : never
}[keyof R & string]

type Extra<R extends AnyRecord> = Partial<
  Pick<Column<R>, 'width' | 'isRequired' | 'allowsNone' | 'absence' | 'maxLength' | 'min' | 'max' | 'isWhole' | 'write'>
>

/** A field that can be absent or null, in a column of its own. */
const CHECKABLE = { allowsNone: true, absence: 'question' } as const

function changesOf<R extends AnyRecord>(field: keyof R & string, value: unknown): Changes<R> {
  return { [field]: value } as Changes<R>
}

function plain<R extends AnyRecord>(field: keyof R & string) {
  return {
    id: field,
    read: (record: R) => record[field] as Cell,
    write: (value: Cell) => changesOf<R>(field, value),
  }
}

/** A text that every record of the table has. */
export function requiredText<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  extra: Extra<R> = {},
): Column<R> {
  const base = { kind: 'text', width: 16, isRequired: true, absence: 'question', maxLength: LIMITS.line } as const
  return { ...plain<R>(field), ...base, label, ...extra }
}

/** A text that can be absent, or deliberately none. */
export function text<R extends AnyRecord>(field: FieldOf<R, string>, label: Label, extra: Extra<R> = {}): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'text', width: 13, maxLength: LIMITS.line, label, ...extra }
}

/** The same for a text of more sentences. */
export function longText<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  extra: Extra<R> = {},
): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'long', width: 18, maxLength: LIMITS.text, label, ...extra }
}

/** A day as an ISO date. */
export function date<R extends AnyRecord>(field: FieldOf<R, string>, label: Label, extra: Extra<R> = {}): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'date', width: 8.5, label, ...extra }
}

/** A number. */
export function number<R extends AnyRecord>(field: FieldOf<R, number>, label: Label, extra: Extra<R> = {}): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'number', width: 7.5, min: 0, label, ...extra }
}

/** Yes or no. Nobody needs "deliberately none" for it, but a file may say so. */
export function boolean<R extends AnyRecord>(
  field: FieldOf<R, boolean>,
  label: Label,
  extra: Extra<R> = {},
): Column<R> {
  return { ...plain<R>(field), kind: 'boolean', absence: 'question', width: 8, label, ...extra }
}

/** One of a closed list. */
export function choice<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  codes: readonly string[],
  words: (texts: Texts) => Readonly<Record<string, string>>,
  extra: Extra<R> = {},
): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'choice', width: 11, codes, words, label, ...extra }
}

/** The same where there always is one. */
export function requiredChoice<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  codes: readonly string[],
  words: (texts: Texts) => Readonly<Record<string, string>>,
  extra: Extra<R> = {},
): Column<R> {
  return choice(field, label, codes, words, { isRequired: true, allowsNone: false, ...extra })
}

/** One record of these collections. */
export function reference<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  to: readonly Collection[],
  extra: Extra<R> = {},
): Column<R> {
  return { ...plain<R>(field), ...CHECKABLE, kind: 'reference', width: 12, to, label, ...extra }
}

/** The same where there always is one. */
export function requiredReference<R extends AnyRecord>(
  field: FieldOf<R, string>,
  label: Label,
  to: readonly Collection[],
  extra: Extra<R> = {},
): Column<R> {
  return reference(field, label, to, { isRequired: true, allowsNone: false, ...extra })
}

type ListField<R> = FieldOf<R, readonly (string | number)[]>

/** An empty list says "deliberately none", as null does elsewhere. */
export function listCell(items: readonly string[] | undefined): Cell {
  return items && (items.length > 0 ? items : null)
}

/** The list that a cell stands for; undefined stays absent. */
export function itemsOf(value: Cell): string[] | undefined {
  return Array.isArray(value) ? [...value] : value === null ? [] : undefined
}

function list<R extends AnyRecord>(field: ListField<R>) {
  return {
    id: field as string,
    ...CHECKABLE,
    read: (record: R) => listCell(record[field] as readonly string[] | undefined),
    write: (value: Cell) => changesOf<R>(field, itemsOf(value)),
  }
}

/** Several records of these collections. */
export function references<R extends AnyRecord>(
  field: ListField<R>,
  label: Label,
  to: readonly Collection[],
  extra: Extra<R> = {},
): Column<R> {
  return { ...list<R>(field), kind: 'references', width: 17, to, label, ...extra }
}

/** Several of a closed list. */
export function codes<R extends AnyRecord>(
  field: ListField<R>,
  label: Label,
  allCodes: readonly string[],
  words: (texts: Texts) => Readonly<Record<string, string>>,
): Column<R> {
  return { ...list<R>(field), kind: 'codes', width: 14, codes: allCodes, words, label }
}

/** Short texts. */
export function lines<R extends AnyRecord>(field: ListField<R>, label: Label): Column<R> {
  return { ...list<R>(field), kind: 'lines', width: 16, label, maxLength: LIMITS.line }
}
