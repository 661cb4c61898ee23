import './to-test-link.css'
import { useId } from 'react'
import { Button } from '../shared/button'
import { useDocument } from '../state/document-store'
import { choosePage } from '../state/session-store'
import { useTexts } from '../state/use-texts'
import { useToTest } from './use-to-test'

/** How much of the map still asks for confirmation, and the way to the list; nothing while the map is empty. */
export function ToTestLink() {
  const words = useTexts().toTest.overview
  const titleId = useId()
  const count = useToTest().length
  const isEmpty = useDocument(({ map }) => map === null || Object.keys(map.parties).length === 0)
  if (isEmpty) return null
  return (
    <section className="to-test-link" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <p>{words.text(count)}</p>
      {count > 0 && <Button onPress={() => choosePage('to-test')}>{words.link}</Button>}
    </section>
  )
}
