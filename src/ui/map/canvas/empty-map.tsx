import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { meetingsDrawn } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ExampleSketch } from './example-sketch'

/** What to do first on an empty map. Goes away with the first thing that is drawn, and while a tool waits for a click. */
export function EmptyMap() {
  const texts = useTexts()
  const empty = useDocument(
    (state) =>
      state.map !== null && Object.keys(state.map.parties).length + Object.keys(state.map.triangles).length === 0,
  )
  const hasMeetings = useDocument((state) => Object.keys(state.map?.meetings ?? {}).length > 0)
  const drawing = useSession((state) => state.draft !== null || state.tool !== 'select')
  // Meetings that are drawn stand there too, and then the map is not empty.
  const showsMeetings = useSession(meetingsDrawn) && hasMeetings
  if (!empty || drawing || showsMeetings) return null
  const words = texts.ui.empty
  return (
    <section className="empty-map">
      <h2>{words.title}</h2>
      <ExampleSketch />
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="draft-buttons">
        <Button variant="primary" onPress={() => runAction('newTriangle')}>
          {words.triangle}
        </Button>
        <Button variant="plain" onPress={() => runAction('newParty')}>
          {words.party}
        </Button>
      </div>
    </section>
  )
}
