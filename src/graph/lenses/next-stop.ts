import type { Id } from '../../model/id'
import type { QuestionId } from './lens-questions'
import type { LensStop } from './lens-stop'

/** Where a walk stands: at a question, or at a record. */
export interface WalkPlace {
  readonly record: Id
  readonly question?: string | undefined
  readonly item?: number | undefined
}

/**
 * The next question without an answer, round and round: after the last comes the first.
 *
 * @param stops in walking order
 * @param from where the walk stands; null begins at the first (or, backwards, at the last). Of a record without a
 *   question, its own first (or last) question is the next
 * @param direction 1 forwards, -1 backwards
 * @param only walks through this question alone
 * @returns undefined when every question has its answer
 */
export function nextStop(
  stops: readonly LensStop[],
  from: WalkPlace | null,
  direction: 1 | -1,
  only?: QuestionId | null,
): LensStop | undefined {
  const count = stops.length
  const start = startOf(stops, from, direction)
  for (let step = 1; step <= count; step++) {
    const stop = stops[(start + direction * step + count * 2) % count]
    if (stop && !stop.answered && (!only || stop.question === only)) return stop
  }
  return undefined
}

/** The index before the first stop to look at, seen in the direction of the walk. */
function startOf(stops: readonly LensStop[], from: WalkPlace | null, direction: 1 | -1): number {
  const edge = direction === 1 ? -1 : stops.length
  if (!from) return edge
  const { record, question, item } = from
  const isOfRecord = (stop: LensStop) => stop.record.id === record
  if (question !== undefined) {
    const exact = stops.findIndex((stop) => isOfRecord(stop) && stop.question === question && stop.item === item)
    if (exact >= 0) return exact
  }
  const first = direction === 1 ? stops.findIndex(isOfRecord) : stops.findLastIndex(isOfRecord)
  return first >= 0 ? first - direction : edge
}

/** The place of a stop among all of the same question, from 1, and how many there are. */
export function placeAmong(
  stops: readonly LensStop[],
  stop: LensStop,
): { readonly number: number; readonly of: number } {
  const same = stops.filter(({ question }) => question === stop.question)
  const number = same.findIndex(({ record, item }) => record.id === stop.record.id && item === stop.item) + 1
  return { number, of: same.length }
}
