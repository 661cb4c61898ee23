import { create } from 'zustand'
import type { ConversationFilter, Stage } from '../../graph/conversation/conversation'
import type { Id } from '../../model/id'
import type { AnswerKind } from '../../model/vocabulary'
import { useDocument } from '../state/document-store'

// Session state: how the list of findings is looked at, and the answer that is being written. Begins anew with every map.

/** At first the stories that matter most; the rest is a click away. */
export const FIRST = 10

/** An answer that is not recorded yet. All fields are what stands in the form. */
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
}

export interface ConversationState {
  readonly filter: ConversationFilter
  readonly filterOpen: boolean
  /** How many stories are shown. */
  readonly limit: number
  readonly openSections: readonly Stage[]
  readonly draft: AnswerDraft | null
  /** The finding that Tab reaches; null is the first. */
  readonly current: string | null
  /** Who spoke last: often the same function speaks again. */
  readonly lastBy: string
  readonly printing: boolean
}

const START: ConversationState = {
  filter: {},
  filterOpen: false,
  limit: FIRST,
  openSections: [],
  draft: null,
  current: null,
  lastBy: '',
  printing: false,
}

export const useConversationView = create<ConversationState>(() => START)

useDocument.subscribe((state, before) => {
  if (state.map?.id !== before.map?.id) useConversationView.setState(START)
})

/** Changes parts of how the list is looked at. */
export function setConversationView(changes: Partial<ConversationState>): void {
  useConversationView.setState(changes)
}

/** Changes what stands in the form of an answer. */
export function editDraft(changes: Partial<AnswerDraft>): void {
  useConversationView.setState(({ draft }) => (draft ? { draft: { ...draft, ...changes } } : {}))
}

/** Opens a section of answered findings, when it is not. */
export function openSection(stage: Stage): void {
  if (!useConversationView.getState().openSections.includes(stage)) toggleSection(stage)
}

/** Opens or folds a section of answered findings. */
export function toggleSection(stage: Stage): void {
  useConversationView.setState(({ openSections }) => ({
    openSections: openSections.includes(stage)
      ? openSections.filter((other) => other !== stage)
      : [...openSections, stage],
  }))
}
