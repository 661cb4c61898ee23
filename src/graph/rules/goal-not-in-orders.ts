import type { Id } from '../../model/id'
import type { Goal } from '../../model/schema/governance'
import type { Assignment, Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { addMonths } from '../facts/days'
import { contributorsOf } from '../facts/goals'
import { namesOf } from '../facts/names'
import type { RuleFinding, Subject } from '../finding'
import { compareText, indexBy, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

/** An order carries a goal when it names it, or carries out an agreement that is about it. */
function carries(graph: ChainGraph, { goals, agreements }: Assignment, goal: Id): boolean {
  return (
    goals?.includes(goal) === true || (agreements ?? []).some((id) => graph.map.agreements[id]?.covers?.includes(goal))
  )
}

interface Unlinked {
  readonly goal: Goal
  readonly triangles: readonly Triangle[]
  readonly known: boolean
}

/**
 * A goal whose contributors have a triangle, and that no order there carries. Known when there are orders that still run
 * and of each it was filled in which goals it serves.
 */
function unlinked(
  graph: ChainGraph,
  ordersOf: (triangle: Id) => readonly Assignment[],
  goal: Goal,
): readonly Unlinked[] {
  if (goal.date && addMonths(goal.date, graph.settings.goalGraceMonths) > graph.today) return []
  const triangles = contributorsOf(graph, goal).flatMap((party) => graph.trianglesOf(party))
  const orders = triangles.flatMap(({ id }) => ordersOf(id))
  if (triangles.length === 0 || orders.some((order) => carries(graph, order, goal.id))) return []
  return [{ goal, triangles, known: orders.length > 0 && orders.every(({ goals }) => goals !== undefined) }]
}

function contractorsOf(graph: ChainGraph, found: readonly Unlinked[]): readonly string[] {
  return namesOf(
    graph,
    found.flatMap(({ triangles }) => triangles.flatMap(({ contractor }) => contractor ?? [])),
  )
}

function subjectsOf(found: readonly Unlinked[]): readonly Subject[] {
  const triangles = new Set(found.flatMap((one) => one.triangles.map(({ id }) => id)))
  return [
    ...found.map(({ goal }): Subject => ({ kind: 'goals', id: goal.id })),
    ...[...triangles].map((id): Subject => ({ kind: 'triangles', id })),
  ]
}

/** A chain goal that comes back in no order of the parties that contribute to it. */
export const goalNotInOrders = {
  id: 'goal-not-in-orders',
  group: 'goals',
  severity: 'medium',
  grounds: ['Advies ketensturing, Handelingsperspectief, ketendoel(en) (leidend voor de opdracht)'],
  messages: ['goal-not-in-orders.none', 'goal-not-in-orders.open'],
  check: (graph) => {
    const running = sortedRecords(graph.map.assignments).filter(({ until }) => (until ?? graph.today) >= graph.today)
    const ordersOf = indexBy(running, ({ triangle }) => triangle)
    const found = sortedRecords(graph.map.goals).flatMap((goal) => unlinked(graph, ordersOf, goal))
    const open = found.filter(({ known }) => !known)
    const result = found
      .filter(({ known }) => known)
      .map(
        (one): RuleFinding => ({
          rule: 'goal-not-in-orders',
          key: findingKey('goal-not-in-orders.none', [one.goal.id]),
          kind: 'finding',
          severity: 'medium',
          about: subjectsOf([one]),
          message: 'goal-not-in-orders.none',
          values: { goal: one.goal.text, parties: contractorsOf(graph, [one]) },
        }),
      )
    if (open.length > 0) {
      result.push({
        rule: 'goal-not-in-orders',
        key: findingKey('goal-not-in-orders.open', [WHOLE_MAP]),
        kind: 'question',
        severity: 'low',
        about: subjectsOf(open),
        message: 'goal-not-in-orders.open',
        values: {
          count: open.length,
          goals: open.map(({ goal }) => goal.text).sort(compareText),
          parties: contractorsOf(graph, open),
        },
      })
    }
    return result
  },
} as const satisfies Rule
