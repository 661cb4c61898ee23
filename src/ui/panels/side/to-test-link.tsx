import './to-test-link.css'
import { useId } from 'react'
import { countToTest } from '../../../graph/facts/to-test'
import { useDocument } from '../../base/state/document-store'
import { choosePage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** How much of the map still asks for confirmation, and the way to the list; nothing while the map is empty. */
export function ToTestLink() {
  const words = useTexts().toTest.overview
  const titleId = useId()
  const map = useDocument((state) => state.map)
  const count = map ? countToTest(map) : 0
  if (!map || Object.keys(map.parties).length === 0) return null
  return (
    <section className="to-test-link" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <p>{words.text(count)}</p>
      {count > 0 && <Button onPress={() => choosePage('to-test')}>{words.link}</Button>}
    </section>
  )
}
