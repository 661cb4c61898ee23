import type { Id } from '../../model/id'
import type { CouplingPoint } from '../../model/schema/relations'
import type { Assignment, Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { triangleNames } from '../facts/names'
import type { RuleFinding } from '../finding'
import { indexBy, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const MONTHS = 12

/** A day on which the order for a year was settled. */
interface Settled {
  readonly year: number
  /** ISO date. */
  readonly date: string
}

/**
 * When the orders of a triangle were settled: final annual plans and assignment letters with a date. An assignment only
 * tells when it begins, so it counts for a year that no such document is about. What covers more years is left out.
 */
function settledOf({ documents }: Triangle, assignments: readonly Assignment[]): readonly Settled[] {
  const papers = (documents ?? []).flatMap(({ kind, year, status, date, coversUntil }): readonly Settled[] =>
    (kind === 'annual-plan' || kind === 'assignment-letter') &&
    status === 'final' &&
    date &&
    (coversUntil ?? year) <= year
      ? [{ year, date }]
      : [],
  )
  const begun = assignments.flatMap(({ from, until }): readonly Settled[] => {
    if (!from || until === null || (until && until.slice(0, 4) > from.slice(0, 4))) return []
    return [{ year: Number(from.slice(0, 4)), date: from }]
  })
  return [...papers, ...begun.filter(({ year }) => papers.every((paper) => paper.year !== year))]
}

/**
 * Months from the day of the order to the moment of the chain. A moment comes round every year: of the time before and the
 * time after the order the nearest counts, since the other belongs to the order of another year. 0 when it is in time.
 */
function monthsLate(moment: number, date: string): number {
  const after = (moment - Number(date.slice(5, 7)) + MONTHS) % MONTHS
  return after < MONTHS / 2 ? after : 0
}

function checkTriangle(
  point: CouplingPoint,
  moment: number,
  triangle: Triangle,
  assignments: readonly Assignment[],
  names: ReturnType<typeof triangleNames>,
): readonly RuleFinding[] {
  const settled = settledOf(triangle, assignments)
  const year = Math.max(...settled.map((one) => one.year))
  const late = settled
    .filter((one) => one.year === year && monthsLate(moment, one.date) > 0)
    .map(({ date }) => date)
    .sort()
    .at(-1)
  if (late === undefined) return []
  return [
    {
      rule: 'coupling-too-late',
      key: findingKey('coupling-too-late.after', [point.id, triangle.id]),
      kind: 'finding',
      severity: 'medium',
      about: [
        { kind: 'couplingPoints', id: point.id },
        { kind: 'triangles', id: triangle.id },
      ],
      message: 'coupling-too-late.after',
      values: { ...names, month: moment, date: late, year },
    },
  ]
}

function checkPoint(
  graph: ChainGraph,
  assignmentsOf: (triangle: Id) => readonly Assignment[],
  point: CouplingPoint,
): readonly RuleFinding[] {
  const { kind, moment } = point
  if ((kind !== 'planning' && kind !== 'governance') || typeof moment !== 'number') return []
  return point.ends.flatMap((end) => {
    const triangle = 'triangle' in end ? graph.map.triangles[end.triangle] : undefined
    if (!triangle) return []
    return checkTriangle(point, moment, triangle, assignmentsOf(triangle.id), triangleNames(graph, triangle))
  })
}

/** A coupling point for planning whose month comes after the day on which the order in the triangle was settled. */
export const couplingTooLate = {
  id: 'coupling-too-late',
  group: 'coupling',
  severity: 'medium',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 7: planning- en begrotingscyclus'],
  messages: ['coupling-too-late.after'],
  check: (graph) => {
    const assignmentsOf = indexBy(sortedRecords(graph.map.assignments), ({ triangle }) => triangle)
    return sortedRecords(graph.map.couplingPoints).flatMap((point) => checkPoint(graph, assignmentsOf, point))
  },
} as const satisfies Rule
