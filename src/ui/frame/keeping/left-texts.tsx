import './keeping.css'
import { useEffect, useState } from 'react'
import { dropText, type OpenText, useOpenTexts } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** A field that opens with the map takes its text within this time, in ms. */
const SETTLE_MS = 2_500

/**
 * Texts that an earlier session left half-typed and no open field has taken back: to be seen, copied or thrown away,
 * so that none of them is lost for want of its field.
 */
export function LeftTexts() {
  const words = useTexts().keeping.left
  const map = useOpenTexts((state) => state.map)
  const left = useOpenTexts((state) => state.recovered)
  const isSettled = useSettled(map)
  if (!isSettled || left.size === 0) return null
  return (
    <section className="left-texts" aria-labelledby="left-texts">
      <h2 id="left-texts">{words.heading(left.size)}</h2>
      <p className="keten-help">{words.help}</p>
      <ul>
        {[...left.values()].map((open) => (
          <li key={open.key}>
            <LeftText open={open} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LeftText({ open }: { readonly open: OpenText }) {
  const words = useTexts().keeping.left
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(open.text)
      announce(words.copied)
    } catch (cause) {
      report(cause, 'clipboard')
      announce(words.notCopied)
    }
  }
  return (
    <>
      <strong>{open.label}</strong>
      <span className="left-text">{open.text}</span>
      <span className="left-buttons">
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button variant="quiet" onPress={() => dropText(open.key)}>
          {words.away}
        </Button>
      </span>
    </>
  )
}

/** Whether a map has been open for so long that its fields have had their chance. */
function useSettled(map: string | null): boolean {
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(map), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [map])
  return map !== null && settled === map
}
