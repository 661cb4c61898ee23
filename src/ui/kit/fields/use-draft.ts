import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'

export interface Draft {
  /** What stands in the field now. */
  readonly text: string
  /** Why the last attempt was refused, in the user's language. */
  readonly error: string | undefined
  readonly change: (text: string) => void
  /** Commits what was typed; what is refused stays in the field. */
  readonly commit: () => void
  /** Drops what was typed. Returns false when there was nothing to drop. */
  readonly restore: () => boolean
}

/**
 * Text that is being typed and not yet committed. What is half-typed when the field disappears (another selection,
 * another tab) is committed after all, unless another map is open by then: it was typed for the former one.
 *
 * @param value the committed text
 * @param onCommit gets the trimmed text; returns the refusal in words, or undefined
 * @param options.commitsOnLeave false drops what is half-typed when the field disappears
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => string | undefined,
  { commitsOnLeave = true }: { readonly commitsOnLeave?: boolean } = {},
): Draft {
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  const latest = useRef({ draft, value, onCommit, commitsOnLeave })
  const typedFor = useRef<Id>(undefined)

  useEffect(() => {
    latest.current = { draft, value, onCommit, commitsOnLeave }
  })

  useEffect(
    () => () => {
      const { draft: typed, value: known, onCommit: send, commitsOnLeave: commits } = latest.current
      latest.current.draft = undefined
      if (!commits || typedFor.current !== openMapId()) return
      if (typed !== undefined && typed.trim() !== known) send(typed.trim())
    },
    [],
  )

  const keep = (text: string | undefined, fault: string | undefined) => {
    latest.current.draft = text
    setDraft(text)
    setError(fault)
  }
  return {
    text: draft ?? value,
    error,
    change: (text) => {
      typedFor.current = openMapId()
      keep(text, undefined)
    },
    commit: () => {
      const typed = latest.current.draft
      if (typed === undefined) return
      const fault = typed.trim() === value ? undefined : onCommit(typed.trim())
      keep(fault === undefined ? undefined : typed, fault)
    },
    restore: () => {
      const typed = latest.current.draft
      keep(undefined, undefined)
      return typed !== undefined && typed !== value
    },
  }
}

function openMapId(): Id | undefined {
  return useDocument.getState().map?.id
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** The keys and the blur that end a draft: Enter (Ctrl+Enter in a longer text) and leaving commit, Esc restores. */
export function draftKeys(draft: Draft, isLong = false) {
  return {
    onBlur: (_event: FocusEvent<Field>) => draft.commit(),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
        // Where a line wraps, Enter would begin a new one.
        if (event.currentTarget.tagName === 'TEXTAREA') event.preventDefault()
        draft.commit()
      }
      if (event.key === 'Escape' && draft.restore()) {
        event.stopPropagation()
        event.preventDefault()
      }
    },
  }
}
