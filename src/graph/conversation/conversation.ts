import type { ChainMap } from '../../model/chain-map'
import type { Answer } from '../../model/schema/findings-and-views'
import { ANSWERS, type AnswerKind, LENSES, type Lens } from '../../model/vocabulary'
import type { Finding, RuleGroup } from '../finding'
import { DOUBTS, doubtOf } from '../honesty'
import { LENS_OF_GROUP, speechOf } from '../speech'
import { type AnsweredFinding, answerFindings } from './answer-state'
import { countStories, type Story, type StoryTables, storiesOf } from './stories'
import { WEIGHTS, type Weight, weightOf } from './weight'

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

/** How many findings each choice lets through, beside what is chosen in the other parts of the filter. */
interface ChoiceCounts {
  readonly stage: Readonly<Record<Stage | 'returned', number>>
  /** Every group that has a finding, whatever the filter. */
  readonly group: ReadonlyMap<RuleGroup, number>
  readonly weight: Readonly<Record<Weight, number>>
}

/** A field nobody looked at yet, and the lens in which it is asked; undefined when it is about the map as a whole. */
interface OpenQuestion {
  readonly lens: Lens | undefined
  readonly item: AnsweredFinding
}

/** The findings of a map as a conversation. */
export interface Conversation {
  /** The signals that ask for attention, the story that matters most first. */
  readonly stories: readonly Story<AnsweredFinding>[]
  /** What nobody looked at yet, in the order of the lenses; not counted among the signals. */
  readonly questions: readonly OpenQuestion[]
  /** What is to be done for the map itself; not counted among the signals. */
  readonly upkeep: readonly AnsweredFinding[]
  /** What was answered, by answer, in the order of the analysis. */
  readonly answered: Readonly<Record<AnswerKind, readonly AnsweredFinding[]>>
  /** Answers to what is no longer there. */
  readonly lapsed: readonly Answer[]
  /** How many there are in each stage, whatever the filter. */
  readonly counts: Readonly<Record<Stage | 'returned', number>>
  /** How many stories the open findings make, whatever the filter. */
  readonly subjects: number
  readonly choices: ChoiceCounts
  /** The findings that keep all others from being high, whatever the filter; the weightiest reason first. */
  readonly doubts: readonly Finding[]
}

const NO_FILTER: ConversationFilter = {}

const LENSES_AND_NONE: readonly (Lens | undefined)[] = [...LENSES, undefined]

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
  const questions: OpenQuestion[] = []
  const upkeep: AnsweredFinding[] = []
  const open: AnsweredFinding[] = []
  const shown: AnsweredFinding[] = []
  const answered = byAnswer((): AnsweredFinding[] => [])
  const counts: Record<Stage | 'returned', number> = { ...noneInAnyStage(), lapsed: lapsed.length }
  const choices = choiceCounter(filter)
  for (const item of items) {
    const stage = stageOf(item)
    const speech = speechOf(item.finding)
    if (stage === 'open' && speech !== 'signal') {
      if (speech === 'upkeep') upkeep.push(item)
      else questions.push({ lens: LENS_OF_GROUP[item.finding.group], item })
      continue
    }
    counts[stage]++
    if (item.state.kind === 'returned') counts.returned++
    if (stage === 'open') open.push(item)
    if (!choices.add(item)) continue
    if (stage === 'open') shown.push(item)
    else answered[stage].push(item)
  }
  const stories = storiesOf(map, shown)
  return {
    stories,
    questions: LENSES_AND_NONE.flatMap((lens) => questions.filter((question) => question.lens === lens)),
    upkeep,
    answered,
    lapsed: showsLapsed(filter) ? lapsed : [],
    counts,
    subjects: shown.length === open.length ? stories.length : countStories(map, open),
    choices: choices.counts(showsLapsed({ ...filter, stage: undefined }) ? lapsed.length : 0),
    doubts: doubtsOf(findings),
  }
}

function noneInAnyStage(): Record<Stage | 'returned', number> {
  return { ...byAnswer(() => 0), open: 0, returned: 0, lapsed: 0 }
}

function doubtsOf(findings: readonly Finding[]): Finding[] {
  return DOUBTS.flatMap((reason) => findings.filter((finding) => doubtOf(finding) === reason))
}

/** The stage a finding is in. */
function stageOf({ state }: Pick<AnsweredFinding, 'state'>): Exclude<Stage, 'lapsed'> {
  return state.kind === 'answered' ? state.answer.answer : 'open'
}

function byAnswer<T>(make: (answer: AnswerKind) => T): Record<AnswerKind, T> {
  return Object.fromEntries(ANSWERS.map((answer) => [answer, make(answer)])) as Record<AnswerKind, T>
}

/** Counts per choice what passes the other parts of the filter; `add` says whether an item passes all of it. */
function choiceCounter({ group, weight, stage }: ConversationFilter) {
  const stages = noneInAnyStage()
  const groups = new Map<RuleGroup, number>()
  const weights = Object.fromEntries(WEIGHTS.map((one) => [one, 0])) as Record<Weight, number>
  return {
    add(item: AnsweredFinding): boolean {
      const own = { group: item.finding.group, weight: weightOf(item.finding), stage: stageOf(item) }
      const isReturned = item.state.kind === 'returned'
      const fitsGroup = group === undefined || own.group === group
      const fitsWeight = weight === undefined || own.weight === weight
      const fitsStage = stage === undefined || (stage === 'returned' ? isReturned : own.stage === stage)
      if (fitsGroup && fitsWeight) {
        stages[own.stage]++
        if (isReturned) stages.returned++
      }
      groups.set(own.group, (groups.get(own.group) ?? 0) + (fitsWeight && fitsStage ? 1 : 0))
      if (fitsGroup && fitsStage) weights[own.weight]++
      return fitsGroup && fitsWeight && fitsStage
    },
    counts: (lapsed: number): ChoiceCounts => ({
      stage: { ...stages, lapsed },
      group: groups,
      weight: weights,
    }),
  }
}

/** Of an answer whose finding is gone neither group nor weight is known. */
function showsLapsed({ group, weight, stage }: ConversationFilter): boolean {
  return group === undefined && weight === undefined && (stage === undefined || stage === 'lapsed')
}

/** The signals that ask for attention, one after the other in the order in which a group takes them up. */
export function openSignals({ stories }: Pick<Conversation, 'stories'>): readonly AnsweredFinding[] {
  return stories.flatMap(({ items }) => items)
}

/** One heading on paper with what stands under it. */
interface PrintedSection {
  readonly stage: Stage
  readonly items: readonly AnsweredFinding[]
  /** Only under `lapsed`. */
  readonly answers: readonly Answer[]
}

/** The conversation in the order of paper: story by story what is open, then what was answered; empty parts are left out. */
export function printingOrder({ stories, answered, lapsed }: Conversation): PrintedSection[] {
  return STAGES.map((stage): PrintedSection => {
    if (stage === 'open') return { stage, items: openSignals({ stories }), answers: [] }
    if (stage === 'lapsed') return { stage, items: [], answers: lapsed }
    return { stage, items: answered[stage], answers: [] }
  }).filter(({ items, answers }) => items.length + answers.length > 0)
}
