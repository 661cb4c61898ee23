import { useState } from 'react'
import { currentDetails } from '../../base/report/current-details'
import { report } from '../../base/report/report'
import { useTexts } from '../../base/state/use-texts'

// The error page shows this too, so nothing is used here but what the start screen has loaded.

interface CopyDetails {
  readonly copy: () => void
  /** What came of it, with the text when the clipboard refused it; null before it was tried. */
  readonly outcome: { readonly refusedText: string | null } | null
}

/** Copies the technical details. Goes with a button of one's own and with `CopiedDetails`. */
export function useCopyDetails(): CopyDetails {
  const texts = useTexts()
  const [outcome, setOutcome] = useState<CopyDetails['outcome']>(null)
  async function copy(): Promise<void> {
    const text = currentDetails(texts)
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ refusedText: null })
    } catch (cause) {
      report(cause, 'clipboard')
      setOutcome({ refusedText: text })
    }
  }
  return { copy: () => void copy(), outcome }
}

/** Says that the details were copied, or gives them as selected text to copy by hand. */
export function CopiedDetails({ outcome }: Pick<CopyDetails, 'outcome'>) {
  const { failures } = useTexts()
  const text = outcome?.refusedText ?? null
  return (
    <div className="copied-details">
      <p role="status">{outcome && (text === null ? failures.copied : failures.notCopied)}</p>
      {text !== null && (
        <textarea
          readOnly
          aria-label={failures.detailsLabel}
          rows={8}
          value={text}
          ref={(field) => {
            field?.focus()
            field?.select()
          }}
        />
      )}
    </div>
  )
}
