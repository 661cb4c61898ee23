import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { takeFirstVisit } from '../../base/drafts/first-visit'
import {
  dropKnown,
  dropText,
  isLatestRecovered,
  keepText,
  onFinish,
  takeRecovered,
  textLeft,
} from '../../base/drafts/open-texts'
import { joined, useDocument } from '../../base/state/document-store'
import { useDraftScope } from './draft-scope'

/** After so long without a letter, what stands in a field becomes part of the map, in ms. */
export const REST_MS = 2_000

interface Draft {
  /** What stands in the field now. */
  readonly text: string
  /** Why the last attempt was refused, in the user's language. */
  readonly error: string | undefined
  /** Whether the field should take the keyboard: it was being typed in when the page went. */
  readonly wantsFocus: boolean
  readonly change: (text: string) => void
  /** Commits what was typed; what is refused stays in the field. @returns false when it was */
  readonly commit: () => boolean
  /** The field was left: commits, but not what an earlier session left and nobody has touched since. */
  readonly leave: () => void
  /** A key was pressed in the field: what stands there is meant, also when it is from an earlier session. */
  readonly touch: () => void
  /** Drops what was typed, also what was committed meanwhile. Returns false when there was nothing to drop. */
  readonly restore: () => boolean
}

interface DraftOptions {
  /** What the field is called; with the scope it stands in (see DraftScope) it tells the field from all others. */
  readonly label: string
  /** False drops what is half-typed when the field disappears. */
  readonly commitsOnLeave?: boolean
  /** False where a text that is taken makes something new, or is only half of what is meant. */
  readonly commitsAtRest?: boolean
  /** Whether the text is all of what is meant; default always. */
  readonly isComplete?: () => boolean
}

let visits = 0

function nextVisit(): string {
  visits += 1
  return `typed:${visits}`
}

/**
 * Text that is being typed and not yet committed. It is kept beside the map at once, and committed when it is entered,
 * when the field is left or disappears (another selection, another tab), when the page may go, and after two seconds of
 * rest; all that is typed in one visit to a field is one undo step. When another map is open by then, nothing is
 * committed: it was typed for the former one.
 *
 * @param value the committed text
 * @param onCommit gets the trimmed text; returns the refusal in words, or undefined
 */
