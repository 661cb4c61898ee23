import { fieldsOf, type NamedField } from '../../../../model/fields/index'
import { type Column, TABLE_COLLECTIONS, type TableCollection } from '../column'
import { ASSIGNMENT_PARTS } from './assignments'
import { CHAIN_PARTS } from './chains'
import { COUPLING_PARTS } from './coupling-points'
import { discretion, evidence, evidenceWithSource, findings, note } from './evidence'
import { fieldColumn } from './field-column'
import { GOAL_PARTS } from './goals'
import { MEETING_PARTS } from './meetings'
import { stepPosition } from './steps'
import { TRIANGLE_PARTS } from './triangles'

type ByField<T> = Readonly<Partial<Record<TableCollection, Readonly<Record<string, T>>>>>

/** The columns of fields that are made of parts, or stand in more than one place. */
const PARTS = {
  chains: CHAIN_PARTS,
  triangles: TRIANGLE_PARTS,
  assignments: ASSIGNMENT_PARTS,
  couplingPoints: COUPLING_PARTS,
  meetings: MEETING_PARTS,
  goals: GOAL_PARTS,
} as unknown as ByField<readonly Column[]>

/** Tables of what is filled in elsewhere. */
const READ_ONLY: readonly TableCollection[] = ['answers', 'statements']

function columnsOfField(collection: TableCollection, field: NamedField): readonly Column[] {
  const own = PARTS[collection]?.[field.name]
  if (own) return own
  const column = fieldColumn(collection, field)
  if (!READ_ONLY.includes(collection)) return [column]
  const { write: _write, ...rest } = column
  return [{ ...rest, absence: 'blank' }]
}

/** What every record of a collection may carry, where its table shows it. */
function evidenceOf(collection: TableCollection): readonly Column[] {
  if (collection === 'answers') return [discretion]
  if (collection === 'statements') return [discretion, note]
  return (collection === 'capacities' ? evidenceWithSource : evidence) as readonly Column[]
}

/** Name and what else says which record it is, how many findings it carries, and the rest in the order of the form. */
function allColumns(collection: TableCollection): readonly Column[] {
  const at = (place: 'title' | 'lead' | 'late' | undefined) =>
    fieldsOf(collection)
      .filter(({ column }) => column?.place === place)
      .flatMap((field) => columnsOfField(collection, field))
  return [
    ...at('title'),
    ...(collection === 'steps' ? [stepPosition as Column<never> as Column] : []),
    ...at('lead'),
    ...(READ_ONLY.includes(collection) ? [] : [findings as Column]),
    ...at(undefined),
    ...at('late'),
    ...evidenceOf(collection),
  ]
}

/** The columns of each table, in their usual order; the first is the name of the row and stays in view. */
export const COLUMNS: Readonly<Record<TableCollection, readonly Column[]>> = Object.fromEntries(
  TABLE_COLLECTIONS.map((collection) => [collection, allColumns(collection)]),
) as Record<TableCollection, readonly Column[]>
