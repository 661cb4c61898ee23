import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Answer } from '../../model/schema/findings-and-views'
import type { Decision, Session } from '../../model/schema/session'
import type { AnswerKind } from '../../model/vocabulary'
import { compareText } from '../indexing'
import { sessionsOf } from './sessions'

/** What somebody does: an action of its own, or what the room answered to a finding. */
export interface AgreedAction {
  readonly id: Id
  readonly collection: 'actions' | 'answers'
  /** Absent: an answer that says only that something has to happen. */
  readonly text: string | undefined
  /** The key of the finding it answers. */
  readonly finding: string | undefined
  readonly takenUpBy: string | undefined
  /** ISO date. */
  readonly due: string | undefined
  readonly state: 'open' | 'done' | 'dropped'
}

/** What was answered to findings besides actions. */
export type OtherAnswer = Exclude<AnswerKind, 'action'>

/** What the room agreed on. */
export interface Agreed {
  /** Open ones first, by their day; those without a day after those with one; else in the order of the map. */
  readonly actions: readonly AgreedAction[]
  /** In the order the group chose. */
  readonly decisions: readonly Decision[]
  /** The newest first; kinds that were not given are not there. */
  readonly answers: readonly { readonly kind: OtherAnswer; readonly list: readonly Answer[] }[]
}

const OTHERS: readonly OtherAnswer[] = ['deliberate', 'find-out', 'incorrect', 'elsewhere']

/**
 * What was agreed on a map, or in one of its sessions. Of several answers to one finding the newest counts: what was said
 * before it holds no longer. A session holds what names it, and the answers given from its day to the day it ended.
 */
export function agreedOf(map: ChainMap, session?: Session): Agreed {
  const answers = newestAnswers(map).filter(({ date }) => !session || isDuring(date, session))
  const ofSession = (one: { readonly session?: Id | null | undefined }) => !session || one.session === session.id
  const actions: AgreedAction[] = [
    ...Object.values(map.actions)
      .filter(ofSession)
      .map(
        ({ id, text, takenUpBy, due, state }): AgreedAction => ({
          id,
          collection: 'actions',
          text,
          finding: undefined,
          takenUpBy: takenUpBy ?? undefined,
          due: due ?? undefined,
          state,
        }),
      ),
    ...answers
      .filter(({ answer }) => answer === 'action')
      .map(
        ({ id, reason, finding, takenUpBy, until, doneOn }): AgreedAction => ({
          id,
          collection: 'answers',
          text: reason,
          finding,
          takenUpBy,
          due: until,
          state: doneOn === undefined ? 'open' : 'done',
        }),
      ),
  ]
  return {
    actions: actions.sort(byUrgency),
    decisions: map.decisionOrder.flatMap((id) => map.decisions[id] ?? []).filter(ofSession),
    answers: OTHERS.flatMap((kind) => {
      const list = answers.filter(({ answer }) => answer === kind)
      return list.length > 0 ? [{ kind, list }] : []
    }),
  }
}

/** How much was agreed, actions that are done and decisions that were refused included. */
export function countAgreed({ actions, decisions, answers }: Agreed): number {
  return actions.length + decisions.length + answers.reduce((sum, { list }) => sum + list.length, 0)
}

/** What was said last of each finding, the newest first: what was said before it holds no longer. */
export function newestAnswers({ answers }: Pick<ChainMap, 'answers'>): readonly Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of Object.values(answers)) {
    const known = newest.get(answer.finding)
    if (!known || compareText(known.date, answer.date) < 0 || (known.date === answer.date && known.id < answer.id))
      newest.set(answer.finding, answer)
  }
  return [...newest.values()].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
}

/** How what was agreed before stands. */
export interface LastTime {
  /** The day of the newest session. */
  readonly date: string
  readonly open: number
  /** How many of the open actions should have been done by now. */
  readonly late: number
  readonly done: number
  readonly requested: number
  readonly taken: number
  /** Answers that are no actions. */
  readonly answers: number
}

/**
 * How what was agreed stands when the newest session was on an earlier day; undefined when there was none, when the group is
 * together today, or when nothing was agreed.
 */
export function fromLastTime(map: ChainMap, today: string): LastTime | undefined {
  const [newest] = sessionsOf(map)
  const agreed = agreedOf(map)
  if (!newest || newest.date >= today || countAgreed(agreed) === 0) return undefined
  const { actions, decisions, answers } = agreed
  const open = actions.filter(({ state }) => state === 'open')
  return {
    date: newest.date,
    open: open.length,
    late: open.filter(({ due }) => due !== undefined && due < today).length,
    done: actions.filter(({ state }) => state === 'done').length,
    requested: decisions.filter(({ state }) => state === 'requested').length,
    taken: decisions.filter(({ state }) => state === 'taken').length,
    answers: answers.reduce((sum, { list }) => sum + list.length, 0),
  }
}

function isDuring(date: string, { date: begun, endedOn }: Session): boolean {
  return date >= begun && (endedOn === undefined || date <= endedOn)
}

const RANK = { open: 0, done: 1, dropped: 2 } as const

function byUrgency(a: AgreedAction, b: AgreedAction): number {
  const later = '9999-12-31'
  return RANK[a.state] - RANK[b.state] || compareText(a.due ?? later, b.due ?? later)
}
