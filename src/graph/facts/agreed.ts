import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Answer } from '../../model/schema/findings-and-views'
import type { Decision, Session } from '../../model/schema/session'
import type { AnswerKind } from '../../model/vocabulary'
import { compareText } from '../indexing'

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
function newestAnswers({ answers }: Pick<ChainMap, 'answers'>): readonly Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of Object.values(answers)) {
    const known = newest.get(answer.finding)
    if (!known || compareText(known.date, answer.date) < 0 || (known.date === answer.date && known.id < answer.id))
      newest.set(answer.finding, answer)
  }
  return [...newest.values()].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
}

function isDuring(date: string, { date: begun, endedOn }: Session): boolean {
  return date >= begun && (endedOn === undefined || date <= endedOn)
}

const RANK = { open: 0, done: 1, dropped: 2 } as const

function byUrgency(a: AgreedAction, b: AgreedAction): number {
  const later = '9999-12-31'
  return RANK[a.state] - RANK[b.state] || compareText(a.due ?? later, b.due ?? later)
}
