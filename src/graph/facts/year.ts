import type { ChainMap } from '../../model/chain-map'
import type { RecordEdit } from '../../model/commands/edit-records'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { CouplingPoint } from '../../model/schema/relations'
import type { CalendarMoment, Triangle } from '../../model/schema/steering'
import { DOCUMENT_KINDS, type DocumentKind } from '../../model/vocabulary'
import { sortedRecords } from '../indexing'
import { isHeldOn } from './meetings'
import { type YearDefault, yearDefault } from './year-defaults'

/** Where the month of a moment comes from: what people put down, or a default nobody adopted yet. */
type MomentSource = 'calendar' | 'document' | 'record' | 'default'

/** One moment in the year of the chain. */
export interface YearEvent {
  /** Stable and unique among the moments of one map. */
  readonly id: string
  readonly kind: 'document' | 'meeting' | 'coupling'
  /** 1 to 12. */
  readonly month: number
  /** What it is a moment of: a triangle, a meeting or a coupling point. */
  readonly record: Id
  /** The triangle whose document it is. */
  readonly triangle?: Id
  readonly document?: DocumentKind
  readonly source: MomentSource
  /** False for a default: the triangle did not say so itself. */
  readonly own: boolean
}

/** The months of one kind of document in one triangle. */
export interface DocumentMonths {
  readonly months: readonly number[]
  readonly source: Exclude<MomentSource, 'record'>
  /** The day of the document the month was read from. */
  readonly date?: string
  /** What holds, or would hold, without a month of its own. */
  readonly proposed: YearDefault
}

/** The id a moment has, or would have in another month. */
export function momentId({ record, document }: Pick<YearEvent, 'record' | 'document'>, month: number): string {
  return document ? `${record}:${document}:${month}` : `${record}:${month}`
}

function uniqueMonths(months: readonly number[]): readonly number[] {
  return [...new Set(months)].sort((a, b) => a - b)
}

/**
 * In which months a triangle makes a kind of document: those of its calendar; else that of its newest document with a
 * date; else the default.
 */
export function documentMonths(map: ChainMap, triangle: Triangle, kind: DocumentKind): DocumentMonths {
  const contractor = triangle.contractor ? map.parties[triangle.contractor]?.kind : undefined
  const proposed = yearDefault(kind, contractor)
  const named = (triangle.calendar ?? []).filter((moment) => moment.kind === kind).map(({ month }) => month)
  if (named.length > 0) return { months: uniqueMonths(named), source: 'calendar', proposed }
  const date = (triangle.documents ?? [])
    .flatMap((paper) => (paper.kind === kind && paper.date ? paper.date : []))
    .sort()
    .at(-1)
  if (date === undefined) return { months: proposed.months, source: 'default', proposed }
  return { months: [Number(date.slice(5, 7))], source: 'document', date, proposed }
}

function documentEvents(map: ChainMap, triangle: Triangle): readonly YearEvent[] {
  return DOCUMENT_KINDS.flatMap((kind) => {
    const { months, source } = documentMonths(map, triangle, kind)
    return months.map(
      (month): YearEvent => ({
        id: momentId({ record: triangle.id, document: kind }, month),
        kind: 'document',
        month,
        record: triangle.id,
        triangle: triangle.id,
        document: kind,
        source,
        own: source !== 'default',
      }),
    )
  })
}

/** Whether a meeting was still held on the map's reference date; without one it counts. */
function isHeld({ referenceDate }: ChainMap, meeting: Meeting): boolean {
  return !referenceDate || isHeldOn(meeting, referenceDate)
}

/**
 * The moments of the year: documents of the planning and control cycle per triangle, meetings of which the months are
 * known, coupling points with a month. In order of month; nothing is guessed from a frequency or from words.
 */
export function yearOf(map: ChainMap): readonly YearEvent[] {
  const documents = sortedRecords(map.triangles).flatMap((triangle) => documentEvents(map, triangle))
  const recorded = (kind: 'meeting' | 'coupling', record: Id, month: number): YearEvent => ({
    id: momentId({ record }, month),
    kind,
    month,
    record,
    source: 'record',
    own: true,
  })
  const meetings = sortedRecords(map.meetings)
    .filter((meeting) => isHeld(map, meeting))
    .flatMap(({ id, months }) => uniqueMonths(months ?? []).map((month) => recorded('meeting', id, month)))
  const couplings = sortedRecords(map.couplingPoints).flatMap(({ id, moment }) =>
    typeof moment === 'number' ? [recorded('coupling', id, moment)] : [],
  )
  return [...documents, ...meetings, ...couplings].sort((a, b) => a.month - b.month)
}

/** What comes round every year, of which the map does not say in which month. */
export interface WithoutMonth {
  /** Meetings that are still held, with a frequency and without months. */
  readonly meetings: readonly Meeting[]
  /** Coupling points of which the moment is in words, or not known yet. */
  readonly couplings: readonly CouplingPoint[]
}

/** What stands beside the ring because its months are not known. A moment that is deliberately none is left out. */
export function withoutMonth(map: ChainMap): WithoutMonth {
  return {
    meetings: sortedRecords(map.meetings).filter(
      (meeting) => isHeld(map, meeting) && meeting.frequency && !meeting.months?.length,
    ),
    couplings: sortedRecords(map.couplingPoints).filter(
      ({ moment }) => moment === undefined || typeof moment === 'string',
    ),
  }
}

/**
 * A calendar with other months for one kind of document, in the order of the closed list.
 *
 * @param months 1 to 12; none makes the default hold again
 * @returns undefined when nothing is left in it: then the field becomes absent
 */
export function withMonths(
  calendar: readonly CalendarMoment[] | undefined,
  kind: DocumentKind,
  months: readonly number[],
): CalendarMoment[] | undefined {
  const rest = (calendar ?? []).filter((moment) => moment.kind !== kind)
  const own = uniqueMonths(months).map((month): CalendarMoment => ({ kind, month }))
  const all = [...rest, ...own].sort((a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind))
  return all.length > 0 ? all : undefined
}

function fieldEdit(collection: RecordEdit['collection'], id: Id, field: string, value: unknown): RecordEdit {
  return value === undefined ? { collection, id, unset: [field] } : { collection, id, set: { [field]: value } }
}

/**
 * The edit that puts a moment in another month. A default that is moved becomes the triangle's own, together with the
 * other months of the same kind.
 *
 * @param month 1 to 12; undefined lets go of it: a document falls back on its default, a meeting is no longer held in that
 *   month, the moment of a coupling point is not known any more
 */
export function moveMoment(map: ChainMap, event: YearEvent, month: number | undefined): RecordEdit | undefined {
  const { record, document } = event
  const moved = (months: readonly number[]) =>
    months.flatMap((one) => (one !== event.month ? one : month === undefined ? [] : month))
  if (document) {
    const triangle = map.triangles[record]
    if (!triangle) return undefined
    const months = month === undefined ? [] : moved(documentMonths(map, triangle, document).months)
    return fieldEdit('triangles', record, 'calendar', withMonths(triangle.calendar, document, months))
  }
  if (event.kind === 'coupling') return fieldEdit('couplingPoints', record, 'moment', month)
  const months = uniqueMonths(moved(map.meetings[record]?.months ?? []))
  return fieldEdit('meetings', record, 'months', months.length > 0 ? months : undefined)
}
