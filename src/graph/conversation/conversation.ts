import type { ChainMap } from '../../model/chain-map'
import type { Answer } from '../../model/schema/findings-and-views'
import { ANSWERS, type AnswerKind } from '../../model/vocabulary'
import type { Finding, RuleGroup } from '../finding'
import { type AnsweredFinding, answerFindings } from './answer-state'
import { type Story, type StoryTables, storiesOf } from './stories'
import { type Weight, weightOf } from './weight'

/** A part of the list: what asks for attention, what was answered in one way, and what no longer applies. */
export type Stage = 'open' | AnswerKind | 'lapsed'

/** All stages, in the order in which they stand on paper: what needs work first, what may rest last. */
export const STAGES = [
  'open',
  'action',
  'find-out',
  'incorrect',
  'elsewhere',
  'lapsed',
  'deliberate',
] as const satisfies readonly Stage[]

/** Which findings to show; an absent part lets everything through. */
export interface ConversationFilter {
  readonly group?: RuleGroup | undefined
  readonly weight?: Weight | undefined
  /** `returned` is the part of the open ones that were answered before. */
  readonly stage?: Stage | 'returned' | undefined
}

/** The findings of a map as a conversation. */
export interface Conversation {
  /** What asks for attention, the story that matters most first. */
  readonly stories: readonly Story<AnsweredFinding>[]
  /** What was answered, by answer, in the order of the analysis. */
  readonly answered: Readonly<Record<AnswerKind, readonly AnsweredFinding[]>>
  /** Answers to what is no longer there. */
  readonly lapsed: readonly Answer[]
  /** How many there are in each stage, whatever the filter. */
  readonly counts: Readonly<Record<Stage | 'returned', number>>
  /** The groups that have a finding, whatever the filter; in order of name. */
  readonly groups: readonly RuleGroup[]
}

const NO_FILTER: ConversationFilter = {}

/**
 * The conversation about a map.
 *
 * @param findings of `analyse`, in its order
 * @param today the day of the reader, ISO date
 */
export function conversationOf(
  map: StoryTables & Pick<ChainMap, 'answers'>,
  findings: readonly Finding[],
  today: string,
  filter: ConversationFilter = NO_FILTER,
): Conversation {
  const { items, lapsed } = answerFindings(findings, map.answers, today)
  const passes = passerOf(filter)
  const open: AnsweredFinding[] = []
  const answered = byAnswer((): AnsweredFinding[] => [])
  const counts: Record<Stage | 'returned', number> = {
    ...byAnswer(() => 0),
    open: 0,
    returned: 0,
    lapsed: lapsed.length,
  }
  const groups = new Set<RuleGroup>()
  for (const item of items) {
    const stage = stageOf(item)
    counts[stage]++
    if (item.state.kind === 'returned') counts.returned++
    groups.add(item.finding.group)
    if (!passes(item)) continue
    if (stage === 'open') open.push(item)
    else answered[stage].push(item)
  }
  return {
    stories: storiesOf(map, open),
    answered,
    lapsed: showsLapsed(filter) ? lapsed : [],
    counts,
    groups: [...groups].sort(),
  }
}

/** The stage a finding is in. */
export function stageOf({ state }: Pick<AnsweredFinding, 'state'>): Exclude<Stage, 'lapsed'> {
  return state.kind === 'answered' ? state.answer.answer : 'open'
}

function byAnswer<T>(make: (answer: AnswerKind) => T): Record<AnswerKind, T> {
  return Object.fromEntries(ANSWERS.map((answer) => [answer, make(answer)])) as Record<AnswerKind, T>
}

function passerOf({ group, weight, stage }: ConversationFilter): (item: AnsweredFinding) => boolean {
  return (item) =>
    (group === undefined || item.finding.group === group) &&
    (weight === undefined || weightOf(item.finding) === weight) &&
    (stage === undefined || (stage === 'returned' ? item.state.kind === 'returned' : stageOf(item) === stage))
}

/** Of an answer whose finding is gone neither group nor weight is known. */
function showsLapsed({ group, weight, stage }: ConversationFilter): boolean {
  return group === undefined && weight === undefined && (stage === undefined || stage === 'lapsed')
}

/** One heading on paper with what stands under it. */
export interface PrintedSection {
  readonly stage: Stage
  readonly items: readonly AnsweredFinding[]
  /** Only under `lapsed`. */
  readonly answers: readonly Answer[]
}

/** The conversation in the order of paper: story by story what is open, then what was answered; empty parts are left out. */
export function printingOrder({ stories, answered, lapsed }: Conversation): PrintedSection[] {
  return STAGES.map((stage): PrintedSection => {
    if (stage === 'open') return { stage, items: stories.flatMap(({ items }) => items), answers: [] }
    if (stage === 'lapsed') return { stage, items: [], answers: lapsed }
    return { stage, items: answered[stage], answers: [] }
  }).filter(({ items, answers }) => items.length + answers.length > 0)
}
