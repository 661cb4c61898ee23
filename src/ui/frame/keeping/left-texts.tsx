import './keeping.css'
import { useEffect, useState } from 'react'
import { collectionOf } from '../../../model/chain-map'
import { nameById } from '../../../text/record-names'
import { fitWhere } from '../../base/drafts/fit-where'
import { dropText, type OpenText, useOpenTexts } from '../../base/drafts/open-texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { announce, setSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { PAGES } from '../page-area/page-list'

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
  const [isPutOff, setPutOff] = useState(false)
  if (!isSettled || left.size === 0 || isPutOff) return null
  return (
    <section className="left-texts" aria-labelledby="left-texts">
      <div className="left-head">
        <h2 id="left-texts">{words.heading(left.size)}</h2>
        <Button variant="quiet" onPress={() => setPutOff(true)}>
          {words.later}
        </Button>
      </div>
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
  const place = usePlace(open)
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(open.text)
      announce(words.copied)
    } catch (cause) {
      report(cause, 'clipboard')
      announce(words.notCopied)
    }
  }
  function goThere(): void {
    const { map } = useDocument.getState()
    if (map) setSession(fitWhere(open.where, map))
  }
  return (
    <>
      <strong>{place}</strong>
      <span className="left-text">{open.text}</span>
      <span className="left-buttons">
        <Button onPress={goThere}>{words.goThere}</Button>
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button variant="quiet" onPress={() => dropText(open.key)}>
          {words.away}
        </Button>
      </span>
    </>
  )
}

/** Where a text was typed, in words: the page, the record, the field. */
function usePlace({ where, label }: OpenText): string {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const [record] = where.selection
  const collection = map && record !== undefined ? collectionOf(map, record) : undefined
  const name = map && record !== undefined && collection && nameById(map, collection, record, texts)
  return [PAGES[where.page].name(texts), name, label].filter(Boolean).join(' · ')
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
