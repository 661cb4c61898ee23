import { useEffect, useId, useRef } from 'react'
import { endDraft } from '../../base/go-to/close-draft'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

interface HalfMadeQuestionProps {
  /** Puts what stands there on the map; returns false when it could not. Absent where too little is filled in for that. */
  readonly onKeep: (() => boolean) | undefined
  readonly onDrop: () => void
}

/** Asks, in the place of a form's buttons, what is to become of what was filled in. Escape goes on filling in. */
export function HalfMadeQuestion({ onKeep, onDrop }: HalfMadeQuestionProps) {
  const words = useTexts().ui.drafts.half
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    from.current = document.activeElement
    box.current?.querySelector('button')?.focus()
  }, [])
  const goOn = () => {
    const form = box.current?.closest('form')
    setSession({ waitsForDraft: null })
    const back = from.current
    const isBack = back instanceof HTMLElement && form?.contains(back) && back.isConnected
    if (isBack) back.focus()
    if (!isBack || document.activeElement !== back) form?.querySelector('input')?.focus()
  }
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-labelledby={id}
      className="draft-half"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        goOn()
      }}
    >
      <p id={id}>{words.question}</p>
      <div className="draft-buttons">
        {onKeep && (
          <Button
            variant="primary"
            onPress={() => {
              if (!onKeep()) return goOn()
              if (useSession.getState().waitsForDraft) endDraft()
            }}
          >
            {words.keep}
          </Button>
        )}
        <Button variant={onKeep ? 'plain' : 'primary'} onPress={goOn}>
          {words.goOn}
        </Button>
        <Button variant="danger" onPress={onDrop}>
          {words.drop}
        </Button>
      </div>
    </div>
  )
}
