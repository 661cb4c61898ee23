import { type RefObject, useEffect } from 'react'
import { answersFor } from '../../../graph/conversation/answer-state'
import type { AnswerKind } from '../../../model/vocabulary'
import { textsOf } from '../../../text/texts'
import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import { useFindings } from '../../base/state/findings-store'
import { announce, useSession } from '../../base/state/session-store'
import { setConversationView } from './conversation-store'
import { changeAnswer, startAnswer } from './give-answer'
import { leaveFinding, showFinding } from './show-finding'
import { currentConversation } from './use-conversation'

/** The letter that gives each answer while the focus is in the list; the same in both languages. */
export const ANSWER_KEYS: Readonly<Record<AnswerKind, string>> = {
  action: 'a',
  deliberate: 'b',
  'find-out': 'u',
  incorrect: 'n',
  elsewhere: 'e',
}

/** The buttons that stand for findings, in the order of the screen. */
function heads(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.findings .finding-head')]
}

function headOf(finding: string): HTMLElement | undefined {
  return heads().find((head) => head.dataset.finding === finding)
}

/** Puts the focus on a finding of the list once it is there, else on its answers below the map, else on the map. */
export function focusHead(finding: string): void {
  focusLater(() => {
    const head = headOf(finding) ?? document.querySelector<HTMLElement>('.asked-finding button')
    if (head) head.focus()
    else focusMap()
  })
}

/** Puts the focus on what can be pressed in this entry of a list, once it is there: the button that showed it goes. */
export function focusPlace(list: RefObject<HTMLElement | null>, place: number): void {
  focusLater(() => list.current?.children[place]?.querySelector('button')?.focus())
}

/**
 * Remembers where a finding stands in the list.
 *
 * @returns a function that puts the focus on what stands there by then: the next finding, when this one has gone
 */
export function keepPlace(finding: string): () => void {
  const place = heads().findIndex((head) => head.dataset.finding === finding)
  return () =>
    focusLater(() => {
      const left = heads()
      const next = left[Math.min(Math.max(place, 0), left.length - 1)]
      if (next) next.focus()
      else focusMap()
    })
}

/** The list by keyboard: arrows walk, letters answer, Escape lets go. Enter and Space are the buttons' own. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (handle(event)) event.preventDefault()
    }
    const onFocus = ({ target }: FocusEvent) => {
      const finding = target instanceof HTMLElement ? target.dataset.finding : undefined
      if (finding !== undefined) setConversationView({ current: finding })
    }
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('focusin', onFocus)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('focusin', onFocus)
    }
  }, [list])
}

const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

function handle(event: KeyboardEvent): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false
  // A form has its own keys.
  if (target.closest('.answer-form')) return false
  const finding = target.closest<HTMLElement>('[data-finding-key]')?.dataset.findingKey
  if (event.key === 'Escape') return letGo(finding)
  if (finding === undefined) return false
  const step = STEPS[event.key]
  if (step) {
    const all = heads()
    const place = all.findIndex((head) => head.dataset.finding === finding)
    all[step(place, all.length)]?.focus()
    return true
  }
  return useSession.getState().singleKeys && !event.shiftKey && answerBy(event.key, finding)
}

/** Answers a finding by the letter of an answer, where the focus is beside its answers and not in a form. */
export function answerByKey(event: KeyboardEvent, finding: string): void {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.shiftKey || target.closest('.answer-form') || !useSession.getState().singleKeys) return
  if (answerBy(key, finding)) event.preventDefault()
}

/** Lets go of the finding that is shown; when there is none, of the list. */
function letGo(finding: string | undefined): boolean {
  if (useSession.getState().shownFinding === null) {
    focusMap()
    return true
  }
  leaveFinding()
  announce(textsOf(useSession.getState().language).conversation.said.letGo)
  if (finding !== undefined) focusHead(finding)
  return true
}

function answerBy(key: string, finding: string): boolean {
  const answer = (Object.keys(ANSWER_KEYS) as AnswerKind[]).find((kind) => ANSWER_KEYS[kind] === key)
  const found = useFindings.getState().findings.find((candidate) => candidate.key === finding)
  if (!answer || !found || !answersFor(found).includes(answer)) return false
  const given = Object.values(currentConversation()?.answered ?? {})
    .flat()
    .find((item) => item.finding.key === finding)
  if (given?.state.kind === 'answered') {
    showFinding(found)
    changeAnswer(found, { ...given.state.answer, answer })
  } else startAnswer(found, answer)
  return true
}
