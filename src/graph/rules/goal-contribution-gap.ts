import type { Goal } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { contributorsOf } from '../facts/goals'
import { namesOf } from '../facts/names'
import { isBesideChain } from '../facts/partnership'
import type { RuleFinding, Subject } from '../finding'
import { compareText, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const goalSubject = ({ id }: Goal): Subject => ({ kind: 'goals', id })

/** A goal of one party alone, or of nobody, as the map has it. */
function checkGoal(graph: ChainGraph, goal: Goal): readonly RuleFinding[] {
  const contributors = contributorsOf(graph, goal)
  if (contributors.length > 1) return []
  const message = contributors.length === 1 ? 'goal-contribution-gap.single' : 'goal-contribution-gap.none'
  return [
    {
      rule: 'goal-contribution-gap',
      key: findingKey(message, [goal.id]),
      kind: 'finding',
      severity: 'medium',
      about: [goalSubject(goal), ...contributors.map((id): Subject => ({ kind: 'parties', id }))],
      message,
      values: { goal: goal.text, parties: namesOf(graph, contributors) },
    },
  ]
}

/** One question for all goals of which nobody filled in who contributes. */
function openGoals(goals: readonly Goal[]): readonly RuleFinding[] {
  if (goals.length === 0) return []
  const message = 'goal-contribution-gap.open'
  return [
    {
      rule: 'goal-contribution-gap',
      key: findingKey(message, [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: goals.map(goalSubject),
      message,
      values: { count: goals.length, goals: goals.map(({ text }) => text).sort(compareText) },
    },
  ]
}

/**
 * One finding for all parties the chain leans on that contribute to no goal: who delivers something critical, or receives it as a
 * partner. Who only takes what others deliver owes the goal nothing. A goal of which nobody filled in who contributes could be
 * theirs: then it is a question.
 */
function partiesWithout(graph: ChainGraph, filled: readonly Goal[], hasOpen: boolean): readonly RuleFinding[] {
  if (filled.length === 0) return []
  const contributing = new Set(filled.flatMap((goal) => contributorsOf(graph, goal)))
  const parties = graph.structure.parties.filter(
    (party) =>
      !contributing.has(party.id) &&
      !isBesideChain(party) &&
      graph.criticalOf(party.id).some(({ supplier, nature }) => supplier === party.id || nature === 'partner'),
  )
  if (parties.length === 0) return []
  const message = 'goal-contribution-gap.parties'
  const ids = parties.map(({ id }) => id)
  return [
    {
      rule: 'goal-contribution-gap',
      key: findingKey(message, [WHOLE_MAP]),
      kind: hasOpen ? 'question' : 'finding',
      severity: 'low',
      about: ids.map((id): Subject => ({ kind: 'parties', id })),
      message,
      values: { count: ids.length, parties: namesOf(graph, ids) },
    },
  ]
}

/** A goal to which nobody or one party contributes, or parties the chain leans on without a contribution to any goal. */
export const goalContributionGap = {
  id: 'goal-contribution-gap',
  group: 'goals',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Wat is een keten? (ieders deel draagt bij aan het doel)',
    'Advies ketensturing, Handelingsperspectief, ketendoel(en) (ieders bijdrage)',
  ],
  messages: [
    'goal-contribution-gap.none',
    'goal-contribution-gap.single',
    'goal-contribution-gap.open',
    'goal-contribution-gap.parties',
  ],
  check: (graph) => {
    const goals = sortedRecords(graph.map.goals)
    const filled = goals.filter(({ contributions }) => contributions !== undefined)
    const open = goals.filter(({ contributions }) => contributions === undefined)
    return [
      ...filled.flatMap((goal) => checkGoal(graph, goal)),
      ...openGoals(open),
      ...partiesWithout(graph, filled, open.length > 0),
    ]
  },
} as const satisfies Rule