export function useDraft(value: string, onCommit: (text: string) => string | undefined, options: DraftOptions): Draft {
  const scope = useDraftScope()
  const key = scope.path + options.label
  const [left] = useState(() => textLeft(key, value))
  const [wantsFocus] = useState(() => left !== undefined && isLatestRecovered(left))
  const [draft, setDraft] = useState(left?.text)
  const [error, setError] = useState<string>()
  const latest = useRef({ draft, value, onCommit, options, key, isRefused: false })
  const typedFor = useRef<Id | undefined>(left && openMapId())
  /** Whether a key was pressed in this field, or nothing was left in it by an earlier session. */
  const isMeant = useRef(left === undefined)
  /** One visit to the field: the key of its undo step, and what stood there before. */
  const visit = useRef<{ readonly key: string; readonly before: string }>(undefined)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Set when what stands in the field has been committed meanwhile, with the value it became once that is known. */
  const settled = useRef<{ value?: string }>(undefined)

  useEffect(() => {
    const { draft: typed, isRefused } = latest.current
    latest.current = { draft: typed, value, onCommit, options, key, isRefused }
  })

  useEffect(() => {
    if (!settled.current) return
    if (settled.current.value === undefined) settled.current.value = value
    else if (settled.current.value !== value) {
      // It was taken back or changed from elsewhere: leaving the field must not put it there again.
      settled.current = undefined
      latest.current.draft = undefined
      setDraft(undefined)
    }
  }, [value])

  const send = (text: string): string | undefined => {
    const current = visit.current ?? { key: takeFirstVisit(scope.path) ?? nextVisit(), before: latest.current.value }
    visit.current = current
    return joined(current.key, () => latest.current.onCommit(text))
  }

  /** Commits without taking the text out of the field: whoever goes on typing there is not disturbed. */
  const settle = () => {
    clearTimeout(rest.current)
    const { draft: typed, value: known, options: asked, key: own, isRefused } = latest.current
    // What was refused when it was entered is not tried again behind the user's back: it stays kept as it stands.
    if (typed === undefined || isRefused || typedFor.current !== openMapId() || asked.isComplete?.() === false) return
    const isKnown = typed.trim() === known
    if (!isKnown && send(typed.trim()) !== undefined) return
    settled.current = isKnown ? { value: known } : {}
    dropText(own)
  }

  const keep = (text: string | undefined, fault: string | undefined) => {
    latest.current.draft = text
    latest.current.isRefused = fault !== undefined
    settled.current = undefined
    setDraft(text)
    setError(fault)
  }

  const commit = () => {
    clearTimeout(rest.current)
    const { draft: typed, value: known, key: own } = latest.current
    if (typed === undefined) return true
    const fault = typed.trim() === known ? undefined : send(typed.trim())
    keep(fault === undefined ? undefined : typed, fault)
    if (fault !== undefined) return false
    visit.current = undefined
    dropText(own)
    return true
  }

  /** What an earlier session left must not make something new because the keyboard happened to go elsewhere. */
  const isFound = () => !isMeant.current && latest.current.options.commitsAtRest === false

  const actions = useRef({ settle, commit, isFound })
  useEffect(() => {
    actions.current = { settle, commit, isFound }
  })

  useEffect(() => {
    if (left) takeRecovered(left)
    else dropKnown(latest.current.key, latest.current.value)
  }, [left])

  useEffect(() => {
    const stop = onFinish(() => {
      const { options: asked } = latest.current
      if (asked.commitsOnLeave === false || asked.isComplete?.() === false || actions.current.isFound()) return
      if (asked.commitsAtRest === false) actions.current.commit()
      else actions.current.settle()
    })
    return () => {
      stop()
      clearTimeout(rest.current)
      if (actions.current.isFound()) return
      if (latest.current.options.commitsOnLeave !== false) actions.current.settle()
      else dropText(latest.current.key)
      latest.current.draft = undefined
    }
  }, [])

  return {
    text: draft ?? value,
    error,
    wantsFocus,
    commit,
    leave: () => {
      if (!isFound()) commit()
    },
    touch: () => {
      isMeant.current = true
    },
    change: (text) => {
      isMeant.current = true
      typedFor.current = openMapId()
      keep(text, undefined)
      if (text === value) dropText(key)
      else keepText({ key, label: options.label, before: value }, text)
      clearTimeout(rest.current)
      if (scope.commitsAtRest && options.commitsAtRest !== false) {
        rest.current = setTimeout(() => actions.current.settle(), REST_MS)
      }
    },
    restore: () => {
      clearTimeout(rest.current)
      const { draft: typed, value: known, key: own } = latest.current
      const before = visit.current?.before ?? known
      if (before !== known) send(before)
      visit.current = undefined
      keep(undefined, undefined)
      dropText(own)
      return (typed !== undefined && typed !== known) || before !== known
    },
  }
}

/** Puts the cursor behind the last letter of a field that has just got the keyboard back: there one goes on. */
export function useCursorAtEnd(wantsFocus: boolean): void {
  useEffect(() => {
    const field = document.activeElement
    if (!wantsFocus || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    field.setSelectionRange(field.value.length, field.value.length)
  }, [wantsFocus])
}

function openMapId(): Id | undefined {
  return useDocument.getState().map?.id
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** The keys and the blur that end a draft: Enter (Ctrl+Enter in a longer text) and leaving commit, Esc restores. */
export function draftKeys(draft: Draft, isLong = false) {
  return {
    onBlur: (_event: FocusEvent<Field>) => draft.leave(),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      draft.touch()
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
