import type { Id } from '../../model/id'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { CouplingPoint } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { sortedRecords } from '../indexing'
import { boundParties, standingUnder } from './agreements'
import { addMonths, monthEnd, monthOf } from './days'
import { dependenciesAmong } from './dependencies'
import { partyAt } from './exchange'
import { isHeldOn, sharedMeetings } from './meetings'
import { isNamed, normalised } from './normalised'

/** The first time after today that people come together about something. */
export interface NextHeld {
  /** The month, `2027-03`. */
  readonly month: string
  readonly meeting: Id | undefined
  readonly coupling: Id | undefined
}

/**
 * The first of some months of the year from a day on, `2027-03`. The month of the day itself counts while it is not over.
 *
 * @param until last day on which it is held, where it ends
 */
function nextMonth(months: readonly number[], day: string, until?: string | null): string | undefined {
  const isOver = day === monthEnd(monthOf(day))
  const first = `${monthOf(day)}-01`
  for (let ahead = isOver ? 1 : 0; ahead < (isOver ? 13 : 12); ahead++) {
    const month = monthOf(addMonths(first, ahead))
    if (months.includes(Number(month.slice(5)))) return until && monthOf(until) < month ? undefined : month
  }
  return undefined
}

/** When a meeting is held next; `open` when nobody said in which months, undefined when it is over by then. */
function nextOf({ today }: ChainGraph, { id, months, until }: Meeting): NextHeld | 'open' | undefined {
  if (!months || months.length === 0) return 'open'
  const month = nextMonth(months, today, until)
  return month === undefined ? undefined : { month, meeting: id, coupling: undefined }
}

/** When a coupling point comes round next: in its own month, or when its meeting is held. */
function nextOfPoint(graph: ChainGraph, { id, moment, meeting: at }: CouplingPoint): NextHeld | 'open' | undefined {
  const found = at ? graph.map.meetings[at] : undefined
  const meeting = found && isHeldOn(found, graph.today) ? found : undefined
  if (typeof moment !== 'number') return meeting ? nextOf(graph, meeting) : 'open'
  const month = nextMonth([moment], graph.today)
  return month === undefined ? undefined : { month, meeting: meeting?.id, coupling: id }
}

/** Where something can be settled: who only informs each other does not. */
function canSettle({ character }: Meeting): boolean {
  return character !== 'informs'
}

/**
 * Where an agreement is looked at: the meetings and coupling points that it covers or that are about what it covers; where there
 * are none, the meetings in which all its parties sit.
 */
function placesOf(
  graph: ChainGraph,
  agreement: Agreement,
): { readonly meetings: readonly Meeting[]; readonly points: readonly CouplingPoint[] } {
  const bound = boundParties(graph, agreement)
  const under = new Set(standingUnder(graph, agreement).map(({ id }) => id))
  const names = [agreement.title, ...dependenciesAmong(graph, [...under]).map(({ product }) => product)].map(normalised)
  const isAbout = ({ id, topics, decidesOn }: Meeting) =>
    under.has(id) ||
    decidesOn?.some((one) => under.has(one)) === true ||
    topics?.some((topic) => names.some((name) => isNamed(name, normalised(topic)))) === true
  const meetings = graph.meetings.filter(
    (meeting) => isHeldOn(meeting, graph.today) && (canSettle(meeting) || under.has(meeting.id)) && isAbout(meeting),
  )
  const joinsBound = ({ ends }: CouplingPoint) => {
    const parties = ends.flatMap((end) => partyAt(graph, end) ?? [])
    return bound.length === 2 && parties.length === 2 && bound.every((id) => parties.includes(id))
  }
  const points = sortedRecords(graph.map.couplingPoints).filter(
    (point) =>
      under.has(point.id) ||
      point.dependencies?.some((id) => under.has(id)) ||
      (!point.dependencies && joinsBound(point)),
  )
  if (meetings.length + points.length > 0 || bound.length < 2) return { meetings, points }
  return { meetings: sharedMeetings(graph, bound).filter(canSettle), points }
}

/**
 * When people next come together about an agreement; undefined when no place for that is known, or of one of them nobody said
 * when it is held: then it could be tomorrow.
 */
export function nextAbout(graph: ChainGraph, agreement: Agreement): NextHeld | undefined {
  const { meetings, points } = placesOf(graph, agreement)
  const all = [
    ...meetings.map((meeting) => nextOf(graph, meeting)),
    ...points.map((point) => nextOfPoint(graph, point)),
  ]
  if (all.includes('open')) return undefined
  return all
    .filter((one): one is NextHeld => one !== undefined && one !== 'open')
    .reduce<NextHeld | undefined>((first, one) => (first && first.month <= one.month ? first : one), undefined)
}
