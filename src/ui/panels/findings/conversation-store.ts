import { create } from 'zustand'
import type { ConversationFilter, Stage } from '../../../graph/conversation/conversation'
import type { Id } from '../../../model/id'
import { ANSWERS, type AnswerKind } from '../../../model/vocabulary'
import { dropText, keepText, type OpenText, useOpenTexts } from '../../base/drafts/open-texts'
import { useDocument } from '../../base/state/document-store'

// Session state: how the list of findings is looked at, and the answer that is being written. Begins anew with every map.

/** At first the stories that matter most; the rest is a click away. */
export const FIRST = 10

/** An answer that is not recorded yet. All text fields are what stands in the form. */
export interface AnswerDraft {
  /** Key of the finding. */
  readonly finding: string
  readonly answer: AnswerKind
  readonly reason: string
  readonly takenUpBy: string
  readonly by: string
  readonly date: string
  readonly until: string
  /** The answer that is changed; absent makes a new one. */
  readonly changes?: Id | undefined
  /** Whether the user wrote anything in it: then it is kept until it is recorded or cancelled. */
  readonly isTyped?: boolean
  /** Kept, while its form is not on screen. */
  readonly isFolded?: boolean
}

/** A part of the list that folds: what was answered in one way, the open questions, the upkeep of the map. */
export type ListSection = Stage | 'questions' | 'upkeep'

interface ConversationState {
  readonly filter: ConversationFilter
  readonly filterOpen: boolean
  /** How many stories are shown. */
  readonly limit: number
  readonly openSections: readonly ListSection[]
  /** Answers that are being written, by finding. */
  readonly drafts: Readonly<Record<string, AnswerDraft>>
  /** The finding that Tab reaches; null is the first. */
  readonly current: string | null
  /** Who spoke last: often the same function speaks again. */
  readonly lastBy: string
  readonly printing: boolean
}

/** What the text of an answer is kept under beside the map, before the key of its finding. */
const KEPT_UNDER = 'answer/'

const START: ConversationState = {
  filter: {},
  filterOpen: false,
  limit: FIRST,
  openSections: [],
  drafts: {},
  current: null,
  lastBy: '',
  printing: false,
}

export const useConversationView = create<ConversationState>(start)

useDocument.subscribe((state, before) => {
  if (state.map?.id !== before.map?.id) useConversationView.setState(start())
})

/** At first, with the answers that an earlier session left half-written. */
function start(): ConversationState {
  const left = [...useOpenTexts.getState().recovered.values()].filter(({ key }) => key.startsWith(KEPT_UNDER))
  const drafts = left.flatMap((open) => draftOf(open) ?? [])
  const byFinding = Object.fromEntries(drafts.map((draft) => [draft.finding, draft]))
  return { ...START, drafts: byFinding, current: drafts.at(-1)?.finding ?? null }
}

/** Keeps what stands in the form of an answer beside the map. @param label what the form is called */
export function keepDraft(
  { finding, reason, changes, answer, takenUpBy, by, date, until }: AnswerDraft,
  label: string,
): void {
  const form = { finding, answer, reason, takenUpBy, by, date, until, ...(changes !== undefined && { changes }) }
  const text = [reason, takenUpBy, by].find((said) => said !== '') ?? ''
  keepText({ key: KEPT_UNDER + finding, label, before: '', form }, text)
}

function draftOf({ form = {} }: OpenText): AnswerDraft | undefined {
  const { finding, answer, reason = '', takenUpBy = '', by = '', date = '', until = '', changes } = form
  const kind = ANSWERS.find((one) => one === answer)
  if (finding === undefined || !kind) return undefined
  return { finding, answer: kind, reason, takenUpBy, by, date, until, changes, isTyped: true }
}

/** Changes parts of how the list is looked at. */
export function setConversationView(changes: Partial<ConversationState>): void {
  useConversationView.setState(changes)
}

/** Opens the form of an answer. What was typed for other findings is kept; forms nobody wrote in go. */
export function openDraft(draft: AnswerDraft): void {
  useConversationView.setState(({ drafts }) => ({
    drafts: {
      ...Object.fromEntries(Object.entries(drafts).filter(([, { isTyped }]) => isTyped)),
      [draft.finding]: { ...draft, isFolded: false },
    },
    current: draft.finding,
  }))
}

/** Changes what stands in the form of an answer. */
export function editDraft(finding: string, changes: Partial<AnswerDraft>): void {
  useConversationView.setState(({ drafts }) => {
    const draft = drafts[finding]
    return draft ? { drafts: { ...drafts, [finding]: { ...draft, ...changes, isTyped: true } } } : {}
  })
}

/** Takes a form off the screen. What was typed in it is there when it opens again. */
export function foldDraft(draft: AnswerDraft): void {
  if (!draft.isTyped) dropDraft(draft.finding)
  else
    useConversationView.setState(({ drafts }) => ({
      drafts: { ...drafts, [draft.finding]: { ...draft, isFolded: true } },
    }))
}

/** Takes a form off the screen with what was typed in it. */
export function dropDraft(finding: string): void {
  dropText(KEPT_UNDER + finding)
  useConversationView.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== finding)),
  }))
}

/** Opens a section of answered findings, when it is not. */
export function openSection(stage: ListSection): void {
  if (!useConversationView.getState().openSections.includes(stage)) toggleSection(stage)
}

/** Opens or folds a section of answered findings. */
export function toggleSection(stage: ListSection): void {
  useConversationView.setState(({ openSections }) => ({
    openSections: openSections.includes(stage)
      ? openSections.filter((other) => other !== stage)
      : [...openSections, stage],
  }))
}
