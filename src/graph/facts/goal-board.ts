import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Goal } from '../../model/schema/governance'
import type { Assignment } from '../../model/schema/steering'
import { indexBy, sortedRecords } from '../indexing'

/** A goal with what on the map has to do with it. All lists of ids stand in order of id. */
export interface GoalRow {
  readonly goal: Goal
  /** Its place on the board, from 1: a short name for it in tables. */
  readonly number: number
  /** Assignments that steer towards it. */
  readonly assignments: readonly Id[]
  /** Agreements that are about it. */
  readonly agreements: readonly Id[]
  /** Meetings that decide on it. */
  readonly meetings: readonly Id[]
  /** Goals it pulls against; who says so of whom makes no difference. */
  readonly tensions: readonly Id[]
}

/** All goals of a map beside each other, and the assignments that steer towards none. */
export interface GoalBoard {
  /** In the order that was asked for. */
  readonly rows: readonly GoalRow[]
  /** Each pair of goals in tension once. */
  readonly tensions: readonly (readonly [Id, Id])[]
  /** The parties that contribute to a goal, those to most goals first. */
  readonly contributors: readonly Id[]
  /** Assignments of which somebody said that they steer towards no goal. */
  readonly withoutGoal: readonly Assignment[]
  /** Assignments of which nobody filled in which goal they serve. */
  readonly unasked: readonly Assignment[]
}

function tensionsOf(goals: readonly Goal[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const known = new Map(goals.map(({ id }) => [id, new Set<Id>()]))
  for (const { id, inTensionWith } of goals) {
    for (const other of inTensionWith ?? []) {
      if (other === id || !known.has(other)) continue
      known.get(id)?.add(other)
      known.get(other)?.add(id)
    }
  }
  return known
}

function contributorsIn(map: ChainMap, goals: readonly Goal[]): readonly Id[] {
  const counts = new Map<Id, number>()
  for (const { contributions } of goals) {
    for (const party of new Set((contributions ?? []).map((one) => one.party))) {
      if (map.parties[party]) counts.set(party, (counts.get(party) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id)
}

/**
 * The order in which goals stand while a map is open: as they stood before, and what came since after it. A goal that was
 * taken away keeps its place, for when that is undone.
 *
 * @param before the order until now; empty when the map was just opened, and then the order is that of the ids
 * @param goals the table as it is now; what was added last stands last in it
 */
export function steadyOrder(before: readonly Id[], goals: ChainMap['goals']): readonly Id[] {
  if (before.length === 0) return sortedRecords(goals).map(({ id }) => id)
  const known = new Set(before)
  const added = Object.keys(goals).filter((id) => !known.has(id))
  return added.length > 0 ? [...before, ...added] : before
}

/**
 * The goals of a map with everything that steers towards them. Linear in the size of the map.
 *
 * @param order ids of goals in the order of the rows; by id when left out
 */
export function goalBoard(map: ChainMap, order: readonly Id[] = steadyOrder([], map.goals)): GoalBoard {
  const goals = order.flatMap((id) => map.goals[id] ?? [])
  const assignments = sortedRecords(map.assignments)
  const steering = indexBy(assignments, (one) => new Set(one.goals))
  const covering = indexBy(sortedRecords(map.agreements), ({ covers }) => new Set(covers))
  const deciding = indexBy(sortedRecords(map.meetings), ({ decidesOn }) => new Set(decidesOn))
  const tensions = tensionsOf(goals)
  const ids = (records: readonly { readonly id: Id }[]) => records.map(({ id }) => id)
  return {
    rows: goals.map((goal, i) => ({
      goal,
      number: i + 1,
      assignments: ids(steering(goal.id)),
      agreements: ids(covering(goal.id)),
      meetings: ids(deciding(goal.id)),
      tensions: [...(tensions.get(goal.id) ?? [])].sort(),
    })),
    tensions: goals.flatMap(({ id }) =>
      [...(tensions.get(id) ?? [])]
        .sort()
        .filter((other) => id < other)
        .map((other) => [id, other] as const),
    ),
    contributors: contributorsIn(map, goals),
    withoutGoal: assignments.filter((one) => one.goals !== undefined && !one.goals.some((id) => map.goals[id])),
    unasked: assignments.filter((one) => one.goals === undefined),
  }
}

type Contribution = NonNullable<Goal['contributions']>[number]

/** What a party contributes to a goal; more than one when the file has the party several times. */
export function contributionsOf({ contributions }: Goal, party: Id): readonly Contribution[] {
  return (contributions ?? []).filter((one) => one.party === party)
}

/**
 * The contributions of a goal with that of one party changed, added or, with undefined, taken away. Of a party that
 * stands there several times the first is changed; taking away takes all. The last one taken away leaves the field
 * absent: nobody said that there deliberately are none. What is at stake for the party stays what it was.
 */
export function withContribution(
  { contributions = [] }: Goal,
  party: Id,
  what: Omit<Contribution, 'party' | 'interest'> | undefined,
): Contribution[] | undefined {
  if (!what) {
    const rest = contributions.filter((one) => one.party !== party)
    return rest.length > 0 ? rest : undefined
  }
  const at = contributions.findIndex((one) => one.party === party)
  const interest = contributions[at]?.interest
  const changed = { party, ...what, ...(interest !== undefined && { interest }) }
  return at < 0 ? [...contributions, changed] : contributions.map((one, i) => (i === at ? changed : one))
}
