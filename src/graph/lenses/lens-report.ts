import type { ChainMap } from '../../model/chain-map'
import { wholeOf } from '../../model/discretion'
import type { Id } from '../../model/id'
import type { Lens } from '../../model/vocabulary'
import { agreementsPicture } from './agreements'
import { bottlenecksPicture } from './bottlenecks'
import { dependenciesPicture } from './dependencies'
import { goalsPicture } from './goals'
import type { LensPicture } from './lens-picture'
import { LENS_QUESTIONS, type QuestionId } from './lens-questions'
import type { LensStop } from './lens-stop'
import { mapOrder } from './map-order'
import { meetingsPicture } from './meetings'
import { partiesPicture } from './parties'
import { rolesPicture } from './roles'
import { weightiestFirst } from './weightiest-first'

const PICTURES: Readonly<Record<Lens, LensPicture>> = {
  parties: partiesPicture,
  dependencies: dependenciesPicture,
  meetings: meetingsPicture,
  roles: rolesPicture,
  agreements: agreementsPicture,
  goals: goalsPicture,
  bottlenecks: bottlenecksPicture,
}

/** How far the room is with one question: of how many times it is asked, how many have an answer. */
export interface LensCount {
  readonly done: number
  readonly total: number
}

/** What a lens asks of a map, how far that is, and what it shows strongly. */
export interface LensReport {
  readonly lens: Lens
  /** Whether the map holds anything the lens is about. */
  readonly hasSubject: boolean
  /** The question the progress tells of first. */
  readonly main: LensCount & { readonly id: QuestionId }
  /** Every question of the lens that is asked at least once, in the order of `LENS_QUESTIONS`. */
  readonly questions: readonly (LensCount & { readonly id: QuestionId })[]
  /** All questions together. */
  readonly all: LensCount
  /**
   * Every question about every record, answered or not, in walking order: record by record, what is critical and strained
   * first, and within that in the order of the map. A walk asks what was in view when it began before what was not.
   */
  readonly stops: readonly LensStop[]
  /** Ids of the records that stay strong while the rest fades; empty when there is nothing to show. */
  readonly strong: ReadonlySet<Id>
}

const NOTHING: ReadonlySet<Id> = new Set()

/**
 * What a lens makes of a map. A field that is deliberately none counts as answered, one that nobody looked at does not.
 *
 * @param today ISO date: meetings and agreements that have ended by then are not asked about
 * @param whole the map of which this one shows a part: what only that part seems to lack is not asked
 */
export function lensReport(map: ChainMap, lens: Lens, today: string, whole = wholeOf(map)): LensReport {
  const { hasSubject, stops: stopsOfPicture, strong } = PICTURES[lens]
  const isThere = hasSubject(map)
  const own = weightiestFirst(map, stopsOfPicture(map, mapOrder(map), today))
  const stops = whole === map ? own : alsoAsked(own, stopsOfPicture(whole, mapOrder(whole), today))
  const counts = new Map<QuestionId, { done: number; total: number }>()
  const all = { done: 0, total: 0 }
  for (const { question, answered } of stops) {
    const count = counts.get(question) ?? { done: 0, total: 0 }
    counts.set(question, count)
    count.total++
    all.total++
    if (answered) count.done++
    if (answered) all.done++
  }
  const ids: readonly QuestionId[] = LENS_QUESTIONS[lens]
  const questions = ids.flatMap((id) => {
    const count = counts.get(id)
    return count ? [{ id, ...count }] : []
  })
  const [mainId] = LENS_QUESTIONS[lens]
  const main = questions.find(({ id }) => id === mainId) ?? { id: mainId, done: 0, total: 0 }
  return { lens, hasSubject: isThere, main, questions, all, stops, strong: isThere ? strong(map, today) : NOTHING }
}

/** The stops without those that the whole map does not ask, or has an answer to. */
function alsoAsked(stops: readonly LensStop[], whole: readonly LensStop[]): LensStop[] {
  const placeOf = ({ record, question }: LensStop) => `${record.id} ${question}`
  const asked = new Set(whole.map(placeOf))
  const open = new Set(whole.filter(({ answered }) => !answered).map(placeOf))
  return stops.filter((stop) => (stop.answered ? asked : open).has(placeOf(stop)))
}
