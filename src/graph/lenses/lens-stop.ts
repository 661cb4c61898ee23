import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { QuestionId } from './lens-questions'

/** What a question is about: a record, or what the map says about itself (then the id is the map's). */
export interface LensRecord {
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
 * Asks for a field of which absent means "nobody looked yet"; null ("bewust geen") is an answer.
 *
 * @param applies whether the question makes sense for the record; always when left out
 */
export function askField<R>(
  question: QuestionId,
  field: keyof R & string,
  applies: (record: R) => boolean = () => true,
): Ask<R> {
  return { question, of: (record) => (applies(record) ? [{ field, answered: record[field] !== undefined }] : []) }
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
