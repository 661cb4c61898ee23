import type { ChainMap } from '../../model/chain-map'
import { PICTURES } from '../../model/vocabulary'
import { lensReport } from '../lenses/lens-report'
import type { LensStop } from '../lenses/lens-stop'

/** One picture in the running order of a session. */
export interface RoutePart {
  readonly lens: (typeof PICTURES)[number]
  readonly minutes: number
  /** What is asked, the heaviest first. */
  readonly questions: readonly LensStop[]
  /** What can take the place of one of them, in the order in which it would. */
  readonly next: readonly LensStop[]
}

/** The running order of a session: the pictures, a pause in the middle and at the end the round of what was agreed. */
export interface SessionRoute {
  readonly parts: readonly RoutePart[]
  /** In minutes. */
  readonly opening: number
  readonly pause: number
  readonly round: number
}

const OPENING = 5
const PAUSE = 10
const ROUND = 15
/** A picture takes no less, however little is open there: its own question is asked anyway. */
const LEAST = 8
/** Questions of a session, and how many of one picture at most. */
const QUESTIONS = 12
const MOST = 3

/**
 * Makes a running order for a session from what is open on the map: what a chain leans on and where it chafes first, about
 * one record no more than one question.
 *
 * @param today ISO date, as for `lensReport`
 * @param minutes the session takes as a whole
 */
export function sessionRoute(map: ChainMap, today: string, minutes = 90): SessionRoute {
  const open = PICTURES.map((lens) => ({ lens, stops: onePerRecord(openStops(map, lens, today)) }))
  const counts = shareQuestions(open.map(({ stops }) => stops.length))
  const times = shareMinutes(Math.max(0, minutes - OPENING - PAUSE - ROUND), counts)
  return {
    parts: open.map(({ lens, stops }, i) => ({
      lens,
      minutes: times[i] ?? LEAST,
      questions: stops.slice(0, counts[i]),
      next: stops.slice(counts[i]),
    })),
    opening: OPENING,
    pause: PAUSE,
    round: ROUND,
  }
}

function openStops(map: ChainMap, lens: RoutePart['lens'], today: string): readonly LensStop[] {
  return lensReport(map, lens, today).stops.filter(({ answered }) => !answered)
}

/** Of each record its first question, and what else is open about them only after that. */
function onePerRecord(stops: readonly LensStop[]): readonly LensStop[] {
  const seen = new Set<string>()
  const [first, others]: [LensStop[], LensStop[]] = [[], []]
  for (const stop of stops) {
    ;(seen.has(stop.record.id) ? others : first).push(stop)
    seen.add(stop.record.id)
  }
  return [...first, ...others]
}

/** Two of each picture, then a third where most is open, as long as the session has room. */
function shareQuestions(open: readonly number[]): readonly number[] {
  const counts = open.map((count) => Math.min(2, count))
  const byWeight = open.map((count, i) => ({ count, i })).sort((a, b) => b.count - a.count)
  for (const { count, i } of byWeight) {
    const asked = counts.reduce((sum, one) => sum + one, 0)
    if (asked < QUESTIONS && count >= MOST) counts[i] = MOST
  }
  return counts
}

/** The least for each picture, and the rest by how many questions it has; whole minutes that add up. */
function shareMinutes(total: number, counts: readonly number[]): readonly number[] {
  const least = Math.min(LEAST, Math.floor(total / counts.length))
  const rest = total - least * counts.length
  const all = counts.reduce((sum, count) => sum + count, 0)
  let given = 0
  let counted = 0
  return counts.map((count, i) => {
    counted += all === 0 ? 0 : count
    const until = all === 0 ? Math.round((rest * (i + 1)) / counts.length) : Math.round((rest * counted) / all)
    const extra = until - given
    given = until
    return least + extra
  })
}

/** How long a session takes, in minutes. */
export function minutesOf({ parts, opening, pause, round }: SessionRoute): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, opening + pause + round)
}

/** The route with another one of its parts. */
function withPart(route: SessionRoute, lens: RoutePart['lens'], change: (part: RoutePart) => RoutePart): SessionRoute {
  return { ...route, parts: route.parts.map((part) => (part.lens === lens ? change(part) : part)) }
}

/** Gives a picture other minutes. */
export function withMinutes(route: SessionRoute, lens: RoutePart['lens'], minutes: number): SessionRoute {
  return withPart(route, lens, (part) => ({ ...part, minutes }))
}

/** Leaves a question out; it is left for the forms. */
export function withoutQuestion(route: SessionRoute, lens: RoutePart['lens'], at: number): SessionRoute {
  return withPart(route, lens, (part) => ({ ...part, questions: part.questions.filter((_, i) => i !== at) }))
}

/** Asks the next in line in the place of a question, which then comes last in line. */
export function withNextQuestion(route: SessionRoute, lens: RoutePart['lens'], at: number): SessionRoute {
  return withPart(route, lens, (part) => {
    const [first, ...others] = part.next
    const old = part.questions[at]
    if (!first || !old) return part
    return { ...part, questions: part.questions.map((one, i) => (i === at ? first : one)), next: [...others, old] }
  })
}

/** How far a session is: of the questions of the route, and of what is open beside it. */
interface RouteCount {
  /** Questions of the route that have an answer by now. */
  readonly answered: number
  readonly asked: number
  /** Open questions of the five pictures that are not on the route: for the forms at home. */
  readonly left: number
}

/** Counts what was answered in the room, and what is left for the forms at home. */
export function countRoute(map: ChainMap, route: SessionRoute, today: string): RouteCount {
  const asked = new Set(route.parts.flatMap(({ questions }) => questions.map(keyOf)))
  let [stillOpen, left] = [0, 0]
  for (const { lens } of route.parts) {
    for (const stop of openStops(map, lens, today)) {
      if (asked.has(keyOf(stop))) stillOpen++
      else left++
    }
  }
  return { answered: asked.size - stillOpen, asked: asked.size, left }
}

/** What tells one question of a route from another. */
export function keyOf({ record, question, item }: LensStop): string {
  return `${record.id} ${question} ${item ?? ''}`
}

/** What a group that has ten minutes left asks: of the heaviest questions without an answer the first two. */
export function lastQuestions(map: ChainMap, route: SessionRoute, today: string): readonly LensStop[] {
  return route.parts
    .flatMap(({ lens, questions }) => {
      const open = new Set(openStops(map, lens, today).map(keyOf))
      return questions.filter((stop) => open.has(keyOf(stop))).slice(0, 1)
    })
    .slice(0, 2)
}
