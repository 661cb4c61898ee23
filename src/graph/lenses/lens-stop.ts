import type { Collection } from '../../model/chain-map'
import { type FieldNameWith, type FieldOwner, fieldsOf, type OwnerValues } from '../../model/fields/index'
import { valueIn } from '../../model/fields/value-in'
import type { Id } from '../../model/id'
import type { Lens } from '../../model/vocabulary'
import type { FieldQuestion, QuestionId } from './lens-questions'

/** What a question is about: a record, or what the map says about itself (then the id is the map's). */
interface LensRecord {
  readonly collection: Collection | 'map'
  readonly id: Id
}

/** One question about one record, and where in its form the answer goes. */
export interface LensStop {
  readonly record: LensRecord
  readonly question: QuestionId
  /** The name of the field in the record's form. */
  readonly field: string
  /** Which one of a list in the record it is about, from 0: a seat, a client. */
  readonly item?: number
  readonly answered: boolean
}

/** A question about one kind of record: where it goes in the form, or nothing when it makes no sense for this one. */
export interface Ask<R> {
  readonly question: QuestionId
  readonly of: (record: R) => readonly Omit<LensStop, 'record' | 'question'>[]
}

/**
 * Asks for a field as it is described: absent means "nobody looked yet"; null ("bewust geen") is an answer.
 *
 * @param applies whether the question makes sense for the record; always when left out
 */
export function askField<O extends FieldOwner>(
  owner: O,
  field: FieldNameWith<O, { readonly lens: Lens }>,
  applies: (record: OwnerValues<O>) => boolean = () => true,
): Ask<OwnerValues<O>> {
  return {
    question: `${owner}.${field}` as FieldQuestion,
    of: (record) => (applies(record) ? [{ field, answered: valueIn(record, field) !== undefined }] : []),
  }
}

/**
 * Everything a lens asks about one kind of record: these questions, then for the other fields that its description
 * gives to the lens.
 */
export function allAsks<O extends FieldOwner>(
  lens: Lens,
  owner: O,
  asks: readonly Ask<OwnerValues<O>>[],
): readonly Ask<OwnerValues<O>>[] {
  const asked = new Set<string>(asks.map(({ question }) => question))
  const others = fieldsOf(owner).filter((field) => field.lens === lens && !asked.has(`${owner}.${field.name}`))
  return [...asks, ...others.map((field) => askField(owner, field.name as FieldNameWith<O, { readonly lens: Lens }>))]
}

/** The stops of one record: its questions in this order, those about a list one by one. */
export function stopsOf<R extends { readonly id: Id }>(
  collection: LensRecord['collection'],
  record: R,
  asks: readonly Ask<R>[],
): LensStop[] {
  const of = { collection, id: record.id }
  const stops: LensStop[] = []
  for (const { question, of: places } of asks) {
    for (const place of places(record)) stops.push({ record: of, question, ...place })
  }
  return stops
}
