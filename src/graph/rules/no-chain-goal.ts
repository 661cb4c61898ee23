import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { isLinkOf } from '../facts/chains'
import { type GoalScope, goalScopes, standingOf } from '../facts/goals'
import { latestStatements } from '../facts/statements'
import type { RuleFinding, Severity, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

/** While a map begins there is nothing to have a goal for: two parties that depend on each other are the least. */
function isChain(graph: ChainGraph, { chain, parties }: GoalScope): boolean {
  if (parties.length >= graph.settings.goalParties) return true
  return graph.structure.dependencies.some((line) => isLinkOf(graph, line, chain))
}

/**
 * That no goal was drawn is an absence. It is confirmed when the map says that there is deliberately no common task, or when
 * two parties stated that those involved are not aware of being a chain.
 */
function isConfirmedNone(graph: ChainGraph, chain: Id | undefined): boolean {
  if (graph.map.mission === null) return true
  const said = latestStatements(graph, 'awareness', (one) => !one.chain || !chain || one.chain === chain)
  return said.filter(({ holds }) => !holds).length >= 2
}

interface Outcome {
  readonly variant: 'none' | 'unsettled' | 'open' | 'imposed'
  readonly kind: RuleFinding['kind']
  readonly severity: Severity
}

function outcomeOf(graph: ChainGraph, { chain, goals, parties }: GoalScope): Outcome | undefined {
  if (goals.length === 0) {
    const grave = parties.length >= graph.settings.goalParties && isConfirmedNone(graph, chain)
    return { variant: 'none', kind: 'finding', severity: grave ? 'high' : 'medium' }
  }
  const standings = goals.map((goal) => standingOf(graph, goal))
  if (standings.includes('settled')) return undefined
  if (goals.every(({ origin }) => origin === 'imposed')) {
    // A goal that the law sets is a goal: what is asked is only whether the parties spoke about it.
    return { variant: 'imposed', kind: standings.includes('open') ? 'question' : 'finding', severity: 'low' }
  }
  return standings.includes('open')
    ? { variant: 'open', kind: 'question', severity: 'low' }
    : { variant: 'unsettled', kind: 'finding', severity: 'medium' }
}

function checkScope(graph: ChainGraph, scope: GoalScope): readonly RuleFinding[] {
  const { chain, goals, parties } = scope
  const outcome = parties.length >= 2 && isChain(graph, scope) ? outcomeOf(graph, scope) : undefined
  if (!outcome) return []
  const message = `no-chain-goal.${outcome.variant}` as const
  return [
    {
      rule: 'no-chain-goal',
      key: findingKey(message, [chain ?? WHOLE_MAP]),
      kind: outcome.kind,
      severity: outcome.severity,
      about: [
        chain ? { kind: 'chains', id: chain } : { kind: 'map', id: graph.map.id },
        ...goals.map(({ id }): Subject => ({ kind: 'goals', id })),
      ],
      message,
      values: { chain: (chain && graph.map.chains[chain]?.name) || '', count: goals.length, parties: parties.length },
      facts: goals.flatMap(({ id, origin, adoptedIn }) => [id, `${origin}`, `${adoptedIn}`]),
    },
  ]
}

/** A chain without a goal of which it is known where it comes from and where it was adopted. */
export const noChainGoal = {
  id: 'no-chain-goal',
  group: 'goals',
  severity: 'medium',
  grounds: [
    'Driehoek en keten (webpagina Samenwerken in de driehoek)',
    'Zes sleutelfactoren voor ketensamenwerking, factor 1',
    'Advies ketensturing, Wat is een keten? (een gezamenlijk of opgelegd doel)',
    'Advies ketensturing, Handelingsperspectief, ketendoel(en) (visie en doel)',
  ],
  messages: ['no-chain-goal.none', 'no-chain-goal.unsettled', 'no-chain-goal.open', 'no-chain-goal.imposed'],
  check: (graph) => goalScopes(graph).flatMap((scope) => checkScope(graph, scope)),
} as const satisfies Rule
