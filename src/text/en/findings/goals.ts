import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { names, verb } from './words'

type Ids = 'no-chain-goal' | 'goal-contribution-gap' | 'goal-not-in-orders'

function goal(values: FindingValues): string {
  return `‘${textOf(values, 'goal')}’`
}

function chain(values: FindingValues): string {
  const name = textOf(values, 'chain')
  return name ? `the chain ${name}` : 'this chain'
}

export const enGoalsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'no-chain-goal.none': {
    title: (v) => `A joint goal of ${chain(v)} is not on the map yet`,
    why: 'A goal that everyone knows gives assignments and extra requests something to hold on to. Ground: Triangle and chain; Advice on chain steering, chain goal(s); Six key factors, factor 1.',
    question: (v) => `With which result do the parties of ${chain(v)} want to stand for together?`,
    unknown: 'Whether there is a goal that everyone knows and nobody wrote down.',
  },
  'no-chain-goal.unsettled': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? `The goal of ${chain(v)} was adopted together nowhere`
        : `The ${countOf(v, 'count')} goals of ${chain(v)} were adopted together nowhere`,
    why: 'A goal to which nobody said yes holds little when things get tight. Ground: Advice on chain steering, chain goal(s); Six key factors, factor 1.',
    question: (v) => `In which meeting can the parties of ${chain(v)} say yes to a goal together?`,
    unknown: 'Whether the parties do share the goal without having adopted it anywhere.',
  },
  'no-chain-goal.open': {
    title: (v) => `Where the goal of ${chain(v)} comes from has not been looked into yet`,
    why: 'A goal chosen together, or set by law, binds otherwise than a goal of one of the parties. Ground: Advice on chain steering, chain goal(s); Six key factors, factor 1.',
    question: (v) => `When did the parties of ${chain(v)} last speak together about their goal?`,
    unknown: 'Where the goals come from or where they were adopted; that was not filled in yet.',
  },
  'no-chain-goal.imposed': {
    title: (v) => `The goal of ${chain(v)} comes from outside; the map shows no talk about it`,
    why: 'A goal set by law or politics is a full goal, and it comes to life when parties discuss what it asks of each. Ground: Advice on chain steering, ‘What is a chain?’ and chain goal(s).',
    question: (v) => `What does this goal mean for the work of each of the parties of ${chain(v)}?`,
    unknown: 'Whether the goal was discussed in a meeting that is not shown here.',
  },
  'goal-contribution-gap.none': {
    title: (v) => `On the map nobody contributes to the goal ${goal(v)} yet`,
    why: 'A goal comes nearer when it shows who does which part of it. Ground: Advice on chain steering, ‘What is a chain?’ and chain goal(s).',
    question: (v) => `Who notices something of ${goal(v)} in their own work?`,
    unknown: 'Whether parties already contribute without calling it so.',
  },
  'goal-contribution-gap.single': {
    title: (v) => `Only ${names(v, 'parties')} contributes to the goal ${goal(v)}`,
    why: 'What concerns one party is a goal of that party; a chain goal rests on more shoulders. Ground: Advice on chain steering, ‘What is a chain?’ and chain goal(s).',
    question: (v) => `From whom does ${names(v, 'parties')} need something to reach ${goal(v)}?`,
    unknown: 'Whether others already contribute without calling it so.',
  },
  'goal-contribution-gap.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'Who contributes to the goal has not been looked into yet'
        : `Who contributes to ${countOf(v, 'count')} of the goals has not been looked into yet`,
    why: 'Knowing who contributes what turns a goal into a division of work. Ground: Advice on chain steering, chain goal(s): vision and the contribution of each.',
    question: () => 'What does each party do for these goals, also when that is simply its statutory task?',
    unknown: 'Who contributes; that field is still empty.',
  },
  'goal-contribution-gap.parties': {
    title: (v) => `No goal names a contribution of ${names(v, 'parties')} yet`,
    why: 'These parties give or get something critical, so their work probably belongs to one of the goals. Ground: Advice on chain steering, ‘What is a chain?’; vision and the contribution of each.',
    question: (v) =>
      `To which goal ${verb(v, 'parties', 'does', 'do')} ${names(v, 'parties')} contribute, and with what?`,
    unknown: 'Whether they contribute by their usual or legal task, which was therefore not named.',
  },
  'goal-not-in-orders.none': {
    title: (v) => `The goal ${goal(v)} comes back in none of the assignments`,
    why: 'In an assignment a chain goal gets time and money; outside it there is only good will. Ground: Advice on chain steering, chain goal(s) guiding the assignment.',
    question: (v) => `What would be different in the assignment to ${names(v, 'parties')} without this goal?`,
    unknown: 'Whether the assignment serves the goal without naming it.',
  },
  'goal-not-in-orders.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'Which assignment names the goal of the chain has not been looked into yet'
        : `Which assignments name ${countOf(v, 'count')} of the goals has not been looked into yet`,
    why: 'In an assignment a chain goal gets time and money; outside it there is only good will. Ground: Advice on chain steering, chain goal(s) guiding the assignment.',
    question: (v) => `Which assignments to ${names(v, 'parties')} serve a goal of the chain?`,
    unknown: 'Which assignments run now, or which goal they serve; that was not filled in yet.',
  },
}

export const enGoalsRules: Readonly<Record<Ids, RuleText>> = {
  'no-chain-goal': {
    name: 'Shared goal',
    falseAlarm: 'A goal set by law or politics is a chain goal too: note that it was imposed.',
  },
  'goal-contribution-gap': {
    name: 'Contributions to goals',
    falseAlarm: 'An independent party contributes by doing its task by law: fill that in as its contribution.',
  },
  'goal-not-in-orders': {
    name: 'Goals in assignments',
    falseAlarm: 'A new goal needs time to get into the assignments; in its first year this stays silent.',
  },
}
