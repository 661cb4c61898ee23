import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

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
 * another tab) is committed after all.
 *
 * @param value the committed text
 * @param onCommit gets the trimmed text; returns the refusal in words, or undefined
 */
export function useDraft(value: string, onCommit: (text: string) => string | undefined): Draft {
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  const latest = useRef({ draft, value, onCommit })

  useEffect(() => {
    latest.current = { draft, value, onCommit }
  })

  useEffect(
    () => () => {
      const { draft: typed, value: known, onCommit: send } = latest.current
      latest.current.draft = undefined
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
    change: (text) => keep(text, undefined),
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

type Field = HTMLInputElement | HTMLTextAreaElement

/** The keys and the blur that end a draft: Enter (Ctrl+Enter in a longer text) and leaving commit, Esc restores. */
export function draftKeys(draft: Draft, isLong = false) {
  return {
    onBlur: (_event: FocusEvent<Field>) => draft.commit(),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) draft.commit()
      if (event.key === 'Escape' && draft.restore()) {
        event.stopPropagation()
        event.preventDefault()
      }
    },
  }
}
